package dk.cifercheck.portal;

import dk.cifercheck.recognition.Notice;
import dk.cifercheck.recognition.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the portal said on the way: in notices that were closed, in boxes of the browser's own that
 * were dismissed, and in messages that went by themselves.
 */
final class Notices {
  private static final int MANY = 8;
  private static final String OTHER_PERSON = "other-person-logged-in";

  private final Words words;
  private final List<String> said = new ArrayList<>();
  private int closed;

  Notices(Words words) {
    this.words = words;
  }

  /** From here on, what was said before counts no more. */
  void forget() {
    said.clear();
    closed = 0;
  }

  /**
   * Takes note of what will be closed.
   *
   * @throws PortalStop if only a person may answer it
   */
  void hear(Notice notice) throws PortalStop {
    boolean isForPerson = notice.close().isEmpty() || notice.reason().equals(OTHER_PERSON);
    if (isForPerson || closed >= MANY) {
      throw PortalStop.actionNeeded(notice.reason(), "the portal asks: " + notice.text());
    }
    closed++;
    said.add(notice.text());
  }

  /** Takes note of what a box or a passing message said. */
  void hear(String text) {
    if (!said.contains(text)) {
      said.add(text);
    }
  }

  /**
   * To be asked behind the login: where it was told of another person, the portal ends this session
   * or asked to end the other one.
   *
   * @throws PortalStop if one did
   */
  void refuseOtherPerson() throws PortalStop {
    Optional<String> told = said.stream().filter(this::tellsOfAnother).findFirst();
    if (told.isPresent()) {
      throw PortalStop.actionNeeded(OTHER_PERSON, quoted(told.get()));
    }
  }

  /** Whether the walk cannot go on in this session. */
  boolean sayItIsOver() {
    return saySessionEnded() || said.stream().anyMatch(this::tellsOfAnother);
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

  private boolean tellsOfAnother(String text) {
    return words.mentions("login.elsewhere", text);
  }

  private boolean mayMeanTrouble(String text) {
    return !words.mentions("text.noData", text) || words.mentions("text.notFound", text);
  }

  private static String quoted(String text) {
    return "the portal said \"" + text + "\"";
  }
}
