package dk.cifercheck.cli;

import dk.cifercheck.state.AccountKey;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which account, on which portal. */
final class AccountOptions {
  /** The real portal. */
  static final String PORTAL = "https://cifer.singlewindow.cn/";

  @Option(
      names = "--portal",
      paramLabel = "URL",
      defaultValue = PORTAL,
      descriptionKey = "option.portal")
  private URI portal = URI.create(PORTAL);

  @Option(names = "--user", paramLabel = "NAME", descriptionKey = "option.user")
  private @Nullable String user;

  URI portal() {
    return portal;
  }

  /** The user, without blanks and invisible characters around. */
  String user(Language language) throws Refused {
    String name = user;
    if (name == null || AccountKey.bare(name).isEmpty()) {
      throw Refused.usage(Texts.of(AccountOptions.class, language).say("user-missing"));
    }
    return AccountKey.bare(name);
  }

  /** The account. */
  AccountKey account(Language language) throws Refused {
    String name = user(language);
    requireAddress(portal, language);
    return AccountKey.of(portal, name);
  }

  static void requireAddress(URI portal, Language language) throws Refused {
    String scheme = String.valueOf(portal.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.matches("https?") || portal.getHost() == null) {
      throw Refused.usage(
          Texts.of(AccountOptions.class, language).say("portal-address", portal.toString()));
    }
  }
}
