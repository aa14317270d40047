package dk.cifercheck.run;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds the name of a user in a text by a test that only that name passes. */
final class UserName {
  private static final List<Pattern> WORDS =
      List.of(
          Pattern.compile("(?<=>)[^<>]{1,80}(?=<)"),
          Pattern.compile("(?<=\")[^\"<>]{1,80}(?=\")"),
          Pattern.compile("[^\\s<>\"'=(),;:]{1,80}"),
          Pattern.compile("[\\p{L}\\p{N}_@.+-]{1,80}"),
          Pattern.compile("[\\p{L}\\p{N}_]{1,80}"),
          Pattern.compile("[\\p{L}\\p{N}]{1,80}"));

  private final Predicate<String> isUser;
  private final Set<String> tried = new HashSet<>();

  UserName(Predicate<String> isUser) {
    this.isUser = isUser;
  }

  /** The name as it stands in the text. */
  Optional<String> find(String text) {
    return WORDS.stream()
        .flatMap(word -> word.matcher(text).results())
        .map(found -> found.group().strip())
        .filter(word -> !word.isEmpty() && tried.add(word))
        .filter(isUser)
        .findFirst();
  }
}
