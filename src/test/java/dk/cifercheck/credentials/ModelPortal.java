package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;

/** A portal that knows one account, demands a new password, and misbehaves in a chosen way. */
final class ModelPortal {
  /** What happens to a submitted change. */
  enum Behaviour {
    APPLIES_AND_SAYS_SO(true),
    APPLIES_AND_SAYS_ERROR(true),
    APPLIES_AND_SAYS_NOTHING(true),
    APPLIES_AND_REPLY_IS_LOST(true),
    IGNORES_AND_SAYS_SUCCESS(false),
    IGNORES_AND_SAYS_NOTHING(false),
    IGNORES_AND_REPLY_IS_LOST(false),
    REJECTS(false);

    private final boolean applies;

    Behaviour(boolean applies) {
      this.applies = applies;
    }
  }

  /** What happens to logins after a change was submitted. */
  enum LoginWeather {
    FAIR,
    FIRST_HAS_NO_ANSWER,
    FIRST_IS_SENT_IN_VAIN,
    NONE_IS_JUDGED
  }

  static final String OLD = "letter-Secret-1";

  private final Behaviour behaviour;
  private final boolean always;
  private final LoginWeather weather;
  private String password = OLD;
  private boolean demandsChange = true;
  private int submits;
  private int loginsSinceSubmit;
  private int wrongInARow;
  private int longestRow;
  private int logins;
  private Fuse fuse = new Fuse(Fuse.NEVER);

  ModelPortal(Behaviour behaviour, boolean always, LoginWeather weather) {
    this.behaviour = behaviour;
    this.always = always;
    this.weather = weather;
  }

  void fuse(Fuse other) {
    fuse = other;
  }

  String password() {
    return password;
  }

  /** A person changed it elsewhere. */
  void password(String other) {
    password = other;
  }

  boolean demandsChange() {
    return demandsChange;
  }

  int longestRow() {
    return longestRow;
  }

  int logins() {
    return logins;
  }

  int submits() {
    return submits;
  }

  /** The weather ends, as weather does. */
  LoginAnswer logIn(Secret typed, boolean calm) {
    fuse.step();
    int number = submits == 0 ? -1 : loginsSinceSubmit++;
    if (!calm && weather == LoginWeather.NONE_IS_JUDGED && submits > 0) {
      return LoginAnswer.NEVER_JUDGED;
    }
    if (!calm && weather == LoginWeather.FIRST_IS_SENT_IN_VAIN && number == 0) {
      return LoginAnswer.UNKNOWN;
    }
    LoginAnswer answer = judge(typed);
    fuse.step();
    return !calm && weather == LoginWeather.FIRST_HAS_NO_ANSWER && number == 0
        ? LoginAnswer.UNKNOWN
        : answer;
  }

  private LoginAnswer judge(Secret typed) {
    logins++;
    if (typed.equals(Secret.of(password))) {
      wrongInARow = 0;
      return LoginAnswer.ACCEPTED;
    }
    wrongInARow++;
    longestRow = Math.max(longestRow, wrongInARow);
    return LoginAnswer.REFUSED;
  }

  ChangePage page() {
    return new Page();
  }

  private final class Page implements ChangePage {
    private String typed = "";

    @Override
    public PasswordPolicy policy() {
      return PasswordPolicy.UNKNOWN;
    }

    @Override
    public Filling fill(Secret current, Secret next) {
      fuse.step();
      typed = next.open(Object::toString);
      return new Filling.Proved();
    }

    @Override
    public SubmitClaim submit() {
      fuse.step();
      Behaviour now = always || submits == 0 ? behaviour : Behaviour.APPLIES_AND_SAYS_SO;
      submits++;
      loginsSinceSubmit = 0;
      if (now.applies) {
        password = typed;
        demandsChange = false;
      }
      fuse.step();
      return claim(now);
    }

    private SubmitClaim claim(Behaviour now) {
      return switch (now) {
        case APPLIES_AND_SAYS_SO, IGNORES_AND_SAYS_SUCCESS -> new SubmitClaim.Success();
        case APPLIES_AND_SAYS_ERROR, REJECTS -> new SubmitClaim.Rejected("not allowed");
        case APPLIES_AND_SAYS_NOTHING, IGNORES_AND_SAYS_NOTHING -> new SubmitClaim.Silence();
        case APPLIES_AND_REPLY_IS_LOST, IGNORES_AND_REPLY_IS_LOST ->
            throw new IllegalStateException("connection reset");
      };
    }
  }
}
