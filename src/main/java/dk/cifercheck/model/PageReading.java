package dk.cifercheck.model;

import java.util.Optional;

/**
 * What was read from a page, a tab, a list or a table. Only positive proof makes {@link Read} or
 * {@link EmptyProven}; everything else is {@link NotRead}, and nothing may be claimed from it.
 *
 * @param <T> type of the content
 */
public sealed interface PageReading<T> {
  /** The content, where it was read. */
  default Optional<T> content() {
    return Optional.empty();
  }

  /** Why it was not read, where it was not. */
  default Optional<String> failure() {
    return Optional.empty();
  }

  /**
   * Read whole.
   *
   * @param value the content
   */
  record Read<T>(T value) implements PageReading<T> {
    @Override
    public Optional<T> content() {
      return Optional.of(value);
    }
  }

  /**
   * Shown by the portal itself to be empty.
   *
   * @param proof what showed it, one English phrase
   */
  record EmptyProven<T>(String proof) implements PageReading<T> {}

  /**
   * Not read, or not proved to be read.
   *
   * @param reason one English sentence
   */
  record NotRead<T>(String reason) implements PageReading<T> {
    @Override
    public Optional<String> failure() {
      return Optional.of(reason);
    }
  }
}
