package dk.cifercheck.history;

import dk.cifercheck.model.Finding;
import dk.cifercheck.model.Severity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A finding as an earlier run had it.
 *
 * @param id of the finding
 * @param registration it is about
 * @param field field id, {@code products} or {@code attachments}
 * @param key which product or document, empty for a plain field
 * @param kind what it says
 * @param severity how much it mattered
 * @param onPortal what the portal showed, if it did; the beginning of a long value
 * @param inMasterData what the company had, if it had; the beginning of a long value
 * @param silenced whether a person had said that it was reported or accepted
 * @param firstSeen the start of the run that had it first
 */
public record PastFinding(
    String id,
    String registration,
    String field,
    String key,
    String kind,
    String severity,
    @Nullable String onPortal,
    @Nullable String inMasterData,
    boolean silenced,
    Instant firstSeen) {
  private static final int LONGEST = 200;

  /** A finding of the present run. */
  static PastFinding of(Finding finding, Instant firstSeen) {
    return new PastFinding(
        finding.id(),
        finding.subject().registration(),
        finding.subject().field(),
        finding.subject().key(),
        finding.kind().id(),
        finding.severity().id(),
        beginning(finding.sides().onPortal()),
        beginning(finding.sides().inMasterData()),
        finding.silenced(),
        firstSeen);
  }

  /** Whether it asked for something, or would have if nobody had answered it. */
  public boolean matters() {
    return !severity.equals(Severity.INFO.id());
  }

  /** Whether it made the verdict "different". */
  public boolean counted() {
    return matters() && !silenced;
  }

  /** Whether it is about the very thing that a finding is about, whatever the values. */
  boolean isAbout(Finding finding) {
    return registration.equals(finding.subject().registration())
        && field.equals(finding.subject().field())
        && key.equals(finding.subject().key());
  }

  private static @Nullable String beginning(Optional<String> value) {
    return value
        .map(
            text ->
                text.codePointCount(0, text.length()) <= LONGEST
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + " …")
        .map(PastFinding::wellformed)
        .orElse(null);
  }

  /** Half of a surrogate pair would not survive the file, and with it the checksum. */
  private static String wellformed(String text) {
    return text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
