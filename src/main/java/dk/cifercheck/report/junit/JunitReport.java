package dk.cifercheck.report.junit;

import dk.cifercheck.report.Capture;
import dk.cifercheck.report.Report;
import dk.cifercheck.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Writes {@code junit.xml}. What is to be done or looked at is a failure, what could not be
 * verified an error, what nobody asked for is skipped. So the file passes as a whole exactly where
 * the verdict is "ok", and has failures without errors exactly where it is "different".
 */
public final class JunitReport {
  private final Report report;
  private final StringBuilder xml = new StringBuilder();
  private int suites;

  private JunitReport(Report report) {
    this.report = report;
  }

  /** The file, its sentences in that language. */
  public static byte[] write(Report report, Language language) {
    JunitReport junit = new JunitReport(report);
    junit.write(language);
    return junit.xml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(Language language) {
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
    suite(CoverageCases.GROUP, new CoverageCases(report, language).all());
    if (report.master().isPresent()) {
      FieldCases fields = new FieldCases(report, language);
      fields.registrations().forEach(name -> suite(name, fields.of(name)));
    }
    xml.append("</testsuites>\n");
  }

  private void suite(String name, List<TestCase> cases) {
    xml.append("  <testsuite");
    attribute("name", name);
    attribute("package", "cifer-check");
    attribute("id", "" + suites++);
    attribute("tests", "" + cases.size());
    attribute("failures", "" + count(cases, TestCase.Result.FAILURE));
    attribute("errors", "" + count(cases, TestCase.Result.ERROR));
    attribute("skipped", "" + count(cases, TestCase.Result.SKIPPED));
    attribute("time", name.equals(CoverageCases.GROUP) ? seconds() : "0");
    attribute("timestamp", timestamp());
    // The real name would tell strangers about the company's network.
    attribute("hostname", "localhost");
    xml.append(">\n    <properties/>\n");
    cases.forEach(this::testCase);
    xml.append("    <system-out/>\n    <system-err/>\n  </testsuite>\n");
  }

  private void testCase(TestCase one) {
    xml.append("    <testcase");
    attribute("classname", one.group());
    attribute("name", one.name());
    attribute("time", "0");
    if (one.result() == TestCase.Result.PASSED) {
      xml.append("/>\n");
      return;
    }
    xml.append(">\n      <").append(one.result().element());
    attribute("type", one.type());
    attribute("message", one.message());
    xml.append('>').append(XmlText.content(one.details())).append("</");
    xml.append(one.result().element()).append(">\n    </testcase>\n");
  }

  private void attribute(String name, String value) {
    xml.append(' ').append(name).append("=\"").append(XmlText.attribute(value)).append('"');
  }

  private static long count(List<TestCase> cases, TestCase.Result result) {
    return cases.stream().filter(one -> one.result() == result).count();
  }

  /** In universal time; the format has no place for a zone. */
  private String timestamp() {
    return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT)
        .format(report.capture().startedAt().atZone(ZoneOffset.UTC));
  }

  private String seconds() {
    Capture capture = report.capture();
    long millis = Duration.between(capture.startedAt(), capture.finishedAt()).toMillis();
    return String.format(Locale.ROOT, "%d.%03d", millis / 1000, millis % 1000);
  }
}
