package dk.cifercheck.advice;

import java.util.List;

/**
 * What an authority asks its exporters to do, from a rule file.
 *
 * @param id such as {@code ih}
 * @param title what it is called
 * @param period when it holds
 * @param origin where it comes from
 * @param steps what a finding asks for; the first row that covers a finding applies
 */
public record Procedure(
    String id, String title, Period period, Origin origin, List<StepRow> steps) {
  /** Makes the list immutable. */
  public Procedure {
    steps = List.copyOf(steps);
  }
}
