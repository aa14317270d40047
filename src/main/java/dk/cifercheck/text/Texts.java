package dk.cifercheck.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/**
 * The sentences of one package in one language: {@code messages.properties} (English) and {@code
 * messages_da.properties} beside the class, UTF-8, patterns of {@link MessageFormat}.
 */
public final class Texts {
  private final ResourceBundle bundle;
  private final Language language;

  private Texts(ResourceBundle bundle, Language language) {
    this.bundle = bundle;
    this.language = language;
  }

  /** The sentences that lie beside this class. The system's own locale plays no part. */
  public static Texts of(Class<?> place, Language language) {
    return of(place, "messages", language);
  }

  /** The sentences of another bundle beside this class. */
  public static Texts of(Class<?> place, String name, Language language) {
    ResourceBundle.Control exact =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    String base = place.getPackageName() + "." + name;
    return new Texts(
        ResourceBundle.getBundle(base, language.locale(), place.getClassLoader(), exact), language);
  }

  /** The language spoken. */
  public Language language() {
    return language;
  }

  /** Whether there is such a sentence. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** The keys of all sentences, in the order of the alphabet. */
  public List<String> keys() {
    return bundle.keySet().stream().sorted().toList();
  }

  /**
   * One sentence. Numbers and dates among the arguments are written as the language does; pass text
   * to keep a form.
   *
   * @throws java.util.MissingResourceException if there is no such key, which a test finds
   */
  public String say(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), language.locale()).format(arguments);
  }
}
