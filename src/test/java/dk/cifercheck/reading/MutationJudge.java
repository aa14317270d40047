package dk.cifercheck.reading;

import dk.cifercheck.model.Attachment;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.Product;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.Registration;
import dk.cifercheck.recognition.page.Fold;
import dk.cifercheck.recognition.page.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Judges what is read from a mutated page. Right is the same, or not read. Counted apart, as "the
 * page says so", is what no reader could notice: a text that is gone, changed or doubled where the
 * value stands, another label, two values or two labels that changed places, a doubt that went away
 * with what was removed. All else is wrong.
 */
final class MutationJudge {
  private static final String SAME = "same";
  private static final String NOT_READ = "not read";
  private static final String SAYS_SO = "the page says so: ";

  private final Vocabulary words;
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  MutationJudge(Vocabulary words) {
    this.words = words;
  }

  Map<String, Integer> outcomes() {
    return outcomes;
  }

  List<String> wrong() {
    return wrong;
  }

  void judge(Registration whole, Registration part, Mutation mutation, String page) {
    for (FieldId id : FieldId.values()) {
      note("field", field(id, whole, part, mutation), page + " " + id.id(), mutation);
    }
    note("products", products(whole.products(), part.products(), mutation), page, mutation);
    note(
        "attachments",
        attachments(whole.attachments(), part.attachments(), mutation),
        page,
        mutation);
    Set<String> codes = new HashSet<>(part.categoryCodesSeen().values());
    codes.removeAll(whole.categoryCodesSeen().values());
    boolean fresh = codes.stream().anyMatch(code -> !mutation.touches(code));
    note("category codes", fresh ? "WRONG " + codes : SAME, page, mutation);
  }

  private void note(String of, String outcome, String page, Mutation mutation) {
    boolean right = !outcome.startsWith("WRONG");
    outcomes.merge(mutation.in(of + " " + (right ? outcome : "WRONG")), 1, Integer::sum);
    if (!right) {
      wrong.add("%s: %s: %s: %s".formatted(outcome, page, of, mutation.what()));
    }
  }

  private String field(FieldId id, Registration whole, Registration part, Mutation mutation) {
    Reading<String> before = whole.field(id);
    Reading<String> after = part.field(id);
    if (isSame(id, whole, part)) {
      return SAME;
    }
    if (after instanceof Reading.Absent || after instanceof Reading.Unreadable) {
      return NOT_READ;
    }
    if (before instanceof Reading.Unreadable) {
      return SAYS_SO + "what stood against it is gone";
    }
    boolean says =
        after instanceof Reading.Blank
            ? isBlank(id, before, mutation)
            : isOther(id, before, Fold.match(after.value().orElse("")), mutation);
    return says
        ? SAYS_SO + (after instanceof Reading.Blank ? "blank" : "another value")
        : "WRONG " + after.state() + " " + after.value().orElse("");
  }

  private static boolean isSame(FieldId id, Registration whole, Registration part) {
    Reading<String> before = whole.field(id);
    Reading<String> after = part.field(id);
    boolean there = after.value().isPresent();
    return (before.state().equals(after.state())
            && before.value().map(Fold::match).equals(after.value().map(Fold::match)))
        || (id == FieldId.CATEGORY && there && whole.category().equals(part.category()))
        || (id == FieldId.STATUS && there && whole.status() == part.status());
  }

  private boolean isBlank(FieldId id, Reading<String> before, Mutation mutation) {
    boolean ofValue = mutation.touchesPartOf(shown(before));
    return switch (mutation.kind()) {
      case DELETED -> ofValue;
      case OTHER_LABEL -> names(id, mutation);
      case SWAPPED -> ofValue && mutation.isOfTwoAlike();
      default -> false;
    };
  }

