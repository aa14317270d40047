package dk.cifercheck.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.model.Deviation;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.profile.Profile;
import dk.cifercheck.profile.ProfileReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal that uses another word: what was expected, what comes nearest, and what teaches it. */
class DeviationTest {
  private static final String NUMBER = "CDNK18012110200041";

  @TempDir private Path folder = Path.of("");

  private static Profile shipped() {
    return new ProfileReader().defaultProfile();
  }

  /** The shipped profile with a line that was told. */
  private Profile taught(Deviation deviation) throws Exception {
    Path file = folder.resolve("taught.yaml");
    Files.writeString(file, deviation.profileLine().orElseThrow() + "\n");
    return new ProfileReader().withOverrides(file);
  }

  private static String list(String numberHead, String action) {
    return """
        <table><tr><th>%s</th><th>Overseas reg. no.</th><th>Category</th><th>Enterprise name</th>
        <th>Operation</th></tr>
        <tr><td>%s</td><td>DK 1</td><td>1801</td><td>Invented A/S</td><td><a href="#" data-cc-ref="8">%s</a>
        <a href="#" data-cc-ref="9">Modify</a></td></tr>
        <tr><td>CDNK18012110200042</td><td>DK 2</td><td>1801</td><td>Invented A/S</td>
        <td><a href="#" data-cc-ref="10">%s</a> <a href="#" data-cc-ref="11">Modify</a></td></tr></table>
        <p>Total 2 records</p>"""
        .formatted(numberHead, NUMBER, action, action);
  }

  private static String detail(String nameLabel, String hsHead) {
    return """
        <div class="modal-dialog"><div class="modal-title">Details</div>
        <ul class="nav nav-tabs"><li class="active"><a data-cc-ref="1" href="#a">Basic information</a></li>
        <li><a data-cc-ref="2" href="#b">Product information</a></li></ul>
        <div class="tab-content"><div class="tab-pane active" id="a">
        <div class="form-group"><label>%s:</label><input value="Invented A/S"></div>
        <div class="form-group"><label>China registration number:</label><input value="%s"></div></div>
        <div class="tab-pane" id="b" data-cc-hidden><table><tr><th>%s</th><th>CIQ code</th></tr>
        <tr><td>0303110000</td><td>101</td></tr></table><p>Total 1 record</p></div></div></div>"""
        .formatted(nameLabel, NUMBER, hsHead);
  }

  private SavedRun opened(String name, String detail) {
    return SavedRun.in(folder.resolve(name))
        .named(1, NUMBER)
        .counting(1)
        .list(
            """
            <table><tr><th>China registration number</th><th>Category</th><th>Operation</th></tr>
            <tr><td>%s</td><td>1801</td><td><a href="#" data-cc-ref="9">Examine</a></td></tr></table>
            <p>Total 1 record</p>"""
                .formatted(NUMBER))
        .detail(1, List.of("Basic information", "Product information"), detail);
  }

  private static Deviation only(List<Deviation> all, String concept) {
    List<Deviation> found = all.stream().filter(one -> one.concept().equals(concept)).toList();
    assertEquals(1, found.size(), all::toString);
    return found.get(0);
  }

  @Test
  void another_word_for_examine_is_what_every_row_has_and_changes_nothing() throws Exception {
    SavedRun run =
        SavedRun.in(folder.resolve("run"))
            .unrecognised(0, list("China registration number", "Inspect"))
            .ending(4, "list-not-recognised", "a list was expected");
    Deviation deviation = only(run.deviations(shipped()), "action.examine");
    assertEquals(Deviation.Where.LIST, deviation.where());
    assertEquals("Examine", deviation.expected());
    assertEquals(Optional.of("Inspect"), deviation.found());
    assertEquals(Optional.of("labels: {action.examine: [\"Inspect\"]}"), deviation.profileLine());
    assertTrue(deviation.page().startsWith("snapshot/pages/"), deviation.page());
    assertTrue(
        taught(deviation).labels().getOrDefault("action.examine", List.of()).contains("Inspect"));
  }

