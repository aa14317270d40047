package dk.cifercheck.matrix;

import static dk.cifercheck.matrix.Combination.ends;
import static dk.cifercheck.matrix.Combination.same;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The combinations that are tried: a handful at every build, all of them when asked for. */
final class Combinations {
  /** Read again it may be right; else it is said that it was not read. */
  private static final Set<Integer> HEALED_OR_OPEN = Set.of(0, 3);

  private static final Set<Integer> OPEN = Set.of(3, 7);

  private Combinations() {}

  /** Those that cover most of the walk in little time. */
  static List<Combination> few() {
    return List.of(
        same("opens=layer", "layout=iframe-per-tab", "language=zh"),
        same("opens=window", "layout=long-page", "values=code-name", "labels=messy"),
        same("opens=same-frame", "layout=lazy-tabs", "texts=messy", "rows=repeated"),
        same("products=60", "layout=lazy-tabs").ending(1).unlikeMasterData(),
        same("session-expires-at=tab"),
        ends(Set.of(0), "status=500", "fails-at=products"),
        ends(OPEN, "fault=empty-body", "fails-at=products", "fails=always"),
        ends(OPEN, "fault=waf", "fails-at=list", "fails=always"));
  }

  /** All. */
  static List<Combination> all() {
    return Stream.of(few(), switches(), pairs(), sizes(), faults(), sessions(), entrances())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Combination> switches() {
    return List.of(
        same("opens=layer"),
        same("opens=window"),
        same("opens=same-frame"),
        same("layout=iframe-per-tab"),
        same("layout=lazy-tabs"),
        same("layout=long-page"),
        same("values=disabled"),
        same("values=text"),
        same("values=select"),
        same("values=code-name"),
        same("language=zh"),
        same("labels=messy"),
        same("labels=bilingual"),
        same("labels=mixed-headings"),
        same("texts=messy"),
        same("rows=repeated"),
        same("examine=examine"),
        same("examine=view"),
        same("examine=view-details"),
        same("examine=check"),
        same("examine=chinese"),
        ends(Set.of(4), "examine=inspect"),
        same("contacts=query"),
        ends(Set.of(3), "contacts=fetch"),
        same("timing=500"),
        same("timing=3000"),
        same("timing=8000"),
        same("timing=random"),
        same("fault=notice-popup"));
  }

  private static List<Combination> pairs() {
    return List.of(
        same("opens=layer", "layout=iframe-per-tab").of("lyngmark", 1),
        same("opens=layer", "layout=lazy-tabs"),
        same("opens=layer", "layout=long-page"),
        same("opens=window", "layout=iframe-per-tab").of("lyngmark", 1),
        same("opens=window", "layout=lazy-tabs"),
        same("opens=same-frame", "layout=iframe-per-tab").of("lyngmark", 1),
        same("opens=same-frame", "layout=lazy-tabs"),
        same("opens=same-frame", "layout=long-page"),
        same("layout=lazy-tabs", "timing=3000"),
        same("layout=iframe-per-tab", "timing=3000"),
        same("layout=iframe-per-tab", "timing=random").of("lyngmark", 1),
        same("layout=long-page", "timing=3000"),
        same("language=zh", "labels=bilingual"),
        same("language=zh", "labels=messy"),
        same("language=zh", "labels=mixed-headings"),
        same("language=zh", "layout=long-page"),
        same("values=text", "layout=long-page"),
        same("values=select", "layout=iframe-per-tab"),
        same("values=code-name", "layout=lazy-tabs"),
        same("values=disabled", "layout=lazy-tabs"),
        same("language=zh").of("lyngmark", 1),
        same("language=zh", "opens=same-frame").of("nordlys", 1));
  }

  private static List<Combination> sizes() {
    return List.of(
        same("registrations=0").ending(1).unlikeMasterData(),
        same("registrations=0", "language=zh").ending(1).unlikeMasterData(),
        same("registrations=10").ending(1).unlikeMasterData(),
        same("registrations=11", "opens=same-frame").ending(1).unlikeMasterData(),
        same("registrations=25", "opens=layer").ending(1).unlikeMasterData(),
        same("registrations=120").ending(1).unlikeMasterData(),
        same("products=0").ending(1).unlikeMasterData(),
        same("products=9", "layout=long-page").ending(1).unlikeMasterData(),
        same("products=11", "layout=long-page").ending(1).unlikeMasterData(),
        same("products=60").ending(1).unlikeMasterData(),
        same("products=60", "layout=iframe-per-tab").ending(1).unlikeMasterData(),
        same("products=60", "layout=long-page").ending(1).unlikeMasterData(),
        same("products=11", "rows=repeated").ending(1).unlikeMasterData(),
        same("products=60").of("lyngmark", 1).unlikeMasterData());
  }

  private static List<Combination> faults() {
    return List.of(
        ends(HEALED_OR_OPEN, "status=500"),
        ends(OPEN, "status=500", "fails=always"),
        ends(OPEN, "status=403", "fails-at=products", "fails=always"),
        ends(OPEN, "status=400", "fails-at=attachments", "fails=always"),
        ends(HEALED_OR_OPEN, "status=502", "fails-at=list"),
        ends(OPEN, "status=500", "fails-at=list", "fails=always"),
        ends(HEALED_OR_OPEN, "fault=empty-body"),
        ends(OPEN, "fault=empty-body", "fails=always"),
        ends(OPEN, "fault=empty-body", "fails-at=attachments", "fails=always"),
        ends(OPEN, "fault=empty-body", "fails-at=list", "fails=always"),
        ends(OPEN, "fault=waf", "fails-at=products", "fails=always", "layout=lazy-tabs"),
        ends(OPEN, "fault=waf", "fails=always", "opens=same-frame"),
        ends(OPEN, "fault=layer-error", "fails=always", "layout=iframe-per-tab"),
        ends(HEALED_OR_OPEN, "fault=layer-error"),
        ends(OPEN, "fault=layer-error", "fails-at=list", "fails=always"),
        ends(OPEN, "fault=layer-error", "error=alert", "fails-at=products", "fails=always"),
        ends(HEALED_OR_OPEN, "fault=layer-error", "error=alert", "layout=iframe-per-tab"),
        ends(HEALED_OR_OPEN, "fault=layer-error", "error=toast", "fails-at=attachments"),
        ends(OPEN, "fault=broken-total"));
  }

  private static List<Combination> sessions() {
    return List.of(
        same("session-expires-at=list"),
        same("session-expires-at=detail").of("lyngmark", 1),
        same("session-expires-at=tab", "error=alert", "opens=layer"),
        same("session-expires-at=tab", "error=toast", "layout=lazy-tabs"),
        same("session-expires-at=tab").of("lyngmark", 1),
        same("session-expires-at=detail", "opens=window"),
        same("session-expires-at=detail", "opens=layer"),
        same("session-expires-at=tab", "opens=same-frame"),
        same("session-expires-at=tab", "layout=iframe-per-tab"),
        same("session-expires-at=tab", "layout=lazy-tabs", "language=zh"));
  }

  private static List<Combination> entrances() {
    return List.of(
        same("login=cas-new"),
        same("login=iframe"),
        same("login=unknown-ids"),
        same("captcha=picture"),
        same("captcha=wrong-first"),
        same("captcha=picture", "language=zh", "login=iframe"),
        ends(Set.of(4, 6), "captcha=slider"),
        same("first-login=change"),
        same("first-login=change", "language=zh"),
        same("first-login=notice"),
        ends(Set.of(6), "first-login=terms"),
        ends(Set.of(6), "first-login=other-person"),
        ends(Set.of(6), "first-login=registration-number"));
  }
}
