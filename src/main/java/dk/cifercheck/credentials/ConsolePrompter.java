package dk.cifercheck.credentials;

import java.io.Console;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The terminal as Java's console.
 *
 * @param console {@code System.console()}, which is {@code null} where there is no terminal
 */
public record ConsolePrompter(@Nullable Console console) implements Prompter {
  @Override
  public boolean present() {
    return console != null;
  }

  @Override
  public Optional<char[]> hidden(String prompt) {
    return console == null
        ? Optional.empty()
        : Optional.ofNullable(console.readPassword("%s ", prompt));
  }

  @Override
  public Optional<char[]> shown(String prompt) {
    return console == null
        ? Optional.empty()
        : Optional.ofNullable(console.readLine("%s ", prompt)).map(String::toCharArray);
  }

  @Override
  public void tell(String line) {
    if (console != null) {
      console.printf("%s%n", line);
    }
  }
}
