package dk.cifercheck.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DoneSignalTest {
  private static InputStream typed(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void awaitDone(DoneSignal signal) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(30),
        () -> {
          while (!signal.getAsBoolean()) {
            Thread.onSpinWait();
          }
        });
  }

  @Test
  void enterMeansDone() {
    awaitDone(new DoneSignal(typed("whatever\n"), false));
  }

  @Test
  void enterPressedTooEarlyMeansNothing() throws Exception {
    try (PipedOutputStream keyboard = new PipedOutputStream();
        PipedInputStream input = new PipedInputStream(keyboard)) {
      keyboard.write('\n');
      keyboard.flush();
      DoneSignal signal = new DoneSignal(input, true);
      assertFalse(signal.getAsBoolean());

      keyboard.write('\n');
      keyboard.flush();
      awaitDone(signal);
    }
  }

  @Test
  void theEndOfInputMeansDoneOnlyAtATerminal() throws Exception {
    awaitDone(new DoneSignal(InputStream.nullInputStream(), true));

    DoneSignal script = new DoneSignal(InputStream.nullInputStream(), false);
    for (int i = 0; i < 100; i++) {
      assertFalse(script.getAsBoolean());
      Thread.yield();
    }
  }
}
