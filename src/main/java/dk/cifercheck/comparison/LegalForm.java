package dk.cifercheck.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Unifies how the legal form at the end of a company's name is written. Only the end counts: "is"
 * elsewhere is ice cream and not an {@code I/S}.
 */
final class LegalForm {
  private static final Map<Pattern, String> FORMS = new LinkedHashMap<>();

  static {
    form("a/s", "a\\s*[/.]?\\s*s\\.?|aktieselskab(et)?");
    form("aps", "a\\.?\\s?p\\.?\\s?s\\.?|anpartsselskab(et)?");
    form("i/s", "i\\s*/?\\s*s|interessentskab(et)?");
    form("p/s", "p\\s*/?\\s*s|partnerselskab(et)?");
    form("k/s", "k\\s*/?\\s*s|kommanditselskab(et)?");
    form("amba", "a\\.?\\s?m\\.?\\s?b\\.?\\s?a\\.?|andelsselskab med begr\u00E6nset ansvar");
  }

  private LegalForm() {}

  private static void form(String unified, String spellings) {
    FORMS.put(
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:" + spellings + ")[\\s.,]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
        unified);
  }

  static String unified(String name) {
    for (Map.Entry<Pattern, String> form : FORMS.entrySet()) {
      String unified = form.getKey().matcher(name).replaceFirst(form.getValue());
      if (!unified.equals(name)) {
        return unified;
      }
    }
    return name;
  }
}
