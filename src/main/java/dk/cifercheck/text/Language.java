package dk.cifercheck.text;

import java.util.Locale;

/** The languages a person is spoken to in. */
public enum Language {
  EN(Locale.UK),
  DA(Locale.forLanguageTag("da-DK"));

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** Locale for dates and numbers in sentences. */
  public Locale locale() {
    return locale;
  }

  /** The language code, {@code en} or {@code da}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Danish where the system speaks Danish or Greenlandic, else English. */
  public static Language ofSystem(Locale system) {
    return system.getLanguage().equals("da") || system.getLanguage().equals("kl") ? DA : EN;
  }
}
