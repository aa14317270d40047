package dk.cifercheck.reading;

import dk.cifercheck.model.Evidence;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.Registration;
import dk.cifercheck.model.TabRole;
import dk.cifercheck.recognition.page.PageTable;
import dk.cifercheck.recognition.page.PageTables;
import dk.cifercheck.recognition.page.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A fixture page as the reader gets it: its elements with {@code data-part} are the tabs of one
 * registration, the one with {@code data-part="overview"} holds the overview.
 */
final class RegistrationPage {
  private RegistrationPage() {}

  static Registration read(Element body, Vocabulary words) {
    Element opened = body.selectFirst("[data-opened-as]");
    return new RegistrationReader(words)
        .read(
            overview(body, words), opened == null ? "" : opened.attr("data-opened-as"), tabs(body));
  }

  private static List<TabPart> tabs(Element body) {
    return body.select("[data-part]").stream()
        .filter(part -> !part.attr("data-part").equals("overview"))
        .map(RegistrationPage::tab)
        .toList();
  }

  private static TabPart tab(Element part) {
    TabRole role = TabRole.valueOf(part.attr("data-part").toUpperCase(Locale.ROOT));
    PageReading<Element> content =
        part.hasAttr("data-not-read")
            ? new PageReading.NotRead<>(part.attr("data-not-read"))
            : new PageReading.Read<>(part);
    return new TabPart(part.attr("data-title"), role, content, evidence(part.attr("data-title")));
  }

  private static Optional<OverviewRow> overview(Element body, Vocabulary words) {
    Element part = body.selectFirst("[data-part=overview]");
    if (part == null) {
      return Optional.empty();
    }
    return PageTables.in(part, words).stream()
        .filter(table -> !table.rows().isEmpty())
        .map(RegistrationPage::firstRow)
        .findFirst();
  }

  private static OverviewRow firstRow(PageTable table) {
    return new OverviewRow(table.headers(), table.rows().get(0), evidence(""), "");
  }

  private static Evidence evidence(String tab) {
    return new Evidence("snapshot/pages/page.html", "00", tab, "");
  }
}
