package dk.cifercheck.comparison;

import dk.cifercheck.model.Note;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.Product;
import dk.cifercheck.model.ProductKey;
import dk.cifercheck.model.Registration;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The Chinese codes of an account that begin as a shorter code does: first those of the same
 * registration, else those of another one.
 */
final class ChineseCodes {
  private static final int COMMON_DIGITS = 6;

  private final List<Registration> account;
  private final Map<Registration, NavigableSet<String>> codes = new IdentityHashMap<>();

  ChineseCodes(Collection<Registration> account) {
    this.account = List.copyOf(account);
  }

  /** What there is to say; nothing where a list that was not read might have such a code. */
  Optional<Note> find(Registration home, String ownCode) {
    String start = ProductMatcher.common(ownCode, COMMON_DIGITS);
    String here = codes(home, start);
    if (!here.isEmpty()) {
      return Optional.of(Note.of("chinese-codes", here));
    }
    Optional<Note> elsewhere =
        account.stream()
            .filter(other -> !codes(other, start).isEmpty())
            .findFirst()
            .map(other -> Note.of("chinese-codes-elsewhere", codes(other, start), other.name()));
    return elsewhere.or(
        () ->
            account.stream().allMatch(ChineseCodes::wasRead)
                ? Optional.of(Note.of("no-chinese-code", start))
                : Optional.empty());
  }

  private static boolean wasRead(Registration registration) {
    return !(registration.products() instanceof PageReading.NotRead<List<Product>>);
  }

  private String codes(Registration registration, String start) {
    return String.join(", ", all(registration).subSet(start, start + Character.MAX_VALUE));
  }

  /** All codes of a registration in their order. */
  private NavigableSet<String> all(Registration registration) {
    return codes.computeIfAbsent(
        registration,
        one ->
            one.products().content().orElse(List.of()).stream()
                .map(row -> new ProductKey(row.hsCode(), row.ciqCode()).written())
                .collect(Collectors.toCollection(TreeSet::new)));
  }
}
