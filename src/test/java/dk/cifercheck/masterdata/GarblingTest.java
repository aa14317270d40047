package dk.cifercheck.masterdata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GarblingTest {
  @ParameterizedTest
  @ValueSource(strings = {"Nørre Ågade 12", "Ærø – Fisk", "Café Æble", "Kølnæs & Sønner", "5 °C"})
  void whatWasSavedInOneEncodingAndOpenedInAnotherIsFound(String written) {
    String garbled =
        new String(written.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    // The mark of a letter may be one that Windows-1252 does not have.
    if (garbled.indexOf('\uFFFD') < 0) {
      assertEquals(Optional.of(written), Garbling.findOriginal(garbled));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nørre Ågade 12",
        "PÅ–SALG",
        "ÅÅ°",
        "Â",
        "Crème brûlée",
        "São Tomé",
        "北方渔业",
        "Ilulissat",
        "Qaqortoq",
        "Müller & Söhne",
        "TÂN ÂU",
        "Åse Åå"
      })
  void whatIsRightIsLeftAlone(String text) {
    assertEquals(Optional.empty(), Garbling.findOriginal(text));
  }
}
