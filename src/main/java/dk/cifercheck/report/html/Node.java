package dk.cifercheck.report.html;

/** A part of a page. */
sealed interface Node permits Tag, Text, Inline {
  /** Writes it as HTML. */
  void write(StringBuilder page);
}
