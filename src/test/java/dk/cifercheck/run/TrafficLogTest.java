package dk.cifercheck.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.cifercheck.snapshot.BlockedRequest;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrafficLogTest {
  private final TrafficLog log = new TrafficLog();

  @Test
  void whatOneSessionTellsTwiceCountsOnce() {
    log.add(List.of("b.example", "a.example"), List.of(stopped("/save", 2)));
    log.add(List.of("a.example"), List.of(stopped("/save", 3), stopped("/delete", 1)));

    assertEquals(List.of("a.example", "b.example"), log.hosts());
    assertEquals(List.of(stopped("/save", 3), stopped("/delete", 1)), log.blocked());
  }

  @Test
  void whatSeveralSessionsTellIsAddedUp() {
    log.add(List.of(), List.of(stopped("/save", 2)));
    log.nextSession();
    log.add(List.of(), List.of(stopped("/save", 1)));
    log.add(List.of(), List.of(stopped("/save", 4)));
    log.nextSession();
    log.nextSession();

    assertEquals(List.of(stopped("/save", 6)), log.blocked());
  }

  private static BlockedRequest stopped(String path, int count) {
    return new BlockedRequest("POST", "portal.example", path, "/page", count);
  }
}
