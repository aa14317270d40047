package dk.cifercheck.cli;

import dk.cifercheck.model.ExitCode;
import dk.cifercheck.report.Harmless;
import dk.cifercheck.report.share.Archive;
import dk.cifercheck.report.share.Item;
import dk.cifercheck.report.share.Parcel;
import dk.cifercheck.run.ShareRun;
import dk.cifercheck.snapshot.RunFolder;
import dk.cifercheck.state.AtomicFiles;
import dk.cifercheck.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** One archive to pass on: findings and where they were seen, its contents listed first. */
@Command(name = "share")
final class ShareCommand implements Callable<Integer> {
  @ParentCommand private CiferCheck program = new CiferCheck(Terminal.ofSystem());

  @Option(names = "--run", paramLabel = "DIR", descriptionKey = "option.run")
  private @Nullable Path run;

  @Option(names = "--to", paramLabel = "FILE", descriptionKey = "option.share-to")
  private Path to = Path.of("cifer-check-share.zip");

  @Option(
      names = "--registration",
      paramLabel = "NUMBER",
      descriptionKey = "option.share-registration")
  private List<String> registrations = List.of();

  @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "option.profile")
  private @Nullable Path profile;

  @Option(names = "--yes", descriptionKey = "option.yes")
  private boolean yes;

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() throws Exception {
    Texts texts = Texts.of(ShareCommand.class, output.language());
    ShareRun share = opened(texts);
    if (Files.exists(to)) {
      throw Refused.usage(texts.say("share.exists", to));
    }
    Parcel.Contents contents = share.contents(chosen(share, texts), output.language());
    list(contents, share, texts);
    consent(texts);
    write(contents);
    if (!output.quiet()) {
      program.terminal().out().println(texts.say("share.written", to));
    }
    return ExitCode.OK.code();
  }

  private ShareRun opened(Texts texts) throws Refused {
    Path saved = run;
    if (saved == null) {
      throw Refused.usage(texts.say("run-missing"));
    }
    try {
      return new ShareRun(RunFolder.of(saved), PortalOptions.profile(profile));
    } catch (RunFolder.NotARun e) {
      throw Refused.usage(String.valueOf(e.getMessage()));
    } catch (ShareRun.NoReport e) {
      throw Refused.usage(texts.say("share.no-report", saved));
    }
  }

  private Set<String> chosen(ShareRun share, Texts texts) throws Refused {
    Set<String> concerned = share.concerned();
    if (concerned.isEmpty()) {
      throw Refused.usage(texts.say("share.nothing"));
    }
    for (String wanted : registrations) {
      if (!concerned.contains(wanted)) {
        throw Refused.usage(
            texts.say("share.no-registration", wanted, String.join(", ", concerned)));
      }
    }
    return registrations.isEmpty() ? concerned : new LinkedHashSet<>(registrations);
  }

  /** Also with --quiet where somebody is asked: nobody agrees to what he has not seen. */
  private void list(Parcel.Contents contents, ShareRun share, Texts texts) {
    Terminal terminal = program.terminal();
    if (!output.quiet() || !yes) {
      terminal.out().println(texts.say("share.contents", contents.findings()));
      for (Item item : contents.items()) {
        terminal
            .out()
            .println(
                "  "
                    + Harmless.text(
                        texts.say("share.item", item.name(), item.about(), item.bytes().length)));
      }
      terminal.out().println(texts.say("share.not-in-it"));
      terminal.out().flush();
    }
    if (contents.leftOut() > 0) {
      terminal.err().println("cifer-check: " + texts.say("share.left-out", contents.leftOut()));
    }
    if (!share.knowsAccount()) {
      terminal.err().println("cifer-check: " + texts.say("share.user-unknown"));
    }
  }

  private void consent(Texts texts) throws Refused {
    if (yes) {
      return;
    }
    if (!program.terminal().prompter().present()) {
      throw Refused.usage(texts.say("share.nobody-to-ask"));
    }
    if (!Consent.isGiven(program.terminal(), texts, texts.say("share.ask", to))) {
      throw Refused.usage(texts.say("share.not-written"));
    }
  }

  private void write(Parcel.Contents contents) {
    Path parent = to.toAbsolutePath().getParent();
    if (parent != null) {
      Folders.create(parent);
    }
    AtomicFiles.ordinary().write(to, Archive.of(contents.items()));
  }
}
