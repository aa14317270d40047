package dk.cifercheck.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class ProcessesTest {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  @Test
  void aProcessThatOnlyHasToBeCollectedDoesNotRun() throws IOException {
    // The shell's child ends under a parent that never asks for it.
    Process parent = new ProcessBuilder("sh", "-c", "true & exec sleep 60").start();
    try {
      Waited<List<ProcessHandle>> ended =
          Waiting.real()
              .until(
                  LIMIT,
                  () -> parent.children().toList(),
                  all -> !all.isEmpty() && all.stream().noneMatch(Processes::runs));
      Waited.Reached<List<ProcessHandle>> reached = assertInstanceOf(Waited.Reached.class, ended);
      assertTrue(
          reached.value().stream().allMatch(ProcessHandle::isAlive),
          "the platform itself would wait for it");
      assertTrue(Processes.runs(parent.toHandle()));
    } finally {
      parent.destroyForcibly();
    }
  }

  @Test
  void whatIsEndedRunsNoMoreEvenIfTheCallerIsInterrupted() throws IOException {
    Process process = new ProcessBuilder("sleep", "60").start();
    Thread.currentThread().interrupt();
    int ended = Processes.endAll(List.of(process.toHandle()));
    assertTrue(Thread.interrupted(), "the interruption is still there");
    assertEquals(1, ended);
    assertFalse(Processes.runs(process.toHandle()));
  }
}
