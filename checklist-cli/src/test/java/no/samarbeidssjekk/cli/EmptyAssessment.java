package no.samarbeidssjekk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.problem.InvalidDocumentException;

/** A file without answers, which is answered at a terminal. */
final class EmptyAssessment {

  static final String NAME = "vurdering.yaml";
  static final String COMMENT = "   # en merknad";

  private static final Samarbeidssjekk PRODUCT = Samarbeidssjekk.bundled();

  static final List<Item> ITEMS = PRODUCT.checklist().items();

  /** In the order of the numbers that are typed for them. */
  static final List<Status> STATUSES =
      List.of(Status.IN_PLACE, Status.PARTIAL, Status.MISSING, Status.UNKNOWN);

  private EmptyAssessment() {}

  static Path in(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve(NAME),
        """
        checklist: veien-til-samarbeid
        collaboration: {name: Prøve}%s
        date: 2025-03-21
        target: avansert
        answers: {}
        """
            .formatted(COMMENT));
  }

  static Assessment read(Path file) throws IOException, InvalidDocumentException {
    try (InputStream stream = Files.newInputStream(file)) {
      return PRODUCT.read(file.toString(), stream);
    }
  }
}
