package no.samarbeidssjekk.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.ExitCode;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.cli.InputFiles;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problem;

/**
 * Files that a command takes together.
 *
 * @param check what stands in the way of that
 */
record FilesOfSeveral(
    List<String> files, Samarbeidssjekk product, ChecklistCommand root, Check check) {

  /** Finds what does not belong together. */
  @FunctionalInterface
  interface Check {

    /** What is wrong, each with the name of its file; empty when all belong together. */
    List<Problem> problems(List<Assessment> assessments, List<String> names);
  }

  /** What a command does with all of them. */
  @FunctionalInterface
  interface Handling {

    /** Handles them and tells how it went, as one of {@link ExitCode}. */
    int handle(List<Assessment> assessments) throws FileProblem, InvalidDocumentException;
  }

  /** Handles them, unless a file is wrong or they do not belong together. */
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
    List<Problem> problems = check.problems(assessments, List.copyOf(read.keySet()));
    if (problems.isEmpty()) {
      return handling.handle(assessments);
    }
    problems.forEach(problem -> root.console().err().println(root.speech().line(problem)));
    return ExitCode.INVALID;
  }
}
