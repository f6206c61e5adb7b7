package no.samarbeidssjekk.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingLimitsTest {

  private static final String HEAD =
      "checklist: veien-til-samarbeid\ncollaboration: {name: Fosen}\ndate: 2025-03-21\n";
  private static final String DOCUMENT = HEAD + "answers: {RB-01: delvis, RB-02: delvis}\n";
  private static final int BYTES = DOCUMENT.length();

  @Test
  void theStandardLimitsAreThoseThatAreDocumented() {
    assertThat(ReadingLimits.standard())
        .isEqualTo(new ReadingLimits(1_048_576, 32, 10_000, 65_536));
  }

  @Test
  void whatIsExactlyAtTheLimitsIsRead() throws Exception {
    assertThat(problems(new ReadingLimits(BYTES, 2, 4, 19), DOCUMENT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "-1,0,0,0,1:1 document-too-large",
    "0,-1,0,0,2:16 yaml-depth",
    "0,0,-1,0,4:1 answers-too-many",
    "0,0,0,-1,1:12 text-too-long"
  })
  void whatIsOneBeyondALimitIsRefused(
      int bytes, int depth, int answers, int text, String expected) {
    ReadingLimits limits = new ReadingLimits(BYTES + bytes, 2 + depth, 4 + answers, 19 + text);

    assertThat(problems(limits, DOCUMENT)).containsExactly(expected);
  }

  @Test
  void aTextIsMeasuredInBytesOfUtf8() {
    String document = DOCUMENT + "note: ååååååååå\n";

    assertThat(problems(new ReadingLimits(1000, 9, 9, 19), document)).isEmpty();
    assertThat(problems(new ReadingLimits(1000, 9, 9, 19), document.replace("å\n", "åå\n")))
        .containsExactly("5:7 text-too-long");
  }

  @Test
  void oneByteBeyondTheLimitIsReadAndNoMore() throws IOException {
    Endless endless = new Endless();

    assertThatThrownBy(
            () -> new ChecklistReader(new ReadingLimits(1000, 32, 100, 100)).read("x", endless))
        .isInstanceOf(InvalidDocumentException.class)
        .hasMessageContaining("1000 B");
    assertThat(endless.read).isEqualTo(1001);
  }

  /** Each of these takes minutes, or many times 2 s, when it is read to its end. */
  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "&a x, ", "*a, ", "{}, "})
  void whatIsSlowToReadIsRefusedLongBeforeItsEnd(String repeated) {
    String document = HEAD + "note:\n  [" + repeated.repeat(1_000_000 / repeated.length());

    List<Problem> found =
        Documents.assessmentProblems("x", document.getBytes(StandardCharsets.UTF_8));

    assertThat(found)
        .last()
        .extracting(problem -> problem.code().code())
        .isIn("yaml-depth", "answers-too-many", "yaml-syntax", "problems-too-many");
    assertThat(found)
        .last()
        .extracting(problem -> problem.position().column())
        .matches(c -> c < 60_100);
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreFine() {
    assertThat(problems(ReadingLimits.standard(), "\uFEFF" + DOCUMENT.replace("\n", "\r\n")))
        .isEmpty();
  }

  @Test
  void aLimitLetsSomethingThrough() {
    assertThatThrownBy(() -> new ReadingLimits(1, 1, 0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> problems(ReadingLimits limits, String document) {
    try {
      Samarbeidssjekk.bundled()
          .withLimits(limits)
          .read("x", new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
      return List.of();
    } catch (InvalidDocumentException e) {
      return e.problems().stream()
          .map(problem -> problem.position() + " " + problem.code().code())
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static final class Endless extends InputStream {

    private int read;

    @Override
    public int read() {
      read++;
      return '#';
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      Arrays.fill(bytes, offset, offset + length, (byte) '#');
      read += length;
      return length;
    }
  }
}
