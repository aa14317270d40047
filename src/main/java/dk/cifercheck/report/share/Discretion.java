package dk.cifercheck.report.share;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.owasp.encoder.Encode;

/**
 * Keeps to itself what is not to be passed on: who logs in, and anything of other registrations.
 */
public final class Discretion {
  /** Shorter texts, such as a category or a status, are found anywhere and tell nobody anything. */
  private static final int TELLING = 6;

  /** A shorter user name is only covered where it stands alone. */
  private static final int LONG_NAME = 4;

  private final List<String> identities;
  private final Set<String> values;
  private final Optional<String> user;
  private final String forOther;
  private final String forUser;

  private Discretion(
      List<String> identities,
      Set<String> values,
      Optional<String> user,
      String forOther,
      String forUser) {
    this.identities = identities;
    this.values = values;
    this.user = user;
    this.forOther = forOther;
    this.forUser = forUser;
  }

  /**
   * What is to be kept of a report.
   *
   * @param chosen names of the registrations that are passed on
   * @param user the name that logs in, if it was found anywhere
   * @param forOther stands in place of another registration
   * @param forUser stands in place of the user name
   */
  public static Discretion of(
      SavedReport report,
      Set<String> chosen,
      Optional<String> user,
      String forOther,
      String forUser) {
    Set<String> own = new LinkedHashSet<>();
    report.registrations(chosen, true).forEach(one -> collect(one, own));
    report.findings(chosen).forEach(finding -> collectOwn(finding, own));
    Set<String> others = new LinkedHashSet<>();
    Set<String> identities = new LinkedHashSet<>(report.names());
    for (JsonNode one : report.registrations(chosen, false)) {
      collect(one, others);
      identities.add(one.path("chinaRegistrationNumber").asText(""));
      String authority = one.at("/fields/authorityRegistrationNumber/value").asText("");
      if (!isWithin(authority, own)) {
        identities.add(authority);
      }
    }
    identities.removeAll(chosen);
    for (JsonNode finding : report.root().path("findings")) {
      if (!chosen.contains(finding.path("registration").asText())) {
        others.add(folded(finding.path("onPortal").asText("")));
        others.add(folded(finding.path("inMasterData").asText("")));
      }
    }
    identities.removeIf(text -> text.length() < TELLING);
    others.removeIf(text -> !isTelling(text) || isWithin(text, own));
    List<String> longestFirst =
        identities.stream()
            .sorted(Comparator.comparing(String::length).reversed().thenComparing(x -> x))
            .toList();
    return new Discretion(longestFirst, others, user, forOther, forUser);
  }

  /** The values of a registration that nobody else need have. */
  private static void collect(JsonNode registration, Set<String> into) {
    registration.path("fields").forEach(field -> into.add(folded(field.path("value").asText(""))));
    for (JsonNode product : registration.path("products")) {
      into.add(product.path("hsCode").asText(""));
      into.add(folded(product.path("name").asText("")));
      into.add(folded(product.path("ciqName").asText("")));
    }
    registration
        .path("attachments")
        .forEach(document -> into.add(folded(document.path("fileName").asText(""))));
    registration
        .path("otherFields")
        .forEach(field -> into.add(folded(field.path("value").asText(""))));
    into.add(folded(registration.at("/category/name").asText("")));
  }

  /**
   * What a finding that is passed on says itself. The company's value counts as its own, even where
   * another registration has the same; and the words of a label tell nothing of anybody.
   */
  private static void collectOwn(JsonNode finding, Set<String> into) {
    into.add(folded(finding.path("inMasterData").asText("")));
    into.add(folded(finding.at("/evidence/label").asText("")));
    into.add(folded(finding.at("/evidence/tab").asText("")));
  }

  private static boolean isTelling(String text) {
    return text.length() >= TELLING && !text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  }

  private static boolean isWithin(String text, Set<String> own) {
    return own.stream().anyMatch(one -> one.contains(folded(text)));
  }

  /** A text in which neither another registration nor the user is named. */
  public String clean(String text) {
    String clean = text;
    for (String identity : identities) {
      clean = covered(clean, identity, forOther);
    }
    return user.isEmpty() ? clean : withoutUser(clean, user.get());
  }

  private String withoutUser(String text, String name) {
    if (name.length() >= LONG_NAME) {
      return covered(text, name, forUser);
    }
    return text.replaceAll(
        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
        Matcher.quoteReplacement(forUser));
  }

  /** Also as it reads in HTML. */
  private static String covered(String text, String secret, String cover) {
    String covered = text;
    for (String form : List.of(secret, Encode.forHtml(secret))) {
      if (covered.toLowerCase(Locale.ROOT).contains(form.toLowerCase(Locale.ROOT))) {
        covered =
            Pattern.compile(Pattern.quote(form), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(covered)
                .replaceAll(Matcher.quoteReplacement(cover));
      }
    }
    return covered;
  }

  /** Whether a piece of a page shows something of another registration. */
  public boolean reveals(String html) {
    String text = folded(html.replaceAll("<[^>]*>", " "));
    return identities.stream().anyMatch(one -> text.contains(folded(one)))
        || values.stream()
            .anyMatch(one -> text.contains(one) || text.contains(folded(Encode.forHtml(one))));
  }

  private static String folded(String text) {
    return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
