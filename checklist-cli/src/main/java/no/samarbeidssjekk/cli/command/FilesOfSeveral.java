package no.samarbeidssjekk.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.ExitCode;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.cli.InputFiles;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import no.samarbeidssjekk.voices.Combination;
import no.samarbeidssjekk.voices.Mismatch;

/** Files with the answers of several to the same checklist about the same cooperation. */
record FilesOfSeveral(List<String> files, Samarbeidssjekk product, ChecklistCommand root) {

  /** What a command does with the answers of all. */
  @FunctionalInterface
  interface Handling {

    /** Handles them and tells how it went, as one of {@link ExitCode}. */
    int handle(List<Assessment> assessments) throws FileProblem, InvalidDocumentException;
  }

  /** Handles the answers, unless a file is wrong or they do not belong together. */
  int handle(Handling handling) throws FileProblem, InvalidDocumentException {
    Map<String, Assessment> read = new LinkedHashMap<>();
    int exitCode =
        new InputFiles<>(product::check, root, root.console().err())
            .handleAll(
                files,
                (name, checked) -> {
                  read.put(name, checked.value());
                  return ExitCode.DONE;
                });
    if (exitCode != ExitCode.DONE) {
      return exitCode;
    }
    List<Assessment> assessments = new ArrayList<>(read.values());
    List<Mismatch> mismatches = Combination.mismatches(assessments);
    if (mismatches.isEmpty()) {
      return handling.handle(assessments);
    }
    List<String> names = new ArrayList<>(read.keySet());
    mismatches.forEach(
        mismatch -> root.console().err().println(root.speech().line(problem(mismatch, names))));
    return ExitCode.INVALID;
  }

  private static Problem problem(Mismatch mismatch, List<String> names) {
    Problems problems = new Problems(names.get(mismatch.index()));
    String other = names.get(mismatch.other());
    if (mismatch.part() == Mismatch.Part.RESPONDENT) {
      problems.report(Position.START, ProblemCode.RESPONDENT_SAME, other);
      return problems.inDocumentOrder().get(0);
    }
    problems.report(
        Position.START,
        ProblemCode.COMBINE_DIFFERS,
        problems.phrase("combine." + mismatch.part().name().toLowerCase(Locale.ROOT)),
        mismatch.found(),
        mismatch.otherFound(),
        other);
    return problems.inDocumentOrder().get(0);
  }
}
