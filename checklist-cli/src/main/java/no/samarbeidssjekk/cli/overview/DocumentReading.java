package no.samarbeidssjekk.cli.overview;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.cli.Console;
import no.samarbeidssjekk.cli.ExitCode;
import no.samarbeidssjekk.cli.FileProblem;
import no.samarbeidssjekk.cli.InputFiles;
import no.samarbeidssjekk.overview.Contribution;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.ProblemCode;

/** Reads one assessment file. Thread-safe. */
record DocumentReading(Samarbeidssjekk product, Console console) {

  Reading read(String name) {
    try (InputStream stream = InputFiles.open(name, console)) {
      Contribution contribution = Contribution.of(product.analyse(product.read(name, stream)));
      return new Reading(Optional.of(contribution), List.of(), ExitCode.DONE);
    } catch (InvalidDocumentException e) {
      return Reading.refused(e.problems(), ExitCode.INVALID);
    } catch (FileProblem e) {
      return Reading.refused(e);
    } catch (IOException e) {
      return Reading.refused(new FileProblem(name, ProblemCode.FILE_UNREADABLE));
    }
  }
}
