package dk.cifercheck.comparison;

import dk.cifercheck.model.Attachment;
import dk.cifercheck.model.Evidence;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.Sides;
import dk.cifercheck.model.Subject;
import java.util.List;

/** Looks for the documents that the company says must be uploaded. */
final class AttachmentComparison {
  private final Pair pair;
  private final Outcome outcome;

  AttachmentComparison(Pair pair, Outcome outcome) {
    this.pair = pair;
    this.outcome = outcome;
  }

  void compare() {
    PageReading<List<Attachment>> reading = pair.portal().attachments();
    List<Attachment> uploaded = reading.content().orElse(List.of());
    boolean typesShown = uploaded.stream().allMatch(one -> canBeCompared(one.comparableType()));
    boolean read = !(reading instanceof PageReading.NotRead<List<Attachment>>);
    List<String> open =
        pair.own().attachments().stream().filter(type -> !isUploaded(type, uploaded)).toList();
    if (open.isEmpty()) {
      return;
    }
    if (read && typesShown) {
      open.forEach(type -> add(FindingKind.ATTACHMENT_MISSING, type, uploaded));
    } else {
      open.forEach(type -> add(FindingKind.NOT_VERIFIED, type, uploaded));
      String unread = "The list shows documents without a type that can be compared.";
      outcome.gap(pair.name(), Subject.ATTACHMENTS, reading.failure().orElse(unread));
    }
  }

  /** A type in Chinese that the profile does not know may be any of the company's own. */
  private static boolean canBeCompared(String type) {
    return !type.isEmpty() && type.codePoints().noneMatch(Character::isIdeographic);
  }

  private static boolean isUploaded(String type, List<Attachment> uploaded) {
    return uploaded.stream()
        .anyMatch(
            one -> !one.fileName().isEmpty() && FieldRules.sameType(one.comparableType(), type));
  }

  private void add(FindingKind kind, String type, List<Attachment> uploaded) {
    outcome.add(
        Finding.of(
                kind,
                Subject.ofAttachment(pair.name(), pair.category(), type),
                Sides.masterOnly(type))
            .withEvidence(Evidence.ofList(uploaded.stream().map(Attachment::evidence).toList())));
  }
}
