package dk.cifercheck.credentials;

/** Counts the steps of a run and lets the process die before one of them. */
final class Fuse {
  static final int NEVER = -1;

  private final int crashBefore;
  private int passed;

  Fuse(int crashBefore) {
    this.crashBefore = crashBefore;
  }

  void step() {
    if (passed == crashBefore) {
      throw new Crash();
    }
    passed++;
  }

  int passed() {
    return passed;
  }
}
