package dk.cifercheck.foreign;

/** What can be wrong with a foreign portal. */
enum Fault {
  NONE,
  /** A tab, or the data of it, answers with status 500. */
  TAB_500,
  /** Instead of a tab comes the sign-on page, with status 200. */
  TAB_LOGIN,
  /** The body of a tab ends in the middle. */
  HALF_BODY,
  /** The second page of the list is the first one again. */
  LIST_REPEATS,
  /** The second page of the products never comes. */
  PRODUCTS_STUCK,
  /** The list comes back in another order after each visit. */
  LIST_RESORTED
}
