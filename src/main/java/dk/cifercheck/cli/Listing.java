package dk.cifercheck.cli;

import dk.cifercheck.masterdata.MasterDataProblem;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Problems of a file as lines; of one kind no more than a person reads. */
final class Listing {
  private static final int MOST_OF_A_KIND = 20;

  private final Language language;

  Listing(Language language) {
    this.language = language;
  }

  List<String> lines(List<MasterDataProblem> problems) {
    Map<String, Integer> told = new HashMap<>();
    List<String> lines = new ArrayList<>();
    for (MasterDataProblem problem : problems) {
      if (told.merge(problem.problem(), 1, Integer::sum) <= MOST_OF_A_KIND) {
        lines.add(problem.say(language));
      }
    }
    int more = told.values().stream().mapToInt(count -> Math.max(0, count - MOST_OF_A_KIND)).sum();
    if (more > 0) {
      lines.add(Texts.of(Listing.class, language).say("listing-more", Integer.toString(more)));
    }
    return lines;
  }
}
