package dk.cifercheck.matrix;

import dk.cifercheck.demo.ReplicaCompany;
import dk.cifercheck.demo.ReplicaRegistration;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.Registration;
import dk.cifercheck.report.Report;
import dk.cifercheck.snapshot.Manifest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a combination came to.
 *
 * @param truth what the portal holds
 * @param manifest what was captured
 * @param report what was read and compared
 * @param writes requests that would have changed something; must be empty
 */
record MatrixOutcome(ReplicaCompany truth, Manifest manifest, Report report, List<String> writes) {

  int exit() {
    return report.verdict().exit().code();
  }

  /** Everything that was read and is not so on the portal. */
  List<String> wrong() {
    List<String> wrong = new ArrayList<>();
    Map<String, ReplicaRegistration> known =
        truth.registrations().stream()
            .collect(
                Collectors.toMap(
                    ReplicaRegistration::chinaRegistrationNumber, Function.identity()));
    for (Registration read : report.reading().registrations()) {
      ReplicaRegistration held = known.get(read.name());
      if (held == null) {
        wrong.add(read.name() + " is not on the portal");
      } else {
        List<String> facts = RegistrationFacts.of(held);
        RegistrationFacts.of(read).stream()
            .filter(fact -> !RegistrationFacts.isUnknown(fact) && !facts.contains(fact))
            .forEach(fact -> wrong.add(read.name() + ": " + fact));
      }
    }
    return wrong;
  }

  /** Everything that the portal holds and that is not known. */
  List<String> unknown() {
    List<String> unknown = new ArrayList<>();
    Map<String, Registration> read =
        report.reading().registrations().stream()
            .collect(Collectors.toMap(Registration::name, Function.identity(), (a, b) -> a));
    for (ReplicaRegistration held : truth.registrations()) {
      Registration found = read.get(held.chinaRegistrationNumber());
      List<String> facts = found == null ? List.of() : RegistrationFacts.of(found);
      RegistrationFacts.of(held).stream()
          .filter(fact -> !facts.contains(fact))
          .forEach(fact -> unknown.add(held.chinaRegistrationNumber() + ": " + fact));
    }
    return unknown;
  }

  /** What is claimed about the company, one line each; the values' language does not matter. */
  List<String> claims() {
    return report.findings().stream()
        .filter(finding -> finding.kind() != FindingKind.NOT_VERIFIED)
        .map(MatrixOutcome::line)
        .toList();
  }

  Duration took() {
    return Duration.between(manifest.startedAt(), manifest.finishedAt());
  }

  /** In a few words, for a test that failed. */
  String describe() {
    return "exit %d %s, capture ended %s, not verified: %s"
        .formatted(
            exit(), report.verdict().reason().orElse(""), manifest.end(), report.notVerified());
  }

  private static String line(Finding finding) {
    return finding.kind() + " " + finding.subject();
  }
}
