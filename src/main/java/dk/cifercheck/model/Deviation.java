package dk.cifercheck.model;

import java.util.Optional;

/**
 * Something that the portal was expected to show and that was not found: the portal has changed, or
 * was never as the program thinks.
 *
 * @param where on which page
 * @param registration name of the registration that the page is about, empty for none
 * @param concept what the profile calls it, such as {@code action.examine}; empty for the page as a
 *     whole
 * @param expected the words that were expected, those of the profile
 * @param found the words on the page that come nearest, if any do
 * @param page the saved page as a path from the run folder, empty where none was saved
 * @param picture of it, empty where there is none
 * @param profileLine line of a profile file that teaches the words that were found, if there are
 *     any
 */
public record Deviation(
    Where where,
    String registration,
    String concept,
    String expected,
    Optional<String> found,
    String page,
    String picture,
    Optional<String> profileLine) {

  /** Which page of the portal. */
  public enum Where {
    SIGN_ON("sign-on"),
    MENU("menu"),
    LIST("list"),
    DETAILS("details");

    private final String id;

    Where(String id) {
      this.id = id;
    }

    /** The word in reports. */
    public String id() {
      return id;
    }
  }
}
