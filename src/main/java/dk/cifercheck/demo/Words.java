package dk.cifercheck.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The portal's interface in English or Chinese; the English text is the key.
 *
 * @param language {@code en} or {@code zh}
 * @param translations from English to Chinese, empty for English
 */
record Words(String language, Map<String, String> translations) {

  static Words english() {
    return new Words("en", Map.of());
  }

  static Words chinese() {
    YamlNode file = YamlNode.parse("words.yaml", PackedFiles.expectText("/replica/words.yaml"));
    Map<String, String> translations = new LinkedHashMap<>();
    file.map().keySet().forEach(key -> translations.put(key.toString(), file.text(key.toString())));
    return new Words("zh", translations);
  }

  /** The text in this language, the English one where there is no translation. */
  String say(String english) {
    return translations.getOrDefault(english, english);
  }
}
