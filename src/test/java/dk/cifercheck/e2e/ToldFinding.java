package dk.cifercheck.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a person must be told of a planted error, as it stands in {@code planted-*.txt}.
 *
 * @param id of the finding, {@code *} if it changes with the day
 * @param facts registration, field, kind, severity and steps as in the report
 * @param sentences by language
 * @param questions by language, none if nothing is asked
 * @param inMail what the draft of the mail must have of it, empty if it must not stand there
 */
record ToldFinding(
    String id,
    List<String> facts,
    Map<String, String> sentences,
    Map<String, String> questions,
    Optional<String> inMail) {

  /** The list written by hand for this company, with dates counted from this day. */
  static List<ToldFinding> of(String company, LocalDate today) throws IOException {
    List<ToldFinding> told = new ArrayList<>();
    for (String block : text(company).split("\n\n+")) {
      List<String> lines = block.lines().filter(line -> !line.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        LocalDate end = today.plusDays(company.equals("lyngmark") ? 100 : 120);
        told.add(of(lines.stream().map(line -> dated(line, today, end)).toList()));
      }
    }
    return told;
  }

  private static ToldFinding of(List<String> lines) {
    List<String> cells = List.of(lines.get(0).split(" ?\\| ?", -1));
    return new ToldFinding(
        cells.get(0),
        cells.subList(1, 6),
        Map.of("en", expect(lines, "en: "), "da", expect(lines, "da: ")),
        find(lines, "en?: ")
            .map(english -> Map.of("en", english, "da", expect(lines, "da?: ")))
            .orElse(Map.of()),
        find(lines, "mail: "));
  }

  private static String expect(List<String> lines, String start) {
    return find(lines, start).orElseThrow(() -> new AssertionError(start + " in " + lines));
  }

  private static Optional<String> find(List<String> lines, String start) {
    return lines.stream()
        .filter(line -> line.startsWith(start))
        .map(line -> line.substring(start.length()))
        .findFirst();
  }

  private static String dated(String line, LocalDate today, LocalDate end) {
    return line.replace("{end}", spoken(end, line))
        .replace("{closes}", spoken(end.minusMonths(3), line))
        .replace("{days}", Long.toString(ChronoUnit.DAYS.between(today, end.minusMonths(3))));
  }

  /** As people write it in the language of the line. */
  private static String spoken(LocalDate day, String line) {
    return line.startsWith("da")
        ? day.format(DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.forLanguageTag("da")))
        : day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
  }

  private static String text(String company) throws IOException {
    try (InputStream in = ToldFinding.class.getResourceAsStream("planted-" + company + ".txt")) {
      if (in == null) {
        throw new AssertionError("no list for " + company);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