  @Test
  void where_only_what_changes_something_stands_in_the_rows_nothing_is_suggested() {
    SavedRun run =
        SavedRun.in(folder.resolve("run"))
            .unrecognised(0, list("China registration number", "Submit"))
            .ending(4, "list-not-recognised", "a list was expected");
    Deviation deviation = only(run.deviations(shipped()), "");
    assertEquals("a list was expected", deviation.expected());
    assertEquals(Optional.empty(), deviation.profileLine());
  }

  @Test
  void another_name_in_the_menu_is_told_with_what_comes_nearest() throws Exception {
    String menu =
        """
        <nav id="menu_li"><ul><li><a href="#" data-cc-ref="1">Application for Modification</a></li>
        <li><a href="#" data-cc-ref="2">Integrated search</a></li>
        <li><a href="#" data-cc-ref="3">Account management</a></li></ul></nav>""";
    SavedRun run =
        SavedRun.in(folder.resolve("run"))
            .unrecognised(0, menu)
            .ending(4, "menu-not-recognised", "the menu entry was not found");
    Deviation deviation = only(run.deviations(shipped()), "menu.integratedQuery");
    assertEquals(Optional.of("Integrated search"), deviation.found());
    assertEquals(
        1, run.deviations(taught(deviation)).size(), "what is still missing is the next step");
    assertEquals(
        "menu.registrationInformation", run.deviations(taught(deviation)).get(0).concept());
  }

  @Test
  void another_label_is_told_and_its_line_makes_the_field_known() throws Exception {
    SavedRun run = opened("run", detail("Enterprise denomination", "HS code"));
    assertEquals("absent", SavedRun.field(run.read(), 0, FieldId.ENTERPRISE_NAME).state());
    Deviation deviation = only(run.deviations(shipped()), "field.enterpriseName");
    assertEquals(Optional.of("Enterprise denomination"), deviation.found());
    assertEquals(NUMBER, deviation.registration());
    assertEquals(
        "present", SavedRun.field(run.read(taught(deviation)), 0, FieldId.ENTERPRISE_NAME).state());
  }

  @Test
  void a_head_like_no_other_is_known_by_the_codes_below_it() throws Exception {
    SavedRun run = opened("run", detail("Enterprise name", "Customs heading"));
    assertTrue(run.read().registrations().get(0).products() instanceof PageReading.NotRead);
    Deviation deviation = only(run.deviations(shipped()), "column.hsCode");
    assertEquals(Optional.of("Customs heading"), deviation.found());
    assertTrue(
        run.read(taught(deviation)).registrations().get(0).products() instanceof PageReading.Read);
  }

  @Test
  void tabs_of_details_that_were_not_recognised_are_told() throws Exception {
    String page =
        """
        <ul class="nav nav-tabs"><li class="active"><a data-cc-ref="1" href="#a">Basics of information</a></li>
        <li><a data-cc-ref="2" href="#b">Information of product</a></li></ul>
        <div class="tab-content"><div class="tab-pane active" id="a"></div></div>""";
    SavedRun run = SavedRun.in(folder.resolve("run")).named(1, NUMBER).unrecognised(1, page);
    List<Deviation> deviation = run.deviations(shipped());
    assertEquals(Optional.of("Basics of information"), only(deviation, "tab.basic").found());
    assertEquals(Optional.of("Information of product"), only(deviation, "tab.products").found());
    assertEquals(NUMBER, deviation.get(0).registration());
  }

  @Test
  void details_with_nothing_like_what_was_expected_are_told_as_a_whole() {
    SavedRun run =
        SavedRun.in(folder.resolve("run")).named(1, NUMBER).unrecognised(1, "<p>Welcome</p>");
    Deviation deviation = only(run.deviations(shipped()), "");
    assertEquals(Deviation.Where.DETAILS, deviation.where());
    assertTrue(deviation.expected().contains(NUMBER), deviation.expected());
  }

  @Test
  void a_portal_that_is_as_it_was_has_not_changed() {
    assertEquals(
        List.of(),
        opened("run", detail("Enterprise name", "HS code")).deviations(shipped()).stream()
            .filter(one -> one.found().isPresent())
            .toList());
  }
}
