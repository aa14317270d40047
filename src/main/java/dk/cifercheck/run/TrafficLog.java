package dk.cifercheck.run;

import dk.cifercheck.portal.Traffic;
import dk.cifercheck.snapshot.BlockedRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What went over the wire in several sessions, taken together. */
final class TrafficLog {
  private final TreeSet<String> hosts = new TreeSet<>();
  private final Map<String, BlockedRequest> blocked = new LinkedHashMap<>();

  void add(Traffic traffic) {
    add(traffic.hosts(), traffic.blocked());
  }

  void add(List<String> answered, List<BlockedRequest> stopped) {
    hosts.addAll(answered);
    for (BlockedRequest one : stopped) {
      String key = String.join(" ", one.method(), one.host(), one.path(), one.page());
      blocked.merge(key, one, TrafficLog::joined);
    }
  }

  List<String> hosts() {
    return List.copyOf(hosts);
  }

  List<BlockedRequest> blocked() {
    return new ArrayList<>(blocked.values());
  }

  /** The journal of one session is asked more than once and counts on: the larger count holds. */
  private static BlockedRequest joined(BlockedRequest one, BlockedRequest other) {
    return one.count() >= other.count() ? one : other;
  }
}
