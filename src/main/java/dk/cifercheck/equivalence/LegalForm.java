package dk.cifercheck.equivalence;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Unifies how the legal form behind a company's name is written. It stands at the end, or before a
 * comma, a bracket or a branch; "is" in small letters is ice cream and not an {@code I/S}.
 */
final class LegalForm {
  /** Belongs to no word, so that no form grows together with the name before it. */
  private static final String SIGN = "\uE000";

  private static final String BEFORE = "(?<![\\p{L}\\p{N}" + SIGN + "])(?:";
  private static final String BEHIND =
      ")[\\s.]*(?=$|\\s*[,(\uFF08\uFF0C-]|\\s+(?i:v/|afd\\b|afdeling\\b|filial\\b))[\\s.,]*(?=$)?";

  private static final List<LegalForm> FORMS =
      List.of(
          form("as", "(?i:a\\s*[/.\uFF0F]?\\s*s|aktieselskab(?:et)?)"),
          form("aps", "(?i:a\\.?\\s?p\\.?\\s?s|anpartsselskab(?:et)?)"),
          form("is", "(?i:i\\s*[/.\uFF0F]\\s*s|interessentskab(?:et)?)|IS|I S"),
          form("ps", "(?i:p\\s*[/.\uFF0F]\\s*s|partnerselskab(?:et)?)|PS|P S"),
          form("ks", "(?i:k\\s*[/.\uFF0F]\\s*s|kommanditselskab(?:et)?)|KS|K S"),
          form("pf", "(?i:p\\s*[/.\uFF0F]\\s*f|partafelag)|PF|P F"),
          form("spf", "(?i:sp\\s*[/.\uFF0F]\\s*f|sm[\u00E1a]partafelag)"),
          form(
              "amba",
              "(?i:a\\.?\\s?m\\.?\\s?b\\.?\\s?a"
                  + "|andelsselskab med begr(?:\u00E6|ae)nset ansvar)"));

  private final Pattern spellings;
  private final String unified;

  private LegalForm(Pattern spellings, String unified) {
    this.spellings = spellings;
    this.unified = unified;
  }

  private static LegalForm form(String unified, String spellings) {
    return new LegalForm(
        Pattern.compile(BEFORE + spellings + BEHIND, Pattern.UNICODE_CASE), SIGN + unified);
  }

  static String unified(String name) {
    for (LegalForm form : FORMS) {
      String unified = form.spellings.matcher(name).replaceFirst(form.unified);
      if (!unified.equals(name)) {
        return unified;
      }
    }
    return name;
  }
}
