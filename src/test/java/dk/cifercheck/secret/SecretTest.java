package dk.cifercheck.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SecretTest {
  private static final String TEXT = "Shown-nowhere-1";

  private record Holder(String user, Secret password) {}

  @Test
  void howeverItIsPrintedItShowsNothing() {
    Secret secret = Secret.of(TEXT);
    List<String> printed =
        new ArrayList<>(
            List.of(
                secret.toString(),
                "" + secret,
                String.format(Locale.ROOT, "%s %10s", secret, secret),
                List.of(secret).toString(),
                new Holder("u1", secret).toString(),
                new IllegalStateException("with " + secret).toString()));
    try {
      printed.add(new JsonMapper().writeValueAsString(new Holder("u1", secret)));
    } catch (JsonProcessingException e) {
      printed.add(String.valueOf(e.getMessage()));
    }

    printed.forEach(text -> assertFalse(text.contains(TEXT), text));
    assertFalse(java.io.Serializable.class.isInstance(secret));
  }

  @Test
  void closedItIsWipedAndOpensNoMore() {
    Secret secret = Secret.of(TEXT);
    Secret copy = secret.copy();

    secret.close();
    secret.close();

    assertThrows(IllegalStateException.class, () -> secret.open(Object::toString));
    assertEquals(TEXT, copy.open(Object::toString));
  }

  @Test
  void equalSecretsAreEqualAndTheirHashTellsNothing() {
    assertEquals(Secret.of(TEXT), Secret.copyOf(TEXT.toCharArray()));
    assertNotEquals(Secret.of(TEXT), Secret.of(TEXT + "x"));
    assertEquals(Secret.of("a").hashCode(), Secret.of("b").hashCode());
  }
}
