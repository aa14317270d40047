package dk.cifercheck.portal;

import dk.cifercheck.recognition.Notice;
import dk.cifercheck.recognition.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the portal said in the notices that were closed on the way. */
final class Notices {
  private static final int MANY = 8;
  private static final String OTHER_PERSON = "other-person-logged-in";

  private final Words words;
  private final List<String> said = new ArrayList<>();

  Notices(Words words) {
    this.words = words;
  }

  /** From here on, what was said before counts no more. */
  void forget() {
    said.clear();
  }

  /**
   * Takes note of what will be closed.
   *
   * @throws PortalStop if only a person may answer it
   */
  void hear(Notice notice) throws PortalStop {
    boolean isForPerson = notice.close().isEmpty() || notice.reason().equals(OTHER_PERSON);
    if (isForPerson || said.size() >= MANY) {
      throw PortalStop.actionNeeded(notice.reason(), "the portal asks: " + notice.text());
    }
    said.add(notice.text());
  }

  /** Whether the portal said that the session is over. */
  boolean saySessionEnded() {
    return said.stream().anyMatch(text -> words.mentions("text.sessionEnded", text));
  }

  /**
   * What was said that may mean that something was not loaded: everything but that a list has no
   * rows.
   */
  Optional<String> findTrouble() {
    return said.stream().filter(this::mayMeanTrouble).map(Notices::quoted).findFirst();
  }

  private boolean mayMeanTrouble(String text) {
    return !words.mentions("text.noData", text) || words.mentions("text.notFound", text);
  }

  private static String quoted(String text) {
    return "the portal said \"" + text + "\"";
  }
}
