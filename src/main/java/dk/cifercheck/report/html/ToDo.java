package dk.cifercheck.report.html;

import java.util.Locale;

/** The headings under which things are to be done, in the order in which they are done. */
enum ToDo {
  AUTHORITY,
  QUESTION,
  COMPLETION,
  RENEWAL,
  OWN_DATA;

  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
