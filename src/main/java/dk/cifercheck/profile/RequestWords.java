package dk.cifercheck.profile;

import java.util.List;

/**
 * Words of request addresses, see the default profile for their meaning. All in lower case.
 *
 * @param reading words a reading request begins with
 * @param writing words that make a request a writing one
 * @param login words of sign-on requests
 * @param password words of password changes
 * @param logout words of sign-off requests
 * @param reads single requests known to read, {@code METHOD /path}
 * @param staticFiles file extensions, without dot
 */
public record RequestWords(
    List<String> reading,
    List<String> writing,
    List<String> login,
    List<String> password,
    List<String> logout,
    List<String> reads,
    List<String> staticFiles) {
  /** Makes the lists immutable. */
  public RequestWords {
    reading = List.copyOf(reading);
    writing = List.copyOf(writing);
    login = List.copyOf(login);
    password = List.copyOf(password);
    logout = List.copyOf(logout);
    reads = List.copyOf(reads);
    staticFiles = List.copyOf(staticFiles);
  }
}
