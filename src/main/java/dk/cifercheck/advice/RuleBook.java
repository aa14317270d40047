package dk.cifercheck.advice;

import java.time.LocalDate;
import java.util.List;

/** All rule sets, the earliest first. */
public final class RuleBook {
  private final List<RuleSet> laws;
  private final List<Procedure> procedures;

  private RuleBook(List<RuleSet> laws, List<Procedure> procedures) {
    this.laws = List.copyOf(laws);
    this.procedures = List.copyOf(procedures);
  }

  /** What comes with the program, read once. */
  private static final class Bundled {
    static final RuleBook BOOK = read();
  }

  /** The rule sets that come with the program. */
  public static RuleBook bundled() {
    return Bundled.BOOK;
  }

  private static RuleBook read() {
    List<Procedure> procedures = List.of(ProcedureFile.read("ih-procedure.yaml"));
    return new RuleBook(
        List.of(law("cn-248.yaml", procedures.get(0)), law("cn-280.yaml", procedures.get(0))),
        procedures);
  }

  /** The rules that hold on a day; before the first ones began, the first. */
  public RuleSet on(LocalDate day) {
    Procedure procedure =
        procedures.stream()
            .filter(one -> one.period().contains(day))
            .findFirst()
            .orElse(procedures.get(0));
    return laws.stream()
        .filter(law -> law.period().contains(day))
        .findFirst()
        .orElse(laws.get(0))
        .with(procedure);
  }

  /** Every law, the earliest first. */
  public List<RuleSet> laws() {
    return laws;
  }

  private static RuleSet law(String name, Procedure procedure) {
    RuleFile law = RuleFile.read(name);
    return new RuleSet(
        law.expect("id"),
        law.expect("title"),
        law.period(),
        law.origin(),
        law.citation(law.expect("newRegistration")),
        law.expectSections("renewals").stream().map(row -> renewal(law, row)).toList(),
        procedure);
  }

  private static Renewal renewal(RuleFile law, RuleFile row) {
    boolean automatic = row.expect("way").equals("automatic");
    return new Renewal(
        row.texts("groups"),
        automatic,
        automatic ? 0 : Integer.parseInt(row.expect("opensMonths")),
        automatic ? 0 : Integer.parseInt(row.expect("closesMonths")),
        law.citation(row.expect("reference")));
  }
}
