package dk.cifercheck.masterdata;

import dk.cifercheck.model.Answer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a person's answers to findings of earlier reports. */
final class AnswerReader {
  static final List<String> KEYS = List.of("finding", "answer", "by", "on");

  private final Problems problems;

  AnswerReader(Problems problems) {
    this.problems = problems;
  }

  Optional<Answer> find(Cell finding, Cell word, Cell by, Cell on) {
    boolean idFits = finding.text().matches("[0-9a-f]{16}");
    if (!idFits) {
      problems.add(finding.place(), "answer-finding", finding.text());
    }
    if (by.isEmpty()) {
      problems.add(by.place(), "answer-by");
    }
    Optional<Answer.Word> answer = findWord(word);
    Optional<LocalDate> day = Days.find(on, problems);
    if (!idFits || by.isEmpty() || answer.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Answer(finding.text(), answer.get(), by.text(), day.get()));
  }

  private Optional<Answer.Word> findWord(Cell cell) {
    Optional<Answer.Word> word = Answer.Word.find(DanishWords.english(cell.text()));
    if (word.isEmpty()) {
      problems.add(
          cell.place(),
          "answer-word",
          cell.text(),
          Arrays.stream(Answer.Word.values())
              .map(Answer.Word::id)
              .collect(Collectors.joining(", ")));
    }
    return word;
  }
}
