package dk.cifercheck.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          DK 9012 EF            | DK 9021 EF            | DK 90[12] EF            | DK 90[21] EF
          0203220090 / 101      | 0203220090 / 102      | 0203220090 / 10[1]      | 0203220090 / 10[2]
          Havnegade 12          | Havnegade 12 A        | Havnegade 12            | Havnegade 12[ A]
          Nordlys Fisk A/S      | Nordlys Fisk AS       | Nordlys Fisk A[/]S      | Nordlys Fisk AS
          same                  | same                  | same                    | same
          Inge Falk             | Bo Lind               | [Inge Falk]             | [Bo Lind]
          """)
  void onlyWhatDiffersIsMarked(String left, String right, String markedLeft, String markedRight) {
    Difference difference = Difference.of(left, right);

    assertEquals(markedLeft, written(difference.left()));
    assertEquals(markedRight, written(difference.right()));
  }

  @Test
  void nothingIsLostOrAdded() {
    String left = "a\uD83D\uDC1Fbc".repeat(300);
    String right = "b\uD83D\uDC1Fca".repeat(290);

    Difference difference = Difference.of(left, right);

    assertEquals(left, joined(difference.left()));
    assertEquals(right, joined(difference.right()));
  }

  @Test
  void anEmptyTextDiffersAsAWhole() {
    assertEquals("[abc]", written(Difference.of("abc", "").left()));
    assertEquals("", written(Difference.of("abc", "").right()));
  }

  private static String written(List<Piece> pieces) {
    return pieces.stream()
        .map(piece -> piece.differs() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }

  private static String joined(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }
}
