package dk.cifercheck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {
  @ParameterizedTest
  @CsvSource({
    "https://Example.INVALID/x?y, https://example.invalid:443, true",
    "https://example.invalid:8443, https://example.invalid:8443, true",
    "http://example.invalid/, http://example.invalid:80, false",
    "http://127.0.0.1:8080/, http://127.0.0.1:8080, true",
    "http://localhost/, http://localhost:80, true",
    "http://[::1]:81/, http://[::1]:81, true",
    "http://127.0.0.1.example.invalid/, http://127.0.0.1.example.invalid:80, false",
    "https://a.invalid@b.invalid/, , ",
    "about:blank, , ",
    "null, , ",
    "file:///etc/x, , ",
  })
  void an_address_gives_its_origin_and_whether_it_is_private(
      String address, String origin, Boolean safe) {
    assertEquals(Optional.ofNullable(origin), Origin.find(address).map(Origin::toString));
    assertEquals(Optional.ofNullable(safe), Origin.find(address).map(Origin::isPrivate));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://grid.invalid:4444", "ftp://127.0.0.1", "grid"})
  void a_grid_is_reached_by_https_or_on_this_machine_only(String address) {
    BrowserRequest request = BrowserRequest.headless(Path.of("."));
    assertThrows(IllegalArgumentException.class, () -> request.withGrid(URI.create(address)));
  }

  @Test
  void a_safe_grid_is_taken() {
    BrowserRequest request = BrowserRequest.headless(Path.of("."));
    assertEquals(
        "https://grid.invalid",
        String.valueOf(request.withGrid(URI.create("https://grid.invalid")).grid()));
    assertEquals(
        "http://127.0.0.1:4444",
        String.valueOf(request.withGrid(URI.create("http://127.0.0.1:4444")).grid()));
  }
}
