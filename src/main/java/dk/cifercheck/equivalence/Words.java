package dk.cifercheck.equivalence;

import java.util.regex.Pattern;

/** Single words and prefixes that have several spellings. */
final class Words {
  private static final Pattern AND = ignoringCase("\\s*[&\uFF06]\\s*|\\s+(?:og|and)\\s+");
  private static final Pattern APPROVAL =
      ignoringCase("(?<=\\d[^\\p{L}\\p{N}]{0,3})e\\.?[fcu](?=[^\\p{L}\\p{N}]*$)");
  private static final Pattern POST_CODE =
      ignoringCase(
          "(?<![\\p{L}\\p{N}])(?:(?:dk|gl)\\W{0,3}(?=\\d{4}(?!\\d))|fo\\W{0,3}(?=\\d{3}(?!\\d)))");
  private static final Pattern TITLE =
      ignoringCase("^(?:mr|mrs|ms|miss|dr|hr|herr|fru|frk)(?:\\.\\s*|\\s+)(?=\\p{L})");

  private Words() {}

  private static Pattern ignoringCase(String regex) {
    return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static String andSign(String text) {
    return AND.matcher(text).replaceAll(" & ");
  }

  /** Danish approval numbers end in EF, English papers write EC, newer ones EU. */
  static String approvalSuffix(String number) {
    return APPROVAL.matcher(number).replaceAll("ef");
  }

  /** The country before a post code, which has four digits, or three in the Faroe Islands. */
  static String withoutPostCodePrefix(String address) {
    return POST_CODE.matcher(address).replaceAll("");
  }

  static String withoutTitle(String person) {
    return TITLE.matcher(person).replaceAll("");
  }
}
