package dk.cifercheck.recognition.page;

import dk.cifercheck.model.Box;
import java.util.List;
import java.util.Optional;

/**
 * A label and what stands beside it.
 *
 * @param sections headings above it, the nearest first
 * @param label its words
 * @param value what a person sees beside it; several fields joined by a blank
 * @param code a code that stands behind the visible words, such as the value of the chosen option
 *     or a hidden field; empty if there is none
 * @param required whether it is marked as to be filled in
 * @param hidden whether it is not visible within its part
 * @param controls the controls that hold the value
 * @param box where both are in the picture of the page, if it shows them
 * @param problem why the value must not be relied on, one English phrase; empty if it may be
 */
public record FieldPair(
    List<String> sections,
    Label label,
    VisibleText value,
    String code,
    boolean required,
    boolean hidden,
    List<Control> controls,
    Optional<Box> box,
    String problem) {
  /** Makes the lists immutable. */
  public FieldPair {
    sections = List.copyOf(sections);
    controls = List.copyOf(controls);
  }

  /** The nearest heading, empty if there is none. */
  public String section() {
    return sections.isEmpty() ? "" : sections.get(0);
  }

  FieldPair withProblem(String what) {
    return new FieldPair(sections, label, value, code, required, hidden, controls, box, what);
  }
}
