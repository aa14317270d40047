package dk.cifercheck.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.cifercheck.profile.ProfileReader;
import dk.cifercheck.recognition.Words;
import dk.cifercheck.snapshot.PageEntry;
import dk.cifercheck.snapshot.PageKind;
import dk.cifercheck.snapshot.PageRequest;
import dk.cifercheck.snapshot.PageRequest.Outcome;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestDoubtTest {
  private static final String DATA = "http://portal.test/x/queryDetail";
  private static final String XHR = "xmlhttprequest";

  private final Words words = new Words(new ProfileReader().defaultProfile().labels());

  private static PageEntry page(PageKind kind, PageRequest... requests) {
    return new PageEntry(
        "pages/1.html",
        "00",
        kind,
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
        List.of(requests));
  }

  private static PageRequest request(String address, String type, int status, Outcome outcome) {
    return new PageRequest("POST", address, type, status, outcome);
  }

  /** Failed, failed data, late, late data, unanswered. */
  private List<Boolean> doubts(PageEntry page, PageEntry... others) {
    RequestDoubt doubt = new RequestDoubt(List.of(others), words);
    return List.of(
        doubt.failed(page).isPresent(),
        doubt.failedData(page).isPresent(),
        doubt.late(page).isPresent(),
        doubt.lateData(page).isPresent(),
        doubt.unanswered(page).isPresent());
  }

  private List<Boolean> doubts(String address, String type, int status, Outcome outcome) {
    return doubts(page(PageKind.DETAIL, request(address, type, status, outcome)));
  }

  private static List<Boolean> all(boolean same) {
    return List.of(same, same, same, same, same);
  }

  @Test
  void what_is_blank_may_only_be_late_while_a_request_is_under_way() {
    assertEquals(List.of(false, false, true, true, true), doubts(DATA, XHR, 0, Outcome.PENDING));
    assertEquals(
        List.of(false, false, true, false, true), doubts(DATA, "sub_frame", 0, Outcome.PENDING));
  }

  @Test
  void a_request_that_was_stopped_has_not_failed() {
    assertEquals(List.of(false, false, false, false, true), doubts(DATA, XHR, 0, Outcome.BLOCKED));
  }

  @Test
  void an_error_of_the_portal_or_the_network_is_a_failure() {
    assertEquals(all(true), doubts(DATA, XHR, 500, Outcome.DONE));
    assertEquals(all(true), doubts(DATA, XHR, 0, Outcome.FAILED));
    assertEquals(List.of(true, false, true, false, true), doubts(DATA, "image", 404, Outcome.DONE));
  }

  @Test
  void an_answer_is_no_trouble() {
    assertEquals(all(false), doubts(DATA, XHR, 200, Outcome.DONE));
  }

  @Test
  void a_heartbeat_tells_nothing_about_a_page() {
    for (String path : List.of("heartbeat", "sw/heartBeat.do", "api/keep-alive", "msg/unread/7")) {
      String address = "http://portal.test/" + path + ";jsessionid=x";
      assertEquals(all(false), doubts(address, XHR, 0, Outcome.PENDING), path);
      assertEquals(all(false), doubts(address, XHR, 500, Outcome.DONE), path);
    }
    assertEquals(all(true), doubts("http://portal.test/shipping/query", XHR, 500, Outcome.DONE));
  }

  @Test
  void a_request_that_goes_the_same_way_on_the_list_is_not_about_a_registration() {
    PageRequest open = request("http://portal.test/notify", XHR, 0, Outcome.PENDING);
    PageRequest done = request("http://portal.test/notify", XHR, 200, Outcome.DONE);
    PageEntry detail = page(PageKind.DETAIL, open);
    assertEquals(all(false), doubts(detail, page(PageKind.LIST, open), detail));
    assertEquals(
        List.of(false, false, true, true, true), doubts(detail, page(PageKind.LIST, done), detail));
  }
}
