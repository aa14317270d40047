package dk.cifercheck.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.cifercheck.state.StorageFailure;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
  @ParameterizedTest
  @ValueSource(classes = {StorageFailure.class, NoSecret.class})
  void bothLanguagesSayTheSameThingsWithTheSameFacts(Class<?> place) throws Exception {
    Properties english = load(place, "messages.properties");
    Properties danish = load(place, "messages_da.properties");
    assertEquals(english.keySet(), danish.keySet());
    for (String key : english.stringPropertyNames()) {
      assertEquals(facts(english.getProperty(key)), facts(danish.getProperty(key)), key);
      assertFalse(said(danish.getProperty(key)).equals(said(english.getProperty(key))), key);
    }
  }

  private static int facts(String pattern) {
    return new MessageFormat(pattern, Locale.ROOT).getFormatsByArgumentIndex().length;
  }

  private static String said(String pattern) {
    return new MessageFormat(pattern, Locale.ROOT).format(new Object[] {"a", "b", "c", "d"});
  }

  private static Properties load(Class<?> place, String name) throws Exception {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(place.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
