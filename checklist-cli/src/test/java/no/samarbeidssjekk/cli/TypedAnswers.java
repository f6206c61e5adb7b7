package no.samarbeidssjekk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.cli.Cli.Run;
import no.samarbeidssjekk.problem.InvalidDocumentException;

/** A person who types answers to {@code checklist assess}, and the file that they are kept in. */
record TypedAnswers(Path file) {

  static final String HEAD =
      """
      checklist: veien-til-samarbeid
      collaboration: {name: Prøve, members: [{number: "5054", name: Indre Fosen}]}
      date: 2025-03-21
      target: grunnleggende
      answers:
      """;

  /** The input ends where the next question is, if the lines do not end it. */
  Run assess(String... lines) {
    return Cli.runWithInput(String.join("\n", lines) + "\n", "assess", file.toString());
  }

  static List<String> titles(Run run) {
    return run.errLines().stream()
        .filter(line -> line.matches("[A-Z]{2}-[0-9]{2}, .* besvart.*"))
        .map(line -> line.substring(0, 5))
        .toList();
  }

  Assessment read() throws IOException, InvalidDocumentException {
    try (var stream = Files.newInputStream(file)) {
      return Samarbeidssjekk.bundled().read("prøve", stream);
    }
  }

  Answer answer(String item) throws IOException, InvalidDocumentException {
    return read().answer(Samarbeidssjekk.bundled().checklist().item(item).orElseThrow());
  }

  static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }
}
