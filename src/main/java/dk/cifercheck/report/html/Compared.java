package dk.cifercheck.report.html;

import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import java.util.List;
import java.util.Optional;

/** Both values of a finding under each other, so that an eye sees at once where they part. */
final class Compared {
  private static final int LONGEST = 120;

  private final Words words;

  Compared(Words words) {
    this.words = words;
  }

  Optional<Tag> of(Finding finding) {
    Optional<String> portal = words.explanation().onPortal(finding);
    Optional<String> own = words.explanation().inMasterData(finding);
    boolean differ =
        finding.kind() == FindingKind.DIFFERENT
            || finding.kind() == FindingKind.PRODUCT_CIQ_DIFFERS;
    // A category is a name on one side and a code on the other.
    boolean category = finding.subject().field().equals(FieldId.CATEGORY.id());
    return differ && !category && isShort(portal) && isShort(own)
        ? Optional.of(pair(portal.get(), own.get()))
        : Optional.empty();
  }

  private Tag pair(String portal, String own) {
    Difference difference = Difference.of(portal, own);
    Value value = new Value(words);
    return Tag.of("dl", "pair")
        .addAll(side("head.portal", value.ofPortal(portal, difference.left())))
        .addAll(side("head.own", value.ofCompany(own, difference.right())));
  }

  private List<Tag> side(String key, Tag value) {
    return List.of(Tag.of("dt").text(words.say(key)), Tag.of("dd").add(value));
  }

  private static boolean isShort(Optional<String> value) {
    return value.filter(text -> text.codePointCount(0, text.length()) <= LONGEST).isPresent();
  }
}
