package no.samarbeidssjekk.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.overview.Contribution;
import no.samarbeidssjekk.overview.LeftOut;
import no.samarbeidssjekk.overview.MadeUpRegion;
import no.samarbeidssjekk.overview.Overview;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Overviews are read back as they were, and nothing else is read. */
class OverviewReaderTest {

  private static final Checklist CHECKLIST = Samarbeidssjekk.bundled().checklist();
  private static final Overview OVERVIEW =
      overview(new MadeUpRegion(1).contributions(12)).plus(LeftOut.UNREADABLE);

  @RepeatedTest(20)
  void partsThatAreWrittenAndReadAndAddedGiveTheBytesOfAll(RepetitionInfo repetition)
      throws IOException, InvalidDocumentException {
    Random random = new Random(repetition.getCurrentRepetition());
    List<Contribution> contributions =
        new ArrayList<>(new MadeUpRegion(random.nextInt(100)).contributions(60));
    String all = written(overview(contributions));
    Collections.shuffle(contributions, random);
    int cut = random.nextInt(contributions.size() + 1);
    Overview first = read(written(overview(contributions.subList(0, cut))));
    Overview second = read(written(overview(contributions.subList(cut, contributions.size()))));

    assertThat(written(first.plus(second))).isEqualTo(all);
    assertThat(written(second.plus(first))).isEqualTo(all);
    assertThat(read(all)).isEqualTo(overview(contributions));
  }

  @Test
  void theOverviewOfNothingIsReadBack() throws IOException, InvalidDocumentException {
    Overview empty = Overview.empty(CHECKLIST);

    assertThat(read(written(empty))).isEqualTo(empty);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "overview/1 | overview/2 | json-format-other",
        "\"2025.1\" | \"2024.1\" | json-checklist-other",
        "\"rows\": 5000 | \"rows\": 1 | json-value-unfit",
        "\"unreadable\": 1 | \"unreadable\": -1 | json-value-unfit",
        "\"unreadable\": 1 | \"unreadable\": 99999999999 | json-value-unfit",
        "\"cooperations\": 12 | \"cooperations\": 13 | json-contradiction",
        "\"reached\": | \"reached\": 2147483647, \"x\": | json-contradiction",
        "\"settled\": | \"settled\": 1, \"x\": | json-contradiction",
        "\"asked\": | \"asked\": 9223372036854775807, \"x\": | json-contradiction",
        "\"grouping\": \"county\" | \"grouping\": \"fylke\" | json-value-unfit",
        "\"group\": \"yes\" | \"group\": \"no\" | json-value-unfit",
        "\"item\": \"RB-02\" | \"item\": \"RB-01\" | json-contradiction",
        "\"missing\": | \"missing\": 2147483647, \"x\": | json-contradiction",
        "\"members:not-told\" | \"members:10-\" | json-contradiction",
        "\"profiles\": [ | \"profiles\": [], \"x\": [ | json-contradiction",
        "\"rows\": [ | \"rows\": [], \"x\": [ | json-contradiction",
        "\"name\": \" | \"name\": \"zz | json-contradiction",
        "\"target\": \" | \"target\": \"x | json-value-unfit",
        "\"not-reached\" | \"lost\" | json-value-unfit",
        "\"format\" | \"format\": 1, \"format\" | json-syntax",
        "{ | [ | json-syntax",
      })
  void whatCouldNotStandInAnOverviewIsTold(String found, String instead, String code)
      throws IOException {
    String text = written(OVERVIEW);
    assertThat(text).contains(found);
    InvalidDocumentException told =
        catchThrowableOfType(
            InvalidDocumentException.class,
            () -> read(text.replaceFirst(Pattern.quote(found), Matcher.quoteReplacement(instead))));

    assertThat(told.problems()).hasSize(1);
    assertThat(told.problems().get(0).code().code()).isEqualTo(code);
  }

  @RepeatedTest(10)
  void aDamagedOverviewIsReadOrToldAndNeverThrows(RepetitionInfo repetition) throws IOException {
    byte[] bytes = written(OVERVIEW).getBytes(StandardCharsets.UTF_8);
    Random random = new Random(repetition.getCurrentRepetition());
    for (int change = 0; change < 50; change++) {
      byte[] damaged = bytes.clone();
      damaged[random.nextInt(damaged.length)] =
          (byte) "0123456789{}[]\",: x".charAt(random.nextInt(19));
      try {
        Overview overview =
            new OverviewReader(CHECKLIST).read("a", new ByteArrayInputStream(damaged));
        assertThat(read(written(overview.plus(OVERVIEW)))).isEqualTo(OVERVIEW.plus(overview));
      } catch (InvalidDocumentException e) {
        assertThat(e.problems()).isNotEmpty();
      }
    }
  }

  private static Overview overview(List<Contribution> contributions) {
    return contributions.stream().collect(Overview.collector(CHECKLIST));
  }

  private static String written(Overview overview) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    new OverviewWriter().write(overview, stream);
    return stream.toString(StandardCharsets.UTF_8);
  }

  private static Overview read(String text) throws IOException, InvalidDocumentException {
    return new OverviewReader(CHECKLIST)
        .read("a.json", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
