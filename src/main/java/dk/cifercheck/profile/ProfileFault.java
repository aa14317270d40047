package dk.cifercheck.profile;

import java.util.List;

/**
 * Something in a profile file that is wrong.
 *
 * @param line in the file from 1; 0 where the file as a whole is meant
 * @param kind short word for what is wrong, such as {@code unknown-key}
 * @param arguments what the sentence about it tells: the word, and what was meant or may be written
 */
public record ProfileFault(int line, String kind, List<String> arguments) {
  /** Makes the list immutable. */
  public ProfileFault {
    arguments = List.copyOf(arguments);
  }
}
