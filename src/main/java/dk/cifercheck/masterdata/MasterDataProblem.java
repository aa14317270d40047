package dk.cifercheck.masterdata;

import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One thing about the company's file that a person should know: where, what, and what to do.
 *
 * @param weight how much it matters
 * @param file name of the file or folder
 * @param place where in it
 * @param problem which sentence
 * @param arguments what stands in it, as text
 * @param other a second place that the sentence mentions last, if there is one
 */
public record MasterDataProblem(
    Weight weight,
    String file,
    Place place,
    String problem,
    List<String> arguments,
    Optional<Place> other) {
  /** How much a problem matters. */
  public enum Weight {
    /** The file cannot be used before it is mended. */
    STOPS,
    /** The file can be used; whoever uses it must be told. */
    WARNS,
    /** The file can be used and means what it says; told by the doctor alone. */
    HINTS
  }

  /** Makes the list immutable. */
  public MasterDataProblem {
    arguments = List.copyOf(arguments);
  }

  /** Line or row, counted from 1; 0 if it is about more than one. */
  public int line() {
    return place.line();
  }

  /** Path of keys or name of the column; may be empty. */
  public String key() {
    return place.key();
  }

  /** The problem as one line for a person: file, place, what is wrong, the remedy. */
  public String say(Language language) {
    Texts texts = Texts.of(MasterDataProblem.class, language);
    Object[] told = arguments.toArray();
    if (other.isPresent()) {
      told = Arrays.copyOf(told, told.length + 1);
      told[told.length - 1] = other.get().brief(texts);
    }
    return place.in(file, texts) + ": " + texts.say("problem." + problem, told);
  }
}
