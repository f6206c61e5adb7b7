package no.samarbeidssjekk.cli.command;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.language.Spelling;

/**
 * An assessment, and the file in which it stands.
 *
 * @param name the file as it was named on the command line
 */
record DatedFile(String name, Assessment assessment) {

  /** The newest of these with a later date, of the same cooperation, checklist and respondent. */
  Optional<DatedFile> newestAfter(List<DatedFile> files) {
    return files.stream()
        .filter(this::isOfTheSame)
        .filter(other -> other.assessment.date().isAfter(assessment.date()))
        .max(Comparator.comparing(other -> other.assessment.date()));
  }

  private boolean isOfTheSame(DatedFile other) {
    return key().equals(other.key());
  }

  private List<Object> key() {
    return List.of(
        Spelling.fold(assessment.collaboration().name()),
        assessment.checklist().id(),
        assessment.respondent());
  }
}
