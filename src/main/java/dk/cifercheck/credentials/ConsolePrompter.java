package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import java.io.Console;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.CharBuffer;
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
  public void reveal(String label, Secret secret) {
    if (console != null) {
      Writer writer = console.writer();
      try {
        writer.write(label + " ");
        secret.open(characters -> write(writer, characters));
        writer.write(System.lineSeparator());
        writer.flush();
      } catch (IOException e) {
        throw new UncheckedIOException("the terminal", e);
      }
    }
  }

  private static boolean write(Writer writer, CharBuffer characters) {
    try {
      for (int i = 0; i < characters.length(); i++) {
        writer.write(characters.charAt(i));
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("the terminal", e);
    }
  }

  @Override
  public void tell(String line) {
    if (console != null) {
      console.printf("%s%n", line);
    }
  }
}
