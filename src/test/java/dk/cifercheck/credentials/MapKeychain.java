package dk.cifercheck.credentials;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A key store that silently cuts what is too long, as one with a limit on entries does. */
class MapKeychain implements Keychain {
  final Map<String, String> entries = new ConcurrentHashMap<>();
  private final int longest;

  MapKeychain(int longest) {
    this.longest = longest;
  }

  @Override
  public Optional<char[]> find(String name) {
    return Optional.ofNullable(entries.get(name)).map(String::toCharArray);
  }

  @Override
  public boolean put(String name, char[] value) {
    entries.put(name, new String(value, 0, Math.min(value.length, longest)));
    return true;
  }

  @Override
  public void remove(String name) {
    entries.remove(name);
  }
}