  private boolean isOther(FieldId id, Reading<String> before, String now, Mutation mutation) {
    boolean ofValue = mutation.touchesPartOf(shown(before));
    String old = Fold.match(before.value().or(before::raw).orElse(""));
    return switch (mutation.kind()) {
      case DELETED -> ofValue && shown(before).contains(now);
      case OTHER_LABEL, NONSENSE -> now.contains(mutation.text()) || names(id, mutation);
      case DUPLICATED -> ofValue && mutation.isDoubledIn(now);
      case SWAPPED -> mutation.isOfTwoAlike() || sameLetters(now, old);
      case OTHER_TAG -> false;
    };
  }

  private boolean names(FieldId id, Mutation mutation) {
    return words.means(mutation.text(), "field." + id.id());
  }

  /** Value and letters; the letters of a date are not its value. */
  private static String shown(Reading<String> reading) {
    return Fold.match(reading.raw().orElse("") + " " + reading.value().orElse(""));
  }

  private static boolean sameLetters(String one, String other) {
    return Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
  }

  private static String products(
      PageReading<List<Product>> whole, PageReading<List<Product>> part, Mutation mutation) {
    List<String> before = codes(whole);
    List<String> after = codes(part);
    if (part.failure().isPresent()) {
      return whole.failure().isPresent() ? SAME : NOT_READ;
    }
    if (whole.failure().isPresent()) {
      return SAYS_SO + "what stood against it is gone";
    }
    if (Set.copyOf(before).equals(Set.copyOf(after))) {
      return SAME;
    }
    boolean gone = mutation.kind() == Mutation.Kind.DELETED;
    if (gone && !after.isEmpty() && before.containsAll(after)) {
      return SAYS_SO + "a row is gone, and neither number nor count tells";
    }
    if (gone && hs(before).equals(hs(after)) && after.stream().anyMatch(c -> c.endsWith("/"))) {
      return SAYS_SO + "a CIQ code is gone";
    }
    return "WRONG " + after;
  }

  private static List<String> hs(List<String> codes) {
    return codes.stream().map(code -> code.replaceAll("/.*", "")).distinct().toList();
  }

  private static List<String> codes(PageReading<List<Product>> products) {
    return products.content().orElse(List.of()).stream()
        .map(product -> product.hsCode() + "/" + product.ciqCode())
        .toList();
  }

  private static String attachments(
      PageReading<List<Attachment>> whole, PageReading<List<Attachment>> part, Mutation mutation) {
    if (part.failure().isPresent()) {
      return whole.failure().isPresent() ? SAME : NOT_READ;
    }
    Set<String> before = types(whole);
    Set<String> after = types(part);
    if (whole.failure().isPresent()) {
      return SAYS_SO + "what stood against it is gone";
    }
    if (before.equals(after)) {
      return SAME;
    }
    if (after.contains("")) {
      return "not read: the type of a file is not known";
    }
    boolean says =
        before.stream()
                .filter(type -> !after.contains(type))
                .allMatch(type -> mutation.touches(type) || isFileOf(type, whole, mutation))
            && after.stream()
                .filter(type -> !before.contains(type))
                .allMatch(type -> isSaid(type, mutation));
    return says ? SAYS_SO + "another document" : "WRONG " + after;
  }

  private static boolean isFileOf(
      String type, PageReading<List<Attachment>> whole, Mutation mutation) {
    return whole.content().orElse(List.of()).stream()
        .filter(file -> !file.fileName().isEmpty() && Fold.match(file.type()).equals(type))
        .anyMatch(file -> mutation.touches(Fold.match(file.fileName())));
  }

  private static boolean isSaid(String type, Mutation mutation) {
    return mutation.touches(type)
        || (!mutation.text().isEmpty() && type.contains(mutation.text()))
        || mutation.isDoubledIn(type);
  }

  /** Types of the documents that are there; one without a file counts as missing anyway. */
  private static Set<String> types(PageReading<List<Attachment>> files) {
    return files.content().orElse(List.of()).stream()
        .filter(file -> !file.fileName().isEmpty())
        .map(file -> Fold.match(file.type()))
        .collect(Collectors.toSet());
  }
}
