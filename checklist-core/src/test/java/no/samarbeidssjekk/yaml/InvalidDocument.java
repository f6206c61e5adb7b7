package no.samarbeidssjekk.yaml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.Excerpt;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.ProblemCode;

/**
 * A file of the folder {@code invalid}: {@code <code>.yaml} or {@code <code>-<variant>.yaml}. It is
 * an assessment, or a checklist or a supplement where the variant says so; {@code lint} is a
 * checklist or supplement that lint looks through, and {@code newer-edition} an assessment read
 * against {@link MadeUpEdition#OF_2026}.
 */
record InvalidDocument(Path file) {

  static final Path FOLDER = Path.of("src", "test", "resources", "invalid");

  private static final String ENDING = ".yaml";

  static List<InvalidDocument> all() {
    return files()
        .filter(file -> file.toString().endsWith(ENDING))
        .map(InvalidDocument::new)
        .toList();
  }

  /** Every file of the folder, in alphabetical order. */
  static Stream<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The code that the file is named after; empty when there is no such code. */
  Optional<ProblemCode> code() {
    return Stream.of(ProblemCode.values())
        .filter(code -> (name() + "-").startsWith(code.code() + "-"))
        .max((left, right) -> Integer.compare(left.code().length(), right.code().length()));
  }

  List<Problem> problems() {
    String source = name() + ENDING;
    if (name().endsWith("-newer-edition")) {
      return Documents.newerEditionProblems(source, bytes());
    }
    if (name().endsWith("-checklist")) {
      return Documents.checklistProblems(source, bytes());
    }
    if (name().endsWith("-lint")) {
      return Documents.lintProblems(source, bytes());
    }
    return name().endsWith("-supplement")
        ? Documents.supplementProblems(source, bytes())
        : Documents.assessmentProblems(source, bytes());
  }

  /** Each problem with the place where it stands, as it is shown to people. */
  String shown(Language language) {
    String document = new String(bytes(), StandardCharsets.UTF_8);
    return problems().stream()
        .map(
            problem ->
                problem.line(language)
                    + "\n"
                    + Excerpt.of(document, problem.position()).map(Excerpt::indented).orElse(""))
        .collect(Collectors.joining());
  }

  Path expected(Language language) {
    return FOLDER.resolve(name() + "." + language.code() + ".txt");
  }

  private String name() {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - ENDING.length());
  }

  private byte[] bytes() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
