package dk.cifercheck.browser.guard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuardExtensionTest {
  private final GuardRules rules =
      GuardRules.of(Policies.cifer(false), URI.create("http://127.0.0.1:4711"));

  @Test
  void theZipHoldsAllThatTheManifestNames() throws IOException {
    Map<String, String> files = unzip(GuardExtension.of(rules).zip());
    JsonNode manifest = new JsonMapper().readTree(files.get("manifest.json"));
    assertTrue(
        files
            .keySet()
            .containsAll(
                List.of(
                    manifest.at("/background/service_worker").asText(),
                    manifest.at("/content_scripts/0/js/0").asText(),
                    manifest.at("/declarative_net_request/rule_resources/0/path").asText(),
                    "settings.js")));
    assertEquals(rules.rules().size(), new JsonMapper().readTree(files.get("rules.json")).size());
  }

  @Test
  void theIdFollowsFromTheKey() throws Exception {
    JsonNode manifest =
        new JsonMapper().readTree(unzip(GuardExtension.of(rules).zip()).get("manifest.json"));
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(Base64.getDecoder().decode(manifest.get("key").asText()));
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      id.append((char) ('a' + ((hash[i] >> 4) & 15))).append((char) ('a' + (hash[i] & 15)));
    }
    assertEquals(GuardExtension.ID, id.toString());
  }

  @Test
  void theSameRulesGiveTheSameBytes() {
    assertArrayEquals(GuardExtension.of(rules).zip(), GuardExtension.of(rules).zip());
    assertArrayEquals(
        GuardExtension.of(rules).zip(),
        Base64.getDecoder().decode(GuardExtension.of(rules).base64()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyFactHasASentenceInBothLanguages(Language language) {
    List<GuardFact> facts =
        List.of(GuardFact.Kind.values()).stream()
            .map(kind -> new GuardFact(kind, "POST /x", "writing word save"))
            .toList();
    List<String> said = new GuardNotArmed(facts).sentences(Texts.of(GuardRules.class, language));
    assertEquals(facts.size() + 2, said.size());
    assertTrue(said.stream().noneMatch(String::isBlank));
    assertEquals(2, said.stream().filter(line -> line.contains("writing word save")).count() - 1);
  }

  @Test
  void aLongListOfFactsIsCutAndSaysSo() {
    List<GuardFact> facts =
        java.util.Collections.nCopies(25, new GuardFact(GuardFact.Kind.LEAKED, "POST /x", "r"));
    String said =
        new GuardNotArmed(facts)
            .sentences(Texts.of(GuardRules.class, Language.EN)).stream()
                .collect(Collectors.joining("\n"));
    assertTrue(said.contains("15 more"), said);
  }

  @Test
  void anAnswerThatIsNoJournalIsUnavailableAndNotEmpty() {
    for (String answer : new String[] {null, "", "null", "{}", "[]", "{\"failure\":\"x\"}", "{"}) {
      assertEquals(JournalReading.UNAVAILABLE, JournalReading.parse(answer));
    }
    assertTrue(JournalReading.parse("{\"here\":[],\"blocked\":[]}").available());
  }

  private static Map<String, String> unzip(byte[] zip) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
