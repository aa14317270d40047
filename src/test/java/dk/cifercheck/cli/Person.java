package dk.cifercheck.cli;

import dk.cifercheck.credentials.Prompter;
import dk.cifercheck.secret.Secret;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A person at the terminal who types what was agreed, and remembers what was on the screen. */
class Person implements Prompter {
  private final Deque<String> lines;
  final List<String> asked = new ArrayList<>();
  final List<String> shown = new ArrayList<>();

  Person(String... lines) {
    this.lines = new ArrayDeque<>(List.of(lines));
  }

  @Override
  public boolean present() {
    return true;
  }

  @Override
  public Optional<char[]> hidden(String prompt) {
    asked.add(prompt);
    return Optional.ofNullable(lines.poll()).map(String::toCharArray);
  }

  @Override
  public Optional<char[]> shown(String prompt) {
    return hidden(prompt);
  }

  @Override
  public void tell(String line) {
    shown.add(line);
  }

  @Override
  public void reveal(String label, Secret secret) {
    shown.add(label + " " + secret);
  }
}
