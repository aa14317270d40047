package dk.cifercheck.browser.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words that tell reads from writes in the last segment of a path.
 *
 * @param reading a POST whose last segment begins with one is a read, unless it has a writing word
 * @param writing a read must not have one, and a GET must not begin with one
 * @param login a POST whose last segment has one belongs to the login
 * @param password likewise for the password change, which passes only while that step runs
 * @param logout likewise for the logout
 */
public record GuardWords(
    List<String> reading,
    List<String> writing,
    List<String> login,
    List<String> password,
    List<String> logout) {
  private static final Pattern WORD = Pattern.compile("[a-z]{2,20}");

  public GuardWords {
    reading = checked("reading", reading);
    writing = checked("writing", writing);
    login = checked("login", login);
    password = checked("password", password);
    logout = checked("logout", logout);
    if (writing.isEmpty()) {
      throw new IllegalArgumentException("a guard without a writing word stops no GET");
    }
    requireOneKindEach(List.of(reading, writing, login, password, logout));
  }

  private static void requireOneKindEach(List<List<String>> kinds) {
    Set<String> met = new HashSet<>();
    for (String word : kinds.stream().flatMap(List::stream).toList()) {
      if (!met.add(word)) {
        throw new IllegalArgumentException(
            "word '" + word + "': expected in one of the five lists, found in two");
      }
    }
  }

  private static List<String> checked(String kind, List<String> words) {
    for (String word : words) {
      if (!WORD.matcher(word).matches()) {
        throw new IllegalArgumentException(
            kind + " word '" + word + "': expected 2 to 20 letters a-z in lower case");
      }
    }
    return words.stream().distinct().toList();
  }
}
