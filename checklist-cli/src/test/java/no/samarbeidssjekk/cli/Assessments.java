package no.samarbeidssjekk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;

/** Assessment files to run commands on. */
final class Assessments {

  static final Path EXAMPLES = Path.of("..", "examples");
  static final String FOSEN = EXAMPLES.resolve("fosenregionen.yaml").toString();
  static final String EKSEMPEL = EXAMPLES.resolve("eksempelregionen.yaml").toString();
  static final Checklist CHECKLIST = Samarbeidssjekk.bundled().checklist();

  private Assessments() {}

  static List<Item> basicItems() {
    return CHECKLIST.items().stream().filter(item -> CHECKLIST.rank(item.level()) == 0).toList();
  }

  /** An assessment with an answer to every item. */
  static String answering(String name, Function<Item, String> status) {
    return document(
        name,
        CHECKLIST.items().stream()
            .map(item -> "  %s: %s".formatted(item.id(), status.apply(item)))
            .collect(Collectors.joining("\n")));
  }

  /** An assessment whose first basic items are in place; no other item is. */
  static String withBasicItemsInPlace(String name, int inPlace) {
    List<Item> first = basicItems().subList(0, inPlace);
    return answering(name, item -> first.contains(item) ? "på plass" : "mangler");
  }

  static String document(String name, String answers) {
    return """
        checklist: veien-til-samarbeid
        collaboration:
          name: %s
        date: 2025-03-21
        answers:
        %s
        """
        .formatted(name, answers);
  }

  /** Text of a valid assessment except that a status means nothing. */
  static String broken() {
    return document("Feil", "  RO-01: på plas");
  }

  static String file(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
