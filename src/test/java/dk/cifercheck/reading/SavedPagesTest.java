package dk.cifercheck.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.cifercheck.snapshot.PageEntry;
import dk.cifercheck.snapshot.PageKind;
import dk.cifercheck.snapshot.PageRequest;
import dk.cifercheck.snapshot.PageRequest.Outcome;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SavedPagesTest {
  private static PageEntry page(String type, int status, Outcome outcome) {
    PageRequest request = new PageRequest("POST", "http://portal.test/x", type, status, outcome);
    return new PageEntry(
        "pages/1.html",
        "00",
        PageKind.DETAIL,
        1,
        "",
        "",
        List.of(),
        1,
        "http://portal.test/",
        "",
        Instant.EPOCH,
        "",
        200,
        List.of(request));
  }

  private static List<Boolean> trouble(String type, int status, Outcome outcome) {
    PageEntry page = page(type, status, outcome);
    return List.of(
        SavedPages.failedRequest(page).isPresent(),
        SavedPages.failedData(page).isPresent(),
        SavedPages.unanswered(page).isPresent());
  }

  @Test
  void a_request_that_was_stopped_or_is_under_way_has_not_failed() {
    List<Boolean> onlyUnanswered = List.of(false, false, true);
    assertEquals(onlyUnanswered, trouble("xmlhttprequest", 0, Outcome.BLOCKED));
    assertEquals(onlyUnanswered, trouble("xmlhttprequest", 0, Outcome.PENDING));
  }

  @Test
  void an_error_of_the_portal_or_the_network_is_a_failure() {
    List<Boolean> failed = List.of(true, true, true);
    assertEquals(failed, trouble("xmlhttprequest", 500, Outcome.DONE));
    assertEquals(failed, trouble("xmlhttprequest", 0, Outcome.FAILED));
    assertEquals(List.of(true, false, true), trouble("image", 404, Outcome.DONE));
  }

  @Test
  void an_answer_is_no_trouble() {
    assertEquals(List.of(false, false, false), trouble("xmlhttprequest", 200, Outcome.DONE));
  }
}
