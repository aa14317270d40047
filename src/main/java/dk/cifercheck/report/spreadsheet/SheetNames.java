package dk.cifercheck.report.spreadsheet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names as a workbook takes them: short, without some signs, each one once. */
public final class SheetNames {
  private static final int LONGEST = 31;

  /** The program that shows the workbook keeps this name for itself. */
  private static final String TAKEN = "history";

  private final Set<String> used = new HashSet<>(Set.of(TAKEN));

  /** Names besides these. */
  public SheetNames(List<String> reserved) {
    reserved.forEach(name -> used.add(folded(name)));
  }

  /** The name itself if it can be one, else the nearest that can. */
  public String next(String wanted) {
    String bare =
        CellText.harmless(wanted.replaceAll("\\s", " "))
            .replaceAll("[:\\\\/?*\\[\\]]", "-")
            .replaceAll("^['\\s]+|['\\s]+$", "");
    String name = cut(bare.isEmpty() ? "-" : bare, LONGEST);
    for (int i = 2; !used.add(folded(name)); i++) {
      String number = " (" + i + ")";
      name = cut(bare, LONGEST - number.length()) + number;
    }
    return name;
  }

  private static String cut(String name, int length) {
    return CellText.start(name, length).replaceAll("['\\s]+$", "");
  }

  private static String folded(String name) {
    return name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }
}
