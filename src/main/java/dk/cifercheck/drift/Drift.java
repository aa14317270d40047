package dk.cifercheck.drift;

import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Registration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything that is otherwise than it was, and everything of which that cannot be said.
 *
 * @param changes in the order of the later run, then what only the earlier one lists
 * @param unproved in the same order
 */
public record Drift(List<Change> changes, List<Unproved> unproved) {
  /** Makes the lists immutable. */
  public Drift {
    changes = List.copyOf(changes);
    unproved = List.copyOf(unproved);
  }

  /** The difference between two readings of one account. */
  public static Drift between(PortalReading before, PortalReading after) {
    return new Comparing(before, after).drift();
  }

  /** The same, where a run did not come to its end. */
  public Drift withUnproved(List<Unproved> first) {
    List<Unproved> all = new ArrayList<>(first);
    all.addAll(unproved);
    return new Drift(changes, all);
  }

  /** Two readings held against each other. */
  private static final class Comparing {
    private static final String TWICE = "another row of the list has the same number and differs";

    private final PortalReading before;
    private final PortalReading after;
    private final List<Change> changes = new ArrayList<>();
    private final List<Unproved> unproved = new ArrayList<>();

    Comparing(PortalReading before, PortalReading after) {
      this.before = before;
      this.after = after;
    }

    Drift drift() {
      open(before, Unproved.Run.BEFORE);
      open(after, Unproved.Run.AFTER);
      Set<String> names = new LinkedHashSet<>();
      after.registrations().forEach(one -> names.add(one.name()));
      before.registrations().forEach(one -> names.add(one.name()));
      names.forEach(this::registration);
      return new Drift(changes, unproved);
    }

    private void open(PortalReading reading, Unproved.Run run) {
      if (reading.overview() instanceof PageReading.NotRead<List<String>> notRead) {
        unproved.add(new Unproved("", "", run, notRead.reason()));
      } else if (reading.registrationsListed() > reading.registrations().size()) {
        unproved.add(
            new Unproved(
                "", "", run, "The overview lists registrations whose details were not read."));
      }
    }

    private void registration(String name) {
      List<Registration> then = named(before, name);
      List<Registration> now = named(after, name);
      if (then.size() > 1 || now.size() > 1) {
        Unproved.Run run = then.size() > 1 ? Unproved.Run.BEFORE : Unproved.Run.AFTER;
        unproved.add(new Unproved(name, "", run, TWICE));
      } else if (then.isEmpty()) {
        onlyIn(name, before, Unproved.Run.BEFORE, Change.Kind.REGISTRATION_LISTED);
      } else if (now.isEmpty()) {
        onlyIn(name, after, Unproved.Run.AFTER, Change.Kind.REGISTRATION_NO_LONGER_LISTED);
      } else {
        RegistrationDrift details = new RegistrationDrift(then.get(0), now.get(0));
        changes.addAll(details.changes());
        unproved.addAll(details.unproved());
      }
    }

    /** What the other run does not list is only new or gone if that run read its list whole. */
    private void onlyIn(String name, PortalReading other, Unproved.Run run, Change.Kind kind) {
      boolean whole =
          !(other.overview() instanceof PageReading.NotRead<List<String>>)
              && other.registrationsListed() <= other.registrations().size();
      if (whole) {
        boolean listed = kind == Change.Kind.REGISTRATION_LISTED;
        changes.add(Change.of(name, kind, "", listed ? "" : name, listed ? name : ""));
      } else {
        unproved.add(
            new Unproved(
                name, "", run, "The overview lists registrations whose details were not read."));
      }
    }

    private static List<Registration> named(PortalReading reading, String name) {
      return reading.registrations().stream().filter(one -> one.name().equals(name)).toList();
    }
  }

  /** How often each of these is there, in order. */
  static Map<String, Integer> counted(List<String> things) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    things.forEach(thing -> counts.merge(thing, 1, Integer::sum));
    return counts;
  }
}
