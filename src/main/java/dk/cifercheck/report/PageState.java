package dk.cifercheck.report;

import dk.cifercheck.model.PageReading;

/** The word for how far a list was read. */
final class PageState {
  private PageState() {}

  static String of(PageReading<?> reading) {
    if (reading instanceof PageReading.NotRead<?>) {
      return "not-read";
    }
    return reading instanceof PageReading.EmptyProven<?> ? "empty" : "read";
  }
}
