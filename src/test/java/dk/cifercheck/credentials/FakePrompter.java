package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A person at a terminal who types what was agreed. */
final class FakePrompter implements Prompter {
  private final Deque<String> lines;
  final List<String> seen = new ArrayList<>();

  FakePrompter(String... lines) {
    this.lines = new ArrayDeque<>(List.of(lines));
  }

  @Override
  public boolean present() {
    return true;
  }

  @Override
  public Optional<char[]> hidden(String prompt) {
    seen.add("hidden: " + prompt);
    return Optional.ofNullable(lines.poll()).map(String::toCharArray);
  }

  @Override
  public Optional<char[]> shown(String prompt) {
    seen.add("shown: " + prompt);
    return Optional.ofNullable(lines.poll()).map(String::toCharArray);
  }

  @Override
  public void reveal(String label, Secret secret) {
    seen.add("revealed: " + label + " " + secret.open(Object::toString));
  }

  @Override
  public void tell(String line) {
    seen.add(line);
  }
}
