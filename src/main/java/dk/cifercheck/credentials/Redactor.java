package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The second net behind "never write it": masks registered secrets in any text, in all the shapes
 * of {@link SecretForms}. Keeps the shapes in memory for as long as it is open.
 */
public final class Redactor implements AutoCloseable {
  /** What stands where a secret stood. */
  public static final String MASK = "***";

  /** Shorter secrets would mask ordinary text; no portal takes such a password. */
  static final int SHORTEST = 4;

  private final List<String> forms = new ArrayList<>();

  /** From now on this secret is masked. Nothing happens for one of fewer than 4 characters. */
  public synchronized void register(Secret secret) {
    if (secret.length() < SHORTEST) {
      return;
    }
    for (String form : secret.open(shown -> SecretForms.of(shown.toString()))) {
      if (!forms.contains(form)) {
        forms.add(form);
      }
    }
    // Longest first, so that a form within another does not leave the other's rest behind.
    forms.sort(Comparator.comparingInt(String::length).reversed());
  }

  /** The text with every registered secret masked. */
  public synchronized String redact(String text) {
    String masked = text;
    for (String form : forms) {
      masked = masked.replace(form, MASK);
    }
    return masked;
  }

  /** The whole report of an exception, with causes and suppressed ones, masked. */
  public String redact(Throwable problem) {
    StringWriter report = new StringWriter();
    problem.printStackTrace(new PrintWriter(report, true));
    return redact(report.toString());
  }

  /** Forgets all secrets. */
  @Override
  public synchronized void close() {
    forms.clear();
  }
}
