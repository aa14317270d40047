package dk.cifercheck.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostPatternTest {
  @ParameterizedTest
  @CsvSource({
    "*.example.org, app.example.org, true",
    "*.example.org, a.b.EXAMPLE.org, true",
    "*.example.org, example.org, false",
    "*.example.org, evilexample.org, false",
    "*.example.org, example.org.evil.test, false",
    "app.example.org, app.example.org, true",
    "app.example.org, x.app.example.org, false"
  })
  void a_pattern_fits_whole_names_only(String pattern, String host, boolean fits) {
    assertEquals(fits, HostPattern.matches(pattern, host));
  }
}
