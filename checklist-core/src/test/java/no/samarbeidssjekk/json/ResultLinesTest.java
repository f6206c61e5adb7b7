package no.samarbeidssjekk.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.overview.Contribution;
import no.samarbeidssjekk.overview.Gathering;
import no.samarbeidssjekk.overview.MadeUpRegion;
import no.samarbeidssjekk.overview.Overview;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problem;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results on lines tell an overview what their assessments tell it. */
class ResultLinesTest {

  private static final Samarbeidssjekk SAMARBEIDSSJEKK = Samarbeidssjekk.bundled();
  private static final Path EXAMPLES = Path.of("..", "examples");

  private final List<Contribution> contributions = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  @Test
  void everyExampleContributesTheSameFromItsLine() throws IOException {
    List<GapAnalysis> analyses = examples();
    read(lines(analyses).getBytes(StandardCharsets.UTF_8));

    assertThat(problems).isEmpty();
    assertThat(contributions).isEqualTo(analyses.stream().map(Contribution::of).toList());
    assertThat(overview(contributions).leftOut().oneVoice()).isEqualTo(6);
  }

  @Test
  void aMadeUpRegionContributesTheSameFromItsLines() throws IOException {
    MadeUpRegion region = new MadeUpRegion(7);
    read(
        lines(
                IntStream.range(0, 300)
                    .mapToObj(region::assessment)
                    .map(SAMARBEIDSSJEKK::analyse)
                    .toList())
            .getBytes(StandardCharsets.UTF_8));

    assertThat(problems).isEmpty();
    assertThat(contributions).isEqualTo(region.contributions(300));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "result/1 | result/2 | json-format-other",
        "2025.1 | 2025.2 | json-checklist-other",
        "veien-til-samarbeid | min-liste | json-checklist-other",
        "\"5020\" | \"9920\" | json-value-unfit",
        "interkommunalt | \\u0007 | json-value-unfit",
        "\"host-municipality\" | \"vertskommune\" | json-value-unfit",
        "\"fire-and-rescue\" | 3 | json-value-unfit",
        "2025-03-21 | 2025-02-30 | json-value-unfit",
        "\"target\":\" | \"target\":\"x | json-value-unfit",
        "\"id\":\"ST\" | \"id\":\"RB\" | json-value-unfit",
        "\"id\":\"ST\" | \"id\":\"XX\" | json-value-unfit",
        "\"level\":\"grunnleggende\" | \"level\":\"avansert\" | json-value-unfit",
        "\"partial\": | \"partial\":-1,\"x\": | json-value-unfit",
        "\"partial\": | \"partial\":1.5,\"x\": | json-value-unfit",
        "\"partial\": | \"partial\":99999999999999999999,\"x\": | json-value-unfit",
        "\"partial\": | \"partial\":\"1\",\"x\": | json-value-unfit",
        "\"partial\": | \"partial\":77,\"x\": | json-contradiction",
        "\"statuses\":{ | \"statuses\":{\"XX-99\":\"missing\", | json-contradiction",
        "\"statuses\":{ | \"statuses\":{\"RB-01\":\"bra\",\"x\":{}, | json-syntax",
        "\"statuses\":{ | \"statuser\":{ | json-value-unfit",
        "\"gaps\":[ | \"gaps\":[[[[[[[[[[[[[[[[[[[[[ | json-syntax",
        "{\"format | [{\"format | json-syntax",
        "{\"format | ~{\"format | json-syntax",
      })
  void whatCouldNotStandInAResultIsTold(String found, String instead, String code)
      throws IOException {
    String line = lines(List.of(fosen()));
    assertThat(line.replace("Fosenregionen", "interkommunalt")).contains(found);
    read(
        ("\n"
                + line.replace("Fosenregionen", "interkommunalt")
                    .replaceFirst(Pattern.quote(found), Matcher.quoteReplacement(instead)))
            .getBytes(StandardCharsets.UTF_8));

    assertThat(contributions).isEmpty();
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).code().code()).isEqualTo(code);
    assertThat(problems.get(0).line(Language.BOKMAL)).startsWith("a.jsonl:2:");
  }

  @Test
  void anItemThatItsDimensionDoesNotCountIsTold() throws IOException {
    read(
        lines(List.of(fosen()))
            .replace("{\"id\":\"RB\"", "{\"id\":\"-\"")
            .replace("{\"id\":\"KU\"", "{\"id\":\"RB\"")
            .replace("{\"id\":\"-\"", "{\"id\":\"KU\"")
            .getBytes(StandardCharsets.UTF_8));

    assertThat(problems)
        .extracting(problem -> problem.code().code())
        .containsExactly("json-contradiction");
  }

  @Test
  void anItemOfASupplementStandsWhereOneOfTheChecklistIsLeftOut() throws IOException {
    read(
        lines(List.of(fosen()))
            .replace("\"RB-01\":", "\"XX-01\":")
            .getBytes(StandardCharsets.UTF_8));

    assertThat(problems).isEmpty();
    assertThat(overview(contributions).items())
        .anyMatch(item -> item.item().equals("XX-01") && item.cooperations() == 1)
        .anyMatch(item -> item.item().equals("RB-01") && item.cooperations() == 0);
  }

  @Test
  void aBadLineDoesNotStopTheOthers() throws IOException {
    String line = lines(List.of(fosen()));
    read(
        (line + "{\n\n" + line + "x".repeat(3_000_000) + "\n" + line)
            .getBytes(StandardCharsets.UTF_8));

    assertThat(contributions).hasSize(3);
    assertThat(problems)
        .extracting(problem -> problem.line(Language.BOKMAL))
        .containsExactly(
            "a.jsonl:2:2: error: Dette er ikke gyldig JSON, eller det slutter for tidlig. Lag filen"
                + " på nytt, og ikke endre den for hånd. [json-syntax]",
            "a.jsonl:5:1: error: Her står det mer enn 1 MiB. Del det opp, eller lag filen på nytt."
                + " [json-too-large]");
  }

  @Test
  void bytesThatAreNoUtf8AreToldAtTheirPlace() throws IOException {
    read(new byte[] {'\n', '{', '"', (byte) 0xE5});

    assertThat(problems)
        .extracting(problem -> problem.position() + " " + problem.code().code())
        .containsExactly("2:3 encoding-not-utf8");
  }

  @RepeatedTest(20)
  void aDamagedLineIsReadOrToldAndNeverThrows(RepetitionInfo repetition) throws IOException {
    byte[] line = lines(List.of(fosen())).getBytes(StandardCharsets.UTF_8);
    Random random = new Random(repetition.getCurrentRepetition());
    for (int change = 0; change < 50; change++) {
      byte[] damaged = line.clone();
      for (int times = random.nextInt(3); times >= 0; times--) {
        damaged[random.nextInt(damaged.length)] = line[random.nextInt(line.length)];
      }
      contributions.clear();
      problems.clear();
      read(damaged);
      assertThat(contributions.size() + problems.size()).isPositive();
      overview(contributions);
    }
  }

  private void read(byte[] bytes) throws IOException {
    new ResultLines(SAMARBEIDSSJEKK.checklist())
        .read("a.jsonl", new ByteArrayInputStream(bytes), contributions::add, problems::addAll);
  }

  private static Overview overview(List<Contribution> contributions) {
    Gathering gathering = new Gathering(SAMARBEIDSSJEKK.checklist());
    contributions.forEach(gathering::add);
    return gathering.overview();
  }

  private static String lines(List<GapAnalysis> analyses) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    for (GapAnalysis analysis : analyses) {
      new ResultWriter().writeLine(analysis, stream);
    }
    return stream.toString(StandardCharsets.UTF_8);
  }

  private static GapAnalysis fosen() {
    return analysis(EXAMPLES.resolve("fosenregionen.yaml"));
  }

  private static List<GapAnalysis> examples() throws IOException {
    try (Stream<Path> files = Files.walk(EXAMPLES)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .sorted()
          .map(ResultLinesTest::analysis)
          .toList();
    }
  }

  private static GapAnalysis analysis(Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      return SAMARBEIDSSJEKK.analyse(SAMARBEIDSSJEKK.read(file.toString(), stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidDocumentException e) {
      throw new IllegalStateException(e);
    }
  }
}
