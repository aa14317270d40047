package dk.cifercheck.browser.guard;

import dk.cifercheck.browser.guard.NetRule.Example;
import dk.cifercheck.browser.guard.NetRule.Filter;
import java.util.ArrayList;
import java.util.List;

/** Writes the rules of a policy: one a word, form and origin, each small and tried on its own. */
final class RuleList {
  private static final int EVERYTHING = 1;
  private static final int PASSING = 2;
  private static final int WRITING = 3;
  private static final int NAMED = 4;
  private static final int FOREIGN = 5;
  private static final List<String> GET = List.of("get", "head");
  private static final List<String> POST = List.of("post");

  /** Folder of the examples, so that no example is a page of a portal. */
  private static final String FOLDER = Canary.PAGE_PATH;

  private final GuardPolicy policy;
  private final GuardWords words;
  private final List<NetRule> rules = new ArrayList<>();

  private RuleList(GuardPolicy policy) {
    this.policy = policy;
    this.words = policy.words();
  }

  static List<NetRule> of(GuardPolicy policy, List<AllowedOrigin> origins) {
    RuleList list = new RuleList(policy);
    Example other = new Example("POST", "", FOLDER + "other");
    list.addStop(EVERYTHING, List.of(), Filter.EVERYTHING, Reasons.NOT_LISTED, other);
    origins.forEach(list::addPassing);
    list.addWriting();
    return List.copyOf(list.rules);
  }

  private void addPassing(AllowedOrigin origin) {
    pass(PASSING, GET, filter(origin, ""), Reasons.PAGE, example("GET", origin, ""));
    if (origin.pattern()) {
      stopFalseSubdomains(origin);
    }
    words.reading().forEach(word -> addReading(origin, word));
    words.login().forEach(word -> addNamed(origin, word, Reasons.login(word)));
    words.logout().forEach(word -> addNamed(origin, word, Reasons.logout(word)));
    if (policy.passwordStep()) {
      words.password().forEach(word -> addNamed(origin, word, Reasons.password(word)));
    }
    policy.readPaths().forEach(path -> addReadPath(origin, path));
    policy.staticExtensions().forEach(extension -> addStatic(origin, extension));
  }

  /** What the browser takes for a sub-domain although it is none: the domain, and a last dot. */
  private void stopFalseSubdomains(AllowedOrigin origin) {
    String bare = "https://" + origin.domains().get(0);
    stopForeign("^" + Re2.literal(bare) + "/", bare);
    stopForeign("^https://[^/:@]+[.]/", origin.sample() + ".");
  }

  private void stopForeign(String regex, String base) {
    Example example = new Example("GET", base, FOLDER);
    addStop(FOREIGN, List.of(), Filter.of(regex), Reasons.FOREIGN, example);
  }

  private void addReading(AllowedOrigin origin, String word) {
    for (WordForm form : WordForm.beginnings()) {
      Filter filter = filter(origin, Re2.FOLDERS + WordForm.readBeginning(word, form) + Re2.TAIL);
      Example example = example("POST", origin, form.example(word));
      pass(PASSING, POST, filter, Reasons.reading(word), example);
    }
  }

  private void addNamed(AllowedOrigin origin, String word, String reason) {
    for (WordForm form : WordForm.values()) {
      Filter filter = filter(origin, Re2.FOLDERS + form.named(word) + Re2.TAIL);
      pass(NAMED, POST, filter, reason, example("POST", origin, "x_" + form.example(word)));
    }
  }

  private void addReadPath(AllowedOrigin origin, ReadPath read) {
    Filter filter = filter(origin, Re2.literal(read.path().substring(1)) + Re2.FILE_TAIL);
    Example example = new Example(read.method(), origin.sample(), read.path());
    pass(NAMED, read.method().equals("GET") ? GET : POST, filter, Reasons.READ_PATH, example);
  }

  private void addStatic(AllowedOrigin origin, String extension) {
    String regex = origin.regex() + Re2.FOLDERS + "[^/?#;]*[.]" + extension + Re2.FILE_TAIL;
    Filter anyCase = new Filter(regex, false, origin.domains());
    String file = words.writing().get(0) + "Icon." + extension;
    pass(NAMED, GET, anyCase, Reasons.staticFile(extension), example("GET", origin, file));
  }

  private void addWriting() {
    for (String word : words.writing()) {
      for (WordForm form : WordForm.beginnings()) {
        stop(GET, WordForm.writeBeginning(word, form), word, form.example(word));
      }
      if (!words.reading().isEmpty()) {
        String read = words.reading().get(0) + "_";
        for (WordForm form : WordForm.values()) {
          stop(POST, form.anywhere(word), word, read + form.example(word));
        }
      }
    }
    stopEncoded("[^/?#;]*%(2[1-9A-Fa-f]|[013-7])[^/?#;]*", "a%62c");
    stopEncoded("[^A-Za-z0-9/?#;]*%20[^/?#;]*", "%20probe");
  }

  private void stop(List<String> methods, String segment, String word, String example) {
    String method = methods.equals(GET) ? "GET" : "POST";
    addStop(
        WRITING,
        methods,
        Filter.of(Re2.ANY_FOLDER + segment + Re2.TAIL),
        Reasons.writing(word),
        new Example(method, "", FOLDER + example));
  }

  private void stopEncoded(String segment, String example) {
    addStop(
        WRITING,
        GET,
        Filter.of(Re2.ANY_FOLDER + segment + Re2.TAIL),
        Reasons.ENCODED,
        new Example("GET", "", FOLDER + example));
  }

  private static Filter filter(AllowedOrigin origin, String rest) {
    return new Filter(origin.regex() + rest, true, origin.domains());
  }

  private static Example example(String method, AllowedOrigin origin, String segment) {
    return new Example(method, origin.sample(), FOLDER + segment);
  }

  private void pass(
      int priority, List<String> methods, Filter filter, String reason, Example example) {
    List<String> types = methods.equals(GET) ? ResourceTypes.OF_A_PAGE : ResourceTypes.OF_A_POST;
    rules.add(new NetRule(nextId(), priority, true, methods, types, filter, reason, example));
  }

  private void addStop(
      int priority, List<String> methods, Filter filter, String reason, Example example) {
    rules.add(
        new NetRule(
            nextId(), priority, false, methods, ResourceTypes.ALL, filter, reason, example));
  }

  private int nextId() {
    return rules.size() + 1;
  }
}
