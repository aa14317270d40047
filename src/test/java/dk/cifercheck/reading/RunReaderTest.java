package dk.cifercheck.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.snapshot.PageRequest;
import dk.cifercheck.snapshot.PageRequest.Outcome;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunReaderTest {
  private static final String ONE = "CDNK18012110200041";
  private static final String OTHER = "CDNK18012110200042";

  @TempDir private Path folder;

  private static String list(String count, String... rows) {
    return "<table><tr><th>China registration number</th><th>Category</th><th>Enterprise name</th>"
        + "<th>Operation</th></tr>"
        + String.join("", rows)
        + "</table><p>"
        + count
        + "</p>";
  }

  private static String row(String number, String name) {
    return "<tr><td>%s</td><td>1801</td><td>%s</td><td><a href='#' data-cc-ref='9'>Examine</a></td></tr>"
        .formatted(number, name);
  }

  private static String detail(String number, String name, String phone) {
    return """
        <div class="modal-dialog"><div class="modal-title">Details</div>
        <ul class="nav nav-tabs"><li class="active"><a data-cc-ref="1" href="#a">Basic information</a></li>
        <li><a data-cc-ref="2" href="#b">Product information</a></li></ul>
        <div class="tab-content"><div class="tab-pane active" id="a">
        <div class="form-group"><label>Enterprise name:</label><input value="%s"></div>
        <div class="form-group"><label>China registration number:</label><input value="%s"></div>
        <div class="form-group"><label>Contact person telephone:</label><input value="%s"></div></div>
        <div class="tab-pane" id="b" data-cc-hidden></div></div></div>"""
        .formatted(name, number, phone);
  }

  private static PageRequest request(String path, Outcome outcome) {
    return new PageRequest("POST", "https://portal.invalid/" + path, "xmlhttprequest", 0, outcome);
  }

  private String contactPhone(PageRequest... requests) {
    PortalReading reading =
        SavedRun.in(folder.resolve("run" + requests.length))
            .counting(1)
            .list(list("Total 1 record", row(ONE, "Invented A/S")))
            .detail(1, List.of("Basic information"), detail(ONE, "Invented A/S", ""), requests)
            .read();
    return SavedRun.field(reading, 0, FieldId.CONTACT_PHONE).state();
  }

  @Test
  void a_field_is_not_blank_while_data_are_on_their_way() {
    assertEquals("blank", contactPhone());
    assertEquals("unreadable", contactPhone(request("queryContact", Outcome.PENDING)));
    assertEquals(
        "blank",
        contactPhone(request("queryContact", Outcome.DONE), request("heartbeat", Outcome.PENDING)));
  }

  @Test
  void what_the_guard_stopped_makes_only_what_is_blank_doubtful() {
    PageRequest stopped = request("fetchContacts", Outcome.BLOCKED);
    assertEquals("unreadable", contactPhone(stopped));
    PortalReading whole =
        SavedRun.in(folder.resolve("whole"))
            .counting(1)
            .list(list("Total 1 record", row(ONE, "Invented A/S")))
            .detail(1, List.of("Basic information"), detail(ONE, "Invented A/S", "45 1"), stopped)
            .read();
    assertEquals("present", SavedRun.field(whole, 0, FieldId.CONTACT_PHONE).state());
  }

  @Test
  void a_blank_cell_of_the_list_is_not_blank_where_a_request_of_the_list_had_no_answer() {
    for (Outcome outcome : List.of(Outcome.DONE, Outcome.BLOCKED, Outcome.FAILED)) {
      PortalReading reading =
          SavedRun.in(folder.resolve("cell" + outcome))
              .counting(2)
              .list(
                  list("Total 2 records", row(ONE, ""), row(OTHER, "B")),
                  request("dict/translate", outcome))
              .read();
      assertEquals(
          outcome == Outcome.DONE ? "blank" : "unreadable",
          SavedRun.field(reading, 0, FieldId.ENTERPRISE_NAME).state());
      assertEquals("present", SavedRun.field(reading, 1, FieldId.ENTERPRISE_NAME).state());
    }
  }

  @Test
  void a_row_on_two_pages_is_no_doubt_where_the_list_counts_the_different_ones() {
    String[] numbers = {"Total 2 records", "Total 3 records", ""};
    boolean[] proved = {true, false, false};
    for (int i = 0; i < numbers.length; i++) {
      PortalReading reading =
          SavedRun.in(folder.resolve("list" + i))
              .list(list(numbers[i], row(ONE, "A"), row(OTHER, "A")))
              .list(list(numbers[i], row(OTHER, "A")))
              .read();
      assertEquals(
          proved[i],
          reading.overview() instanceof PageReading.Read,
          reading.notVerified()::toString);
    }
  }

  @Test
  void details_of_another_registration_are_never_taken_for_those_of_a_row() {
    PortalReading reading =
        SavedRun.in(folder.resolve("swapped"))
            .counting(2)
            .list(list("Total 2 records", row(ONE, "A"), row(OTHER, "B")))
            .detail(1, List.of("Basic information"), detail(OTHER, "B", "1"))
            .detail(2, List.of("Basic information"), detail(ONE, "A", "2"))
            .read();
    for (int i = 0; i < 2; i++) {
      assertTrue(SavedRun.field(reading, i, FieldId.CONTACT_PHONE).value().isEmpty());
    }
  }

  @Test
  void two_rows_with_one_number_and_other_contents_are_not_told_apart_by_it() {
    PortalReading reading =
        SavedRun.in(folder.resolve("twice"))
            .counting(2)
            .list(list("Total 2 records", row(ONE, "A"), row(ONE, "B")))
            .detail(1, List.of("Basic information"), detail(ONE, "A", "1"))
            .detail(2, List.of("Basic information"), detail(ONE, "A", "1"))
            .read();
    assertEquals("unreadable", SavedRun.field(reading, 0, FieldId.CONTACT_PHONE).state());
    assertEquals("unreadable", SavedRun.field(reading, 1, FieldId.CONTACT_PHONE).state());
  }
}
