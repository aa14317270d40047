package dk.cifercheck.browser;

/** A secret was not typed, because the page is not one of those it may be typed into. */
public final class ForeignOrigin extends Exception {
  private static final long serialVersionUID = 1L;

  private final String found;

  ForeignOrigin(String found) {
    super("nothing was typed: the field belongs to " + found);
    this.found = found;
  }

  /** The origin that was found, or why there is none. */
  public String found() {
    return found;
  }
}
