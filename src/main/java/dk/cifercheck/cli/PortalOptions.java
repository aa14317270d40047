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

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.out")
  private @Nullable Path out;

  @Option(names = "--resume", paramLabel = "DIR", descriptionKey = "option.resume")
  private @Nullable Path resume;

  @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "option.profile")
  private @Nullable Path profile;

  @Mixin private AccountOptions account = new AccountOptions();
  @Mixin private BrowserOptions browser = new BrowserOptions();
  @Mixin private SecretOptions secrets = new SecretOptions();
  @Mixin private FailOnOption failOn = new FailOnOption();

  SecretOptions secrets() {
    return secrets;
  }

  /** Whether only findings that the last good run did not have make a difference. */
  boolean onlyNew() {
    return failOn.onlyNew();
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
    return settings(terminal, home, language, false);
  }

  /**
   * The same.
   *
   * @param follow whether a person clicks in the browser
   */
  RunSettings settings(Terminal terminal, Home home, Language language, boolean follow)
      throws Refused {
    if (follow && isResuming()) {
      throw Refused.usage(Texts.of(PortalOptions.class, language).say("resume-and-follow"));
    }
    String user = account.account(language).user();
    URI portal = account.portal();
    boolean onLoopback = Loopback.isLoopback(String.valueOf(portal.getHost()));
    SessionSettings session =
        new SessionSettings(
            portal,
            profile(),
            follow
                ? browser.followed(portal, terminal.environment(), home.file("browsers"), language)
                : browser.request(onLoopback, terminal.environment(), home.file("browsers")),
            browser.timeout(),
            onLoopback ? Duration.ZERO : PACE);
    return new RunSettings(user, folder(language), session, language);
  }

  /** Whether an interrupted capture is to be gone on with. */
  boolean isResuming() {
    return resume != null;
  }

  private Path folder(Language language) throws Refused {
    if (resume != null) {
      if (out != null) {
        throw Refused.usage(Texts.of(PortalOptions.class, language).say("resume-and-out"));
      }
      return resume;
    }
    return out != null
        ? out
        : Path.of("cifer-runs", LocalDateTime.now(ZoneId.systemDefault()).format(FOLDER));
  }
}
