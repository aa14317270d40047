package dk.cifercheck.bench;

import dk.cifercheck.comparison.Comparison;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.ProductKey;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Counts what each way of comparing reports, and how much of it is no difference. */
public final class FalseAlarms {
  private FalseAlarms() {}

  /** Prints a table. */
  public static void main(String[] arguments) {
    BenchLists lists = new BenchLists(ComparisonBenchmark.PRODUCTS, 1);
    PrintStream out = System.out;
    out.println("differences planted: " + BenchLists.differences());
    print(out, "cifer-check", lists, ours(lists));
    print(out, "JaVers", lists, new JaversComparison().alarms(lists));
    print(out, "cells", lists, CellComparison.alarms(lists));
  }

  private static List<String> ours(BenchLists lists) {
    return Comparison.compare(lists.reading(), lists.master(), LocalDate.of(2026, 11, 24))
        .findings()
        .stream()
        .filter(Finding::counts)
        .map(finding -> finding.subject().product().map(ProductKey::hsCode).orElse("a field"))
        .toList();
  }

  private static void print(PrintStream out, String name, BenchLists lists, List<String> alarms) {
    long wrong = alarms.stream().filter(code -> !lists.isPlanted(code)).count();
    long found = alarms.stream().filter(lists::isPlanted).map(c -> c.substring(0, 6)).distinct().count();
    out.printf(
        Locale.ROOT,
        "%s: %d reports, %d of the differences among them, %d false alarms%n",
        name,
        alarms.size(),
        found,
        wrong);
  }
}
