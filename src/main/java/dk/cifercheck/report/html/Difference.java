package dk.cifercheck.report.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Where two texts differ, letter by letter. Texts of one length that differ in few places are
 * compared place by place, as one compares numbers; others by what they have in common.
 *
 * @param left one text in pieces
 * @param right the other one in pieces
 */
record Difference(List<Piece> left, List<Piece> right) {
  /** Beyond this length only the common beginning and end are looked for. */
  private static final int LONGEST = 400;

  /** So few common letters between two differences are chance. */
  private static final int CHANCE = 2;

  /** Makes the lists immutable. */
  Difference {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  static Difference of(String left, String right) {
    int[] one = left.codePoints().toArray();
    int[] other = right.codePoints().toArray();
    List<Run> runs = isPlacewise(one, other) ? byPlace(one, other) : byCommon(one, other);
    return new Difference(pieces(runs, one, true), pieces(runs, other, false));
  }

  /** A stretch of both texts, from and to as places of code points. */
  private record Run(boolean same, int leftFrom, int leftTo, int rightFrom, int rightTo) {
    Run joined(Run next) {
      return new Run(false, leftFrom, next.leftTo, rightFrom, next.rightTo);
    }
  }

  private static boolean isPlacewise(int[] one, int[] other) {
    int apart = 0;
    for (int i = 0; i < Math.min(one.length, other.length); i++) {
      apart += one[i] == other[i] ? 0 : 1;
    }
    return one.length == other.length && apart <= Math.max(2, one.length / 4);
  }

  private static List<Run> byPlace(int[] one, int[] other) {
    List<Run> runs = new ArrayList<>();
    for (int from = 0, to; from < one.length; from = to) {
      boolean same = one[from] == other[from];
      to = from + 1;
      while (to < one.length && (one[to] == other[to]) == same) {
        to++;
      }
      runs.add(new Run(same, from, to, from, to));
    }
    return runs;
  }

  private static List<Run> byCommon(int[] one, int[] other) {
    int head = 0;
    int shorter = Math.min(one.length, other.length);
    while (head < shorter && one[head] == other[head]) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head && one[one.length - 1 - tail] == other[other.length - 1 - tail]) {
      tail++;
    }
    List<Run> runs = new ArrayList<>();
    int leftEnd = one.length - tail;
    int rightEnd = other.length - tail;
    runs.add(new Run(true, 0, head, 0, head));
    if (Math.max(leftEnd, rightEnd) - head <= LONGEST) {
      runs.addAll(new CommonLetters(one, head, leftEnd, other, head, rightEnd).runs());
    } else {
      runs.add(new Run(false, head, leftEnd, head, rightEnd));
    }
    runs.add(new Run(true, leftEnd, one.length, rightEnd, other.length));
    return withoutChance(runs);
  }

  private static List<Run> withoutChance(List<Run> runs) {
    List<Run> kept = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      boolean chance =
          run.same() && i > 0 && i < runs.size() - 1 && run.leftTo() - run.leftFrom() <= CHANCE;
      Run shown =
          chance
              ? new Run(false, run.leftFrom(), run.leftTo(), run.rightFrom(), run.rightTo())
              : run;
      boolean joins = !shown.same() && !kept.isEmpty() && !kept.get(kept.size() - 1).same();
      if (joins) {
        kept.add(kept.remove(kept.size() - 1).joined(shown));
      } else {
        kept.add(shown);
      }
    }
    return kept;
  }

  private static List<Piece> pieces(List<Run> runs, int[] text, boolean left) {
    List<Piece> pieces = new ArrayList<>();
    for (Run run : runs) {
      int from = left ? run.leftFrom() : run.rightFrom();
      int to = left ? run.leftTo() : run.rightTo();
      if (to > from) {
        pieces.add(new Piece(new String(text, from, to - from), !run.same()));
      }
    }
    return pieces;
  }

  /** The longest common sequence of letters of two stretches. */
  private static final class CommonLetters {
    private final int[] one;
    private final int[] other;
    private final int oneFrom;
    private final int otherFrom;
    private final int[][] longest;

    CommonLetters(int[] one, int oneFrom, int oneTo, int[] other, int otherFrom, int otherTo) {
      this.one = one;
      this.other = other;
      this.oneFrom = oneFrom;
      this.otherFrom = otherFrom;
      this.longest = new int[oneTo - oneFrom + 1][otherTo - otherFrom + 1];
      for (int i = oneTo - oneFrom - 1; i >= 0; i--) {
        for (int j = otherTo - otherFrom - 1; j >= 0; j--) {
          longest[i][j] =
              same(i, j)
                  ? longest[i + 1][j + 1] + 1
                  : Math.max(longest[i + 1][j], longest[i][j + 1]);
        }
      }
    }

    private boolean same(int i, int j) {
      return one[oneFrom + i] == other[otherFrom + j];
    }

    List<Run> runs() {
      List<Run> runs = new ArrayList<>();
      int height = longest.length - 1;
      int width = longest[0].length - 1;
      int i = 0;
      int j = 0;
      while (i < height || j < width) {
        int fromI = i;
        int fromJ = j;
        while (i < height && j < width && same(i, j)) {
          i++;
          j++;
        }
        boolean common = i > fromI;
        while (!common && (i < height || j < width) && !(i < height && j < width && same(i, j))) {
          if (j == width || (i < height && longest[i + 1][j] >= longest[i][j + 1])) {
            i++;
          } else {
            j++;
          }
        }
        runs.add(new Run(common, oneFrom + fromI, oneFrom + i, otherFrom + fromJ, otherFrom + j));
      }
      return runs;
    }
  }
}
