package dk.cifercheck.portal;

/**
 * Whether it is worth trying something once more: most of what fails, fails once, but where second
 * tries keep failing, the portal is spared any more of them.
 */
final class SecondTries {
  private static final int IN_VAIN = 3;

  private int inVain;

  /** Whether another one may help. */
  boolean isWorthOne() {
    return inVain < IN_VAIN;
  }

  /** What one came to. */
  void came(boolean helped) {
    inVain = helped ? 0 : inVain + 1;
  }
}
