package dk.cifercheck.cli;

import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.masterdata.MasterDataReader;
import dk.cifercheck.profile.ProfileReader;
import dk.cifercheck.run.CompareRun;
import dk.cifercheck.snapshot.Bookmark;
import dk.cifercheck.snapshot.CaptureEnd;
import dk.cifercheck.snapshot.Manifest;
import dk.cifercheck.snapshot.PageEntry;
import dk.cifercheck.snapshot.PageKind;
import dk.cifercheck.snapshot.RunFolder;
import dk.cifercheck.snapshot.Sha256;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.text.Language;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A saved run of two registrations, put together without a browser, and its report. */
final class RunOnDisk {
  static final String USER = "svend.bruun7";
  static final String FIRST = "CDNK18012203140001";
  static final String SECOND = "CDNK18012203140002";
  static final String PORTAL = "https://portal.invalid/";

  /** Texts of the second registration that the first one has nothing to do with. */
  static final List<String> OF_THE_SECOND =
      List.of(SECOND, "DK 7777 EF", "Second Harbour Fish A/S", "Kajgade 99", "0304 second product");

  private final Path root;
  private final List<PageEntry> pages = new ArrayList<>();

  private RunOnDisk(Path root) {
    this.root = root;
  }

  /**
   * Saves a run.
   *
   * @param user who logged in; empty for a run that does not say so
   * @param nameNow what the portal calls the first company
   */
  static Path in(Path root, String user, String nameNow, Instant startedAt) throws Exception {
    RunOnDisk run = new RunOnDisk(root);
    RunFolder folder = RunFolder.create(root);
    run.page(folder, PageKind.LIST, 0, List.of(), page(list(nameNow), ""));
    run.page(folder, PageKind.DETAIL, 1, TABS, page(hidden(list(nameNow)), first(nameNow)));
    run.page(folder, PageKind.DETAIL, 2, TABS, page(hidden(list(nameNow)), second()));
    folder.save(
        new Manifest(
            Manifest.SCHEMA,
            PORTAL,
            startedAt,
            startedAt.plusSeconds(60),
            CaptureEnd.whole(),
            2,
            List.of("portal.invalid"),
            List.of(),
            run.pages,
            List.of()));
    if (!user.isEmpty()) {
      String account = AccountKey.of(URI.create(PORTAL), user).fileName();
      folder.save(new Bookmark(Bookmark.SCHEMA, account, "", "", startedAt, List.of()));
    }
    folder.saveLog(("logged in as " + USER + "\n").getBytes(StandardCharsets.UTF_8));
    return root;
  }

  private static final List<String> TABS = List.of("Basic information", "Product information");

  /** Writes the report beside the run. */
  static Path compared(Path run) throws Exception {
    MasterData master = MasterDataReader.read(master(run.resolveSibling("own.yaml")));
    CompareRun compared =
        new CompareRun(RunFolder.of(run), new ProfileReader().defaultProfile(), Optional.empty());
    CompareRun.write(compared.compared(master), run, Language.EN);
    return run;
  }

  /** The company's own data. */
  static Path master(Path file) throws Exception {
    return Files.writeString(
        file,
        """
        company: { name: Nordlys Fisk A/S, country: DK }
        registrations:
          - chinaRegistrationNumber: CDNK18012203140001
            authorityRegistrationNumber: DK 1234 EF
            category: "1801"
            enterpriseName: Nordlys Fisk A/S
            address: Havnegade 12, 9850 Hirtshals, Denmark
            products:
              - { hsCode: "0303110000", ciqCode: "101" }
              - { hsCode: "0304710000", ciqCode: "101" }
          - chinaRegistrationNumber: CDNK18012203140002
            authorityRegistrationNumber: DK 7778 EF
            category: "1801"
            enterpriseName: Second Harbour Fish A/S
            address: Kajgade 99, 9850 Hirtshals, Denmark
            products:
              - { hsCode: "0303120000", ciqCode: "101" }
        """);
  }

  private void page(RunFolder folder, PageKind kind, int position, List<String> tabs, String html) {
    String file = folder.savePage("00" + (pages.size() + 1), html);
    pages.add(
        new PageEntry(
            file,
            Sha256.of(html.getBytes(StandardCharsets.UTF_8)),
            kind,
            position,
            position == 0 ? "" : position == 1 ? FIRST : SECOND,
            tabs.isEmpty() ? "" : tabs.get(0),
            tabs,
            1,
            PORTAL + "desk?user=" + USER,
            "Example - invented data",
            Instant.parse("2026-11-23T10:01:00Z"),
            "",
            200,
            List.of()));
  }

  private static String page(String behind, String details) {
    return "<html><body><div class=\"top\">Welcome, "
        + USER
        + "</div>"
        + behind
        + details
        + "</body></html>";
  }

  private static String hidden(String list) {
    return "<div data-cc-hidden>" + list + "</div>";
  }

  private static String list(String nameNow) {
    return "<table><thead><tr><th>No.</th><th>Category</th><th>China registration"
        + " number</th><th>Overseas registration number</th><th>Enterprise"
        + " name</th><th>Operation</th></tr></thead><tbody>"
        + row(FIRST, "DK 1234 EF", nameNow)
        + row(SECOND, "DK 7777 EF", "Second Harbour Fish A/S")
        + "</tbody></table><span>Total 2 records</span>";
  }

  private static String row(String number, String authority, String name) {
    return "<tr><td>1</td><td>1801</td><td>%s</td><td>%s</td><td>%s</td><td><a href='#' data-cc-ref='9'>Examine</a></td></tr>"
        .formatted(number, authority, name);
  }

  private static String first(String nameNow) {
    return details(
        nameNow,
        FIRST,
        "DK 1234 EF",
        "Havnegade 12, 9850 Hirtshals, Denmark",
        "<tr><td>1</td><td>0303110000</td><td>Sockeye salmon</td><td>101</td></tr>");
  }

  private static String second() {
    return details(
        "Second Harbour Fish A/S",
        SECOND,
        "DK 7777 EF",
        "Kajgade 99, 9850 Hirtshals, Denmark",
        "<tr><td>1</td><td>0303120000</td><td>0304 second product</td><td>101</td></tr>");
  }

  private static String details(
      String name, String number, String authority, String address, String products) {
    return """
    <div class="modal-dialog"><div class="modal-title">Details</div>
    <ul class="nav nav-tabs"><li class="active"><a data-cc-ref="1" href="#a">Basic information</a></li>
    <li><a data-cc-ref="2" href="#b">Product information</a></li></ul>
    <div class="tab-content"><div class="tab-pane active" id="a">
    <input type="hidden" name="operator" value="svend.bruun7">
    <div class="form-group" data-next="CDNK18012203140002"><label>Enterprise name:</label><input value="%s" title="svend.bruun7"><input type="hidden" value="CDNK18012203140002"></div>
    <div class="form-group"><label>China registration number:</label><input value="%s"></div>
    <div class="form-group"><label>Registration number approved by located competent authority:</label><input value="%s"></div>
    <div class="form-group"><label>Address of production site:</label><input value="%s"></div></div>
    <div class="tab-pane" id="b" data-cc-hidden><table><thead><tr><th>No.</th><th>HS CODE</th><th>PRODUCT NAME</th><th>CIQ CODE</th></tr></thead><tbody>%s</tbody></table></div></div></div>\
    """
        .formatted(name, number, authority, address, products);
  }
}
