package dk.cifercheck.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Everything that advice can rest on. */
public final class Citations {
  private final List<Citation> all;

  private Citations(List<Citation> all) {
    this.all = List.copyOf(all);
  }

  /** Read once, when the first one is looked up. */
  private static final class Bundled {
    static final Citations ALL = read();
  }

  /** Those of the rule files that come with the program. */
  public static Citations bundled() {
    return Bundled.ALL;
  }

  /** What a basis names, in its order. */
  public List<Citation> in(String basis) {
    return all.stream()
        .filter(one -> basis.contains(one.written()))
        .sorted(Comparator.comparing((Citation one) -> basis.indexOf(one.written())))
        .toList();
  }

  private static Citations read() {
    List<Citation> all = new ArrayList<>();
    for (String name : List.of("cn-248.yaml", "cn-280.yaml")) {
      RuleFile law = RuleFile.read(name);
      all.add(law.cited(law, "newRegistration", "newRegistrationPlace"));
      law.expectSections("renewals").forEach(row -> all.add(law.cited(row, "reference", "place")));
    }
    RuleFile procedure = RuleFile.read("ih-procedure.yaml");
    RuleFile deadlines = RuleFile.read("deadlines.yaml");
    Stream.concat(
            procedure.expectSections("rows").stream()
                .map(row -> procedure.cited(row, "reference", "place")),
            deadlines.expectSections("deadlines").stream()
                .map(row -> deadlines.cited(row, "reference", "place")))
        .distinct()
        .forEach(all::add);
    return new Citations(all);
  }
}
