package dk.cifercheck.masterdata;

import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.util.List;

/**
 * One thing that is wrong with the company's file, where, and what to do about it.
 *
 * @param file name of the file
 * @param line counted from 1, 0 if it is about the whole file
 * @param key path of keys, may be empty
 * @param problem which sentence
 * @param arguments what stands in it, as text
 */
public record MasterDataProblem(
    String file, int line, String key, String problem, List<String> arguments) {
  /** Makes the list immutable. */
  public MasterDataProblem {
    arguments = List.copyOf(arguments);
  }

  /** The problem as one line for a person: file, line, key, what is wrong, the remedy. */
  public String say(Language language) {
    Texts texts = Texts.of(MasterDataProblem.class, language);
    String sentence = texts.say("problem." + problem, arguments.toArray());
    String where = line == 0 ? file : texts.say("place.line", file, Integer.toString(line));
    return where + (key.isEmpty() ? "" : ", " + key) + ": " + sentence;
  }
}
