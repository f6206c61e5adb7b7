package no.samarbeidssjekk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Supplement;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.yaml.SupplementReader;

/**
 * A supplement file named on the command line.
 *
 * @param name the name as it was typed
 */
public record SupplementFile(String name) {

  /**
   * Reads the supplement against the checklist that it is to change.
   *
   * @throws RefusedInput when it cannot be read or does not fit
   */
  public Supplement read(Checklist checklist, Console console) {
    try (InputStream stream = new InputFile(name).open(console)) {
      return new SupplementReader(checklist).read(name, stream).value();
    } catch (FileProblem e) {
      throw new RefusedInput(e);
    } catch (InvalidDocumentException e) {
      throw new RefusedInput(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
