package dk.cifercheck.portal;

/** What a person who is followed is told at once. */
public enum Remark {
  /** A page is neither the list nor the details of a registration in it; its title. */
  UNKNOWN_PAGE,
  /** The same with a registration number on it while the list is still to be opened; its title. */
  BEFORE_LIST,
  /**
   * Somebody typed into the details, so that they do not show what the portal holds; their name.
   */
  TYPED_IN,
  /** The guard stopped a request; method and path. */
  REQUEST_STOPPED,
  /** The portal asks for user name and password. */
  LOGIN_ASKED,
  /** The portal asks for a new password, which the guard does not let through. */
  NEW_PASSWORD_ASKED,
  /** The list was searched, so that it may not show every registration. */
  LIST_SEARCHED,
  /** A page of the list came before the one that is next; the number of that one. */
  LIST_SKIPPED,
  /** The list shows other rows than those that were read. */
  LIST_OTHER,
  /** A box of the browser's own was dismissed; what it said. */
  BOX_DISMISSED,
  /** Something on the page went wrong; what, an English phrase. */
  TROUBLE,
  /** Every window was closed. */
  WINDOW_CLOSED
}
