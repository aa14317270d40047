package dk.cifercheck.portal;

/** Told what the walk is doing, so that a person can see it. */
public interface Progress {
  /** What the walk is doing as a whole. */
  enum Step {
    STARTING_BROWSER,
    CHECKING_GUARD,
    OPENING_PORTAL,
    LOGGING_IN,
    /** The person types the picture code in the visible browser and presses the button. */
    WAITING_FOR_PERSON,
    /** The person logs in by hand in the visible browser. */
    WAITING_FOR_LOGIN,
    /** The person goes through the registrations and the program reads along. */
    FOLLOWING,
    CHANGING_PASSWORD,
    PROVING_PASSWORD,
    /** The portal says that the password is changed; another login shows whether it is. */
    PROVING_CHANGE,
    OPENING_LIST,
    READING_LIST,
    LOGGING_OUT
  }

  /** A step begins. */
  void step(Step step);

  /**
   * A registration is opened.
   *
   * @param number from 1
   * @param of how many there are, 0 if not known yet
   * @param name as the list shows it
   */
  void registration(int number, int of, String name);

  /** A tab of it is looked at. */
  void tab(String title);

  /** A person who is followed has come on. */
  default void followed(Followed now) {}

  /**
   * A person who is followed must know something at once.
   *
   * @param what see there
   */
  default void remark(Remark remark, String what) {}

  /** Tells nobody. */
  static Progress silent() {
    return new Progress() {
      @Override
      public void step(Step step) {}

      @Override
      public void registration(int number, int of, String name) {}

      @Override
      public void tab(String title) {}
    };
  }
}
