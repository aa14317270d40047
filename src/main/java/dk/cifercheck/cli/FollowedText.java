package dk.cifercheck.cli;

import dk.cifercheck.portal.Followed;
import dk.cifercheck.portal.Remark;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a person who is followed is told: how far they have come, and what went wrong. */
final class FollowedText {
  private static final int MANY = 12;

  private final Texts texts;

  FollowedText(Language language) {
    this.texts = Texts.of(FollowedText.class, language);
  }

  /** How far the person has come, a line each. */
  List<String> of(Followed now) {
    List<String> lines = new ArrayList<>();
    if (now.listed() == 0 && now.listPage() > 0) {
      lines.add(texts.say("follow.open-list"));
      return lines;
    }
    lines.add(texts.say(now.isWhole() ? "follow.whole" : "follow.open", now.read(), now.listed()));
    if (now.listPage() > 0) {
      lines.add(texts.say("follow.list-page", now.listPage()));
    }
    now.open().stream().limit(MANY).map(this::line).forEach(lines::add);
    if (now.open().size() > MANY) {
      lines.add(texts.say("follow.more", now.open().size() - MANY));
    }
    return lines;
  }

  /** Something to be known at once. */
  String of(Remark remark, String what) {
    String key = "follow." + remark.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return texts.say(key, ShownProgress.printable(what));
  }

  private String line(Followed.Open one) {
    String name = ShownProgress.printable(one.name());
    return one.tabs().isEmpty()
        ? texts.say("follow.registration", name)
        : texts.say(
            "follow.tabs",
            name,
            one.tabs().stream().map(this::tab).collect(Collectors.joining("; ")));
  }

  private String tab(Followed.Tab tab) {
    String title =
        tab.title().isEmpty() ? texts.say("follow.details") : ShownProgress.printable(tab.title());
    return tab.page() == 1 ? title : texts.say("follow.tab-page", title, tab.page());
  }
}
