package dk.cifercheck.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One account with what changes about it. Safe for several threads. */
final class PortalAccount {
  /** So many wrong passwords in a row lock an account. */
  static final int WRONG_ATTEMPTS_ALLOWED = 5;

  private final ReplicaCompany company;
  private String password;
  private PasswordState state;
  private int wrongAttempts;
  private boolean locked;
  private boolean greeted;
  private ChangeBehaviour changeBehaviour = ChangeBehaviour.APPLY;

  PortalAccount(ReplicaCompany company, PasswordState state) {
    this.company = company;
    this.password = company.firstPassword();
    this.state = state;
  }

  ReplicaCompany company() {
    return company;
  }

  synchronized String password() {
    return password;
  }

  synchronized PasswordState passwordState() {
    return state;
  }

  synchronized int wrongAttempts() {
    return wrongAttempts;
  }

  synchronized boolean locked() {
    return locked;
  }

  synchronized void lock() {
    locked = true;
  }

  synchronized void choose(String other, PasswordState by) {
    password = other;
    state = by;
    wrongAttempts = 0;
    locked = false;
  }

  synchronized void behave(ChangeBehaviour behaviour) {
    changeBehaviour = behaviour;
  }

  synchronized ChangeBehaviour changeBehaviour() {
    return changeBehaviour;
  }

  /** True once: at the first login. */
  synchronized boolean greet() {
    boolean first = !greeted;
    greeted = true;
    return first;
  }

  /** Whether this hash, as the login form sends it, is of the password; counts what is wrong. */
  synchronized boolean admits(String md5) {
    if (locked) {
      return false;
    }
    if (md5(password).equals(md5)) {
      wrongAttempts = 0;
      return true;
    }
    wrongAttempts++;
    locked = wrongAttempts >= WRONG_ATTEMPTS_ALLOWED;
    return false;
  }

  /** The form in which the Single Window login form sends a password. */
  static String md5(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("MD5");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Java has no MD5", e);
    }
  }
}
