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

  /** What the portal shows, the pieces marked in which the company's value differs. */
  Tag ofPortal(String value, List<Piece> pieces) {
    return marked(value, pieces, "del");
  }

  /** What the company says, the pieces marked in which the portal's value differs. */
  Tag ofCompany(String value, List<Piece> pieces) {
    return marked(value, pieces, "ins");
  }

  private Tag marked(String value, List<Piece> pieces, String element) {
    if (isLong(value)) {
      return folded(value);
    }
    Tag tag = Tag.of("bdi");
    for (Piece piece : pieces) {
      if (piece.differs()) {
        tag.add(mark(element, piece.text()));
      } else {
        tag.text(piece.text());
      }
    }
    return tag;
  }

  /** Few screen readers tell of such an element, so that words of its own say it. */
  private Tag mark(String element, String text) {
    return Tag.of(element)
        .add(Tag.of("span", "spoken").plain(" [" + words.say("differs") + " "))
        .text(text)
        .add(Tag.of("span", "spoken").plain("] "));
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
