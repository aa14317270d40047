package dk.cifercheck.report.html;

import java.util.Locale;

/** The headings under which things are to be done, in the order in which they are done. */
enum ToDo {
  /** First, since an answer may add to what the authority is told. */
  QUESTION,
  AUTHORITY,
  /** Before what has no last day. */
  RENEWAL,
  COMPLETION,
  OWN_DATA;

  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
