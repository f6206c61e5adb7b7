package no.samarbeidssjekk.cli.overview;

import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.cli.ExitCode;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.overview.Contribution;
import no.samarbeidssjekk.problem.Problem;

/**
 * What came of reading one document.
 *
 * @param contribution what it contributes; empty when it could not be used
 * @param problems why it could not be used
 * @param exitCode how the command should end because of it
 */
record Reading(Optional<Contribution> contribution, List<Problem> problems, int exitCode) {

  Reading {
    problems = List.copyOf(problems);
  }

  /** A document or a folder that could not be used. */
  static Reading refused(List<Problem> problems, int exitCode) {
    return new Reading(Optional.empty(), problems, exitCode);
  }

  /** A file or a folder that could not be read. */
  static Reading refused(FileProblem problem) {
    return refused(problem.problems(), ExitCode.FILE);
  }
}
