package dk.cifercheck.cli;

import dk.cifercheck.browser.Loopback;
import dk.cifercheck.portal.GuardRulesFor;
import dk.cifercheck.portal.SessionSettings;
import dk.cifercheck.profile.Profile;
import dk.cifercheck.profile.ProfileProblem;
import dk.cifercheck.profile.ProfileReader;
import dk.cifercheck.run.RunSettings;
import dk.cifercheck.state.Home;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that talks to a portal. */
final class PortalOptions {
  private static final Duration PACE = Duration.ofSeconds(1);
  private static final DateTimeFormatter FOLDER =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss", Locale.ROOT);

  @Option(
      names = "--portal",
      paramLabel = "URL",
      defaultValue = "https://cifer.singlewindow.cn/",
      descriptionKey = "option.portal")
  private URI portal = URI.create("https://cifer.singlewindow.cn/");

  @Option(names = "--user", paramLabel = "NAME", descriptionKey = "option.user")
  private @Nullable String user;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.out")
  private @Nullable Path out;

  @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "option.profile")
  private @Nullable Path profile;

  @Mixin private BrowserOptions browser = new BrowserOptions();
  @Mixin private SecretOptions secrets = new SecretOptions();

  SecretOptions secrets() {
    return secrets;
  }

  /** The profile, checked. */
  Profile profile() throws Refused {
    return profile(profile);
  }

  static Profile profile(@Nullable Path file) throws Refused {
    try {
      Profile read =
          file == null
              ? new ProfileReader().defaultProfile()
              : new ProfileReader().withOverrides(file);
      GuardRulesFor.portal(URI.create("https://portal.invalid/"), read, false);
      return read;
    } catch (ProfileProblem e) {
      throw Refused.usage(String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      throw Refused.usage(file + ": requests: " + e.getMessage());
    }
  }

  /** Everything a capture needs to know. */
  RunSettings settings(Terminal terminal, Home home, Language language) throws Refused {
    String account = user;
    if (account == null || account.isBlank()) {
      throw Refused.usage(Texts.of(PortalOptions.class, language).say("user-missing"));
    }
    requireAddress(portal, language);
    boolean onLoopback = Loopback.isLoopback(String.valueOf(portal.getHost()));
    SessionSettings session =
        new SessionSettings(
            portal,
            profile(),
            browser.request(onLoopback, terminal.environment(), home.file("browsers")),
            browser.timeout(),
            onLoopback ? Duration.ZERO : PACE);
    return new RunSettings(account.strip(), folder(), session, language);
  }

  static void requireAddress(URI portal, Language language) throws Refused {
    String scheme = String.valueOf(portal.getScheme());
    if (!scheme.matches("(?i)https?") || portal.getHost() == null) {
      throw Refused.usage(
          Texts.of(PortalOptions.class, language).say("portal-address", portal.toString()));
    }
  }

  private Path folder() {
    return out != null
        ? out
        : Path.of("cifer-runs", LocalDateTime.now(ZoneId.systemDefault()).format(FOLDER));
  }
}
