package dk.cifercheck.browser.guard;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads a policy the way the contract puts it: by the words of the last segment. */
final class PolicyReader {
  private static final Pattern PARAMETERS = Pattern.compile(";[^/]*$");

  private final GuardPolicy policy;
  private final List<AllowedOrigin> origins;

  PolicyReader(GuardPolicy policy, List<AllowedOrigin> origins) {
    this.policy = policy;
    this.origins = origins;
  }

  Decision decide(String method, URI address, String type) {
    String upper = method.toUpperCase(Locale.ROOT);
    if (origins.stream().noneMatch(origin -> origin.covers(address))) {
      return Decision.block(Reasons.FOREIGN);
    }
    if (!typesFor(upper).contains(type)) {
      return Decision.block(Reasons.TYPE);
    }
    String path = pathOf(address);
    if (isReadPath(upper, path)) {
      return Decision.allow(Reasons.READ_PATH);
    }
    Segment segment = Segment.lastOf(path);
    return upper.equals("POST") ? decidePost(segment) : decideGet(upper, segment);
  }

  /** Whether a request of this method and kind can pass at all. */
  boolean couldPass(String method, String type) {
    return typesFor(method.toUpperCase(Locale.ROOT)).contains(type);
  }

  private static List<String> typesFor(String method) {
    return method.equals("POST") ? ResourceTypes.OF_A_POST : ResourceTypes.OF_A_PAGE;
  }

  private boolean isReadPath(String method, String path) {
    String plain = PARAMETERS.matcher(path).replaceFirst("");
    String listed = method.equals("HEAD") ? "GET" : method;
    return policy.readPaths().stream()
        .anyMatch(
            read ->
                read.method().equals(listed)
                    && (read.path().equals(path) || read.path().equals(plain)));
  }

  private Decision decideGet(String method, Segment segment) {
    if (!method.equals("GET") && !method.equals("HEAD")) {
      return Decision.block(Reasons.NOT_LISTED);
    }
    Optional<String> file = segment.extension().filter(policy.staticExtensions()::contains);
    if (file.isPresent()) {
      return Decision.allow(Reasons.staticFile(file.get()));
    }
    Optional<String> verb =
        segment.firstWordAfterSeparators().filter(policy.words().writing()::contains);
    if (verb.isPresent()) {
      return Decision.block(Reasons.writing(verb.get()));
    }
    return segment.hidesLetters() ? Decision.block(Reasons.ENCODED) : Decision.allow(Reasons.PAGE);
  }

  private Decision decidePost(Segment segment) {
    if (segment.encoded()) {
      return Decision.block(Reasons.ENCODED);
    }
    GuardWords words = policy.words();
    return named(segment, words.login(), Reasons::login)
        .or(() -> named(segment, words.logout(), Reasons::logout))
        .or(() -> password(segment, words))
        .orElseGet(() -> decideRead(segment, words));
  }

  private Optional<Decision> password(Segment segment, GuardWords words) {
    return policy.passwordStep()
        ? named(segment, words.password(), Reasons::password)
        : Optional.empty();
  }

  private static Optional<Decision> named(
      Segment segment, List<String> words, Function<String, String> reason) {
    return segment.words().stream()
        .filter(words::contains)
        .findFirst()
        .map(word -> Decision.allow(reason.apply(word)));
  }

  private static Decision decideRead(Segment segment, GuardWords words) {
    Optional<String> verb =
        segment.allWords().stream().filter(words.writing()::contains).findFirst();
    if (verb.isPresent()) {
      return Decision.block(Reasons.writing(verb.get()));
    }
    return segment
        .firstWord()
        .filter(words.reading()::contains)
        .map(word -> Decision.allow(Reasons.reading(word)))
        .orElseGet(() -> Decision.block(Reasons.NOT_LISTED));
  }

  /** The path as the browser sends it: dot segments resolved, encoded ones too. */
  private static String pathOf(URI address) {
    String raw = address.getRawPath() == null ? "" : address.getRawPath();
    String dots = raw.replaceAll("(?i)(?<=/)(\\.|%2e)(\\.|%2e)(?=/|$)", "..");
    String path = removeDots(dots.replaceAll("(?i)(?<=/)%2e(?=/|$)", "."));
    return path.isEmpty() ? "/" : path;
  }

  private static String removeDots(String path) {
    Deque<String> kept = new ArrayDeque<>();
    String[] parts = path.split("/", -1);
    for (int i = 1; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      if (parts[i].equals("..")) {
        kept.pollLast();
      } else if (!parts[i].equals(".")) {
        kept.addLast(parts[i]);
        continue;
      }
      if (last) {
        kept.addLast("");
      }
    }
    return "/" + String.join("/", kept);
  }
}
