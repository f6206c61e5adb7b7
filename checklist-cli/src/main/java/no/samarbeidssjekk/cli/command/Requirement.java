package no.samarbeidssjekk.cli.command;

import java.io.PrintStream;
import java.util.Optional;
import java.util.OptionalInt;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.ExitCode;
import no.samarbeidssjekk.cli.Speech;
import no.samarbeidssjekk.cli.UsageException;
import no.samarbeidssjekk.gap.GapAnalysis;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What an assessment must meet for the command to end well. */
final class Requirement {

  @Option(
      names = "--require",
      paramLabel = "${bundle:label.level}",
      descriptionKey = "option.require")
  @Nullable String require;

  @Option(
      names = "--fail-under",
      paramLabel = "${bundle:label.percent}",
      descriptionKey = "option.fail-under")
  @Nullable String failUnder;

  /** The options as values; made before any file is read, so that misuse is said first. */
  Checked checked(Checklist checklist, ChecklistCommand root) {
    Speech speech = root.speech();
    return new Checked(
        Optional.ofNullable(require).map(word -> Levels.named(word, checklist, speech.language())),
        Optional.ofNullable(failUnder).map(Requirement::percent),
        speech,
        root.console().err());
  }

  private static int percent(String text) {
    if (!text.matches("[0-9]{1,2}|100")) {
      throw new UsageException("misuse.percent", text);
    }
    return Integer.parseInt(text);
  }

  record Checked(Optional<Level> level, Optional<Integer> percent, Speech speech, PrintStream err) {

    /** Says what is not met, and tells it as an exit code. */
    int check(String name, GapAnalysis analysis) {
      boolean meetsLevel = meetsLevel(name, analysis);
      boolean meetsPercent = meetsPercent(name, analysis);
      return meetsLevel && meetsPercent ? ExitCode.DONE : ExitCode.NOT_MET;
    }

    private boolean meetsLevel(String name, GapAnalysis analysis) {
      if (level.isEmpty()
          || analysis.scorecard().overall().at(level.get()).reached().orElse(false)) {
        return true;
      }
      err.println(
          speech.say("unmet.level", speech.nameOf(name), level.get().name().in(speech.language())));
      return false;
    }

    private boolean meetsPercent(String name, GapAnalysis analysis) {
      OptionalInt found = analysis.atTarget().counts().percent();
      if (percent.isEmpty() || found.orElse(0) >= percent.get()) {
        return true;
      }
      String target = analysis.target().name().in(speech.language());
      err.println(
          found.isPresent()
              ? speech.say(
                  "unmet.percent", speech.nameOf(name), found.getAsInt(), target, percent.get())
              : speech.say("unmet.percent.absent", speech.nameOf(name), target, percent.get()));
      return false;
    }
  }
}
