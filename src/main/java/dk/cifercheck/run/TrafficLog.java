package dk.cifercheck.run;

import dk.cifercheck.portal.Traffic;
import dk.cifercheck.snapshot.BlockedRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.BinaryOperator;

/** What went over the wire in several sessions, one after the other, taken together. */
final class TrafficLog {
  private final TreeSet<String> hosts = new TreeSet<>();
  private final Map<String, BlockedRequest> before = new LinkedHashMap<>();
  private final Map<String, BlockedRequest> now = new LinkedHashMap<>();

  /** What the session that is open tells so far. */
  void add(Traffic traffic) {
    add(traffic.hosts(), traffic.blocked());
  }

  void add(List<String> answered, List<BlockedRequest> stopped) {
    hosts.addAll(answered);
    // The journal of one session is asked more than once and counts on: the larger count holds.
    merge(now, stopped, (one, other) -> one.count() >= other.count() ? one : other);
  }

  /** From here on it is another session, whose journal begins anew. */
  void nextSession() {
    merge(before, List.copyOf(now.values()), TrafficLog::sum);
    now.clear();
  }

  List<String> hosts() {
    return List.copyOf(hosts);
  }

  List<BlockedRequest> blocked() {
    Map<String, BlockedRequest> all = new LinkedHashMap<>(before);
    merge(all, List.copyOf(now.values()), TrafficLog::sum);
    return new ArrayList<>(all.values());
  }

  private static void merge(
      Map<String, BlockedRequest> into,
      List<BlockedRequest> more,
      BinaryOperator<BlockedRequest> joined) {
    for (BlockedRequest one : more) {
      String key = String.join(" ", one.method(), one.host(), one.path(), one.page());
      into.merge(key, one, joined);
    }
  }

  private static BlockedRequest sum(BlockedRequest one, BlockedRequest other) {
    return new BlockedRequest(
        one.method(), one.host(), one.path(), one.page(), one.count() + other.count());
  }
}
