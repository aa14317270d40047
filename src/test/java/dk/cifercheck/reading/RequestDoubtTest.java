package dk.cifercheck.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

  /** Failed, failed data, late, late data. */
  private List<Boolean> doubts(PageEntry page, PageEntry... others) {
    RequestDoubt doubt = new RequestDoubt(List.of(others), words);
    return List.of(
        doubt.failed(page).isPresent(),
        doubt.failedData(page).isPresent(),
        doubt.late(page).isPresent(),
        doubt.lateData(page).isPresent());
  }

  private List<Boolean> doubts(String address, String type, int status, Outcome outcome) {
    return doubts(page(PageKind.DETAIL, request(address, type, status, outcome)));
  }

  private static List<Boolean> all(boolean same) {
    return List.of(same, same, same, same);
  }

  @Test
  void what_is_blank_may_only_be_late_while_a_request_is_under_way() {
    assertEquals(List.of(false, false, true, true), doubts(DATA, XHR, 0, Outcome.PENDING));
    assertEquals(List.of(false, false, true, false), doubts(DATA, "sub_frame", 0, Outcome.PENDING));
  }

  @Test
  void what_is_blank_may_be_what_the_guard_stopped_and_rows_that_are_there_stay_there() {
    for (String type : List.of(XHR, "sub_frame", "websocket", "script")) {
      assertEquals(
          List.of(false, false, true, false), doubts(DATA, type, 0, Outcome.BLOCKED), type);
    }
  }

  @Test
  void a_script_of_another_host_that_the_guard_stopped_brings_no_data() {
    String address = "http://counter.test/hm.js";
    assertEquals(all(false), doubts(address, "script", 0, Outcome.BLOCKED));
    assertEquals(List.of(false, false, true, false), doubts(address, XHR, 0, Outcome.BLOCKED));
  }

  @Test
  void what_was_stopped_is_told_with_the_profile_line_that_would_allow_it() {
    RequestDoubt doubt = new RequestDoubt(List.of(), words);
    String said =
        doubt.late(page(PageKind.DETAIL, request(DATA, XHR, 0, Outcome.BLOCKED))).orElseThrow();
    assertTrue(said.contains("POST " + DATA), said);
    assertTrue(said.contains("nothing was changed"), said);
    assertTrue(said.contains("may be a limit of this program"), said);
    assertTrue(said.contains("requests: {reads: [\"POST /x/queryDetail\"]}"), said);
    String foreign =
        doubt
            .late(page(PageKind.DETAIL, request("http://o.test/x", XHR, 0, Outcome.BLOCKED)))
            .orElseThrow();
    assertFalse(foreign.contains("reads"), "no profile allows another host: " + foreign);
  }

  @Test
  void what_the_guard_stopped_on_the_list_too_is_only_known_by_its_name_to_bring_nothing() {
    PageRequest log = request("http://portal.test/sys/saveVisit", XHR, 0, Outcome.BLOCKED);
    PageRequest names = request("http://portal.test/dict/translate", XHR, 0, Outcome.BLOCKED);
    PageEntry list = page(PageKind.LIST, log, names);
    assertEquals(all(false), doubts(page(PageKind.DETAIL, log), list));
    assertEquals(List.of(false, false, true, false), doubts(page(PageKind.DETAIL, names), list));
    assertEquals(List.of(false, false, true, false), doubts(page(PageKind.DETAIL, log)));
    assertEquals(List.of(false, false, true, false), doubts(list), "an empty list is not proved");
  }

  @Test
  void an_error_of_the_portal_or_the_network_is_a_failure() {
    assertEquals(all(true), doubts(DATA, XHR, 500, Outcome.DONE));
    assertEquals(all(true), doubts(DATA, XHR, 0, Outcome.FAILED));
    assertEquals(List.of(true, false, true, false), doubts(DATA, "image", 404, Outcome.DONE));
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
        List.of(false, false, true, true), doubts(detail, page(PageKind.LIST, done), detail));
  }
}
