package dk.cifercheck.report.html;

import java.util.List;

/** Shows a value of the portal or of the master data. */
final class Value {
  /** More letters than this are folded away. */
  private static final int SHOWN = 400;

  private static final int BEGINNING = 200;

  private final Words words;

  Value(Words words) {
    this.words = words;
  }

  Tag of(String value) {
    return isLong(value) ? folded(value) : Tag.of("bdi").text(value);
  }

  /** The value with the pieces marked in which it differs from another one. */
  Tag of(String value, List<Piece> pieces) {
    if (isLong(value)) {
      return folded(value);
    }
    Tag tag = Tag.of("bdi");
    pieces.forEach(
        piece -> {
          if (piece.differs()) {
            tag.add(Tag.of("mark").text(piece.text()));
          } else {
            tag.text(piece.text());
          }
        });
    return tag;
  }

  private Tag folded(String value) {
    int end = value.offsetByCodePoints(0, BEGINNING);
    int letters = value.codePointCount(0, value.length());
    return Tag.of("div")
        .add(Tag.of("bdi").text(value.substring(0, end) + " …"))
        .add(
            Tag.of("details")
                .add(Tag.of("summary").text(words.say("value.whole", letters)))
                .add(Tag.of("bdi").text(value)));
  }

  private static boolean isLong(String value) {
    return value.codePointCount(0, value.length()) > SHOWN;
  }
}
