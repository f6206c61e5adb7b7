package no.samarbeidssjekk.cli;

import static no.samarbeidssjekk.cli.EmptyAssessment.ITEMS;
import static no.samarbeidssjekk.cli.EmptyAssessment.STATUSES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The whole checklist is answered at a real terminal. */
@DisabledOnOs(OS.WINDOWS)
class AssessAtTerminalTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void allItemsAreAnsweredAtATerminal(Language language) throws Exception {
    Path file = EmptyAssessment.in(folder);
    try (TerminalSession session = start(Map.of(), language)) {
      int number = 0;
      for (Item item : ITEMS) {
        Status status = STATUSES.get(number++ % STATUSES.size());
        assertThat(session.shows(item.id() + ", ")).as(item.id()).isTrue();
        session.type(status.label().in(language));
        assertThat(session.shows(item.id() + " ")).isTrue();
        session.type(number == 1 ? noteLetter(language) : "");
        if (number == 1) {
          session.shows("(Enter:");
          session.type("Blåbær – «sitat» 😀");
          session.shows(item.id() + " ");
          session.type("");
        }
      }
      session.shows("36");
      session.type("");

      assertThat(session.exitCode()).isEqualTo(ExitCode.DONE);
      assertThat(session.rawScreen()).contains("\u001B[1m");
    }
    Assessment assessment = EmptyAssessment.read(file);
    for (int index = 0; index < ITEMS.size(); index++) {
      assertThat(assessment.answer(ITEMS.get(index)).status())
          .isEqualTo(STATUSES.get(index % STATUSES.size()));
    }
    assertThat(assessment.answer(ITEMS.get(0)).note()).contains("Blåbær – «sitat» 😀");
    assertThat(names()).containsExactly(EmptyAssessment.NAME);
  }

  @Test
  void theSecondProcessOnAFileIsToldAndDoesNotOverwrite() throws Exception {
    EmptyAssessment.in(folder);
    try (TerminalSession first = start(Map.of(), Language.BOKMAL)) {
      first.shows("RB-01, ");
      try (TerminalSession second = start(Map.of(), Language.BOKMAL)) {
        assertThat(second.exitCode()).isEqualTo(ExitCode.FILE);
        assertThat(second.screen()).contains("[file-in-use]");
      }
      first.type("1");
      assertThat(first.shows("RB-01 er lagret")).isTrue();
    }
    try (TerminalSession third = start(Map.of(), Language.BOKMAL)) {
      assertThat(third.shows("RB-02, ")).isTrue();
    }
  }

  @Test
  void severalLinesPastedAreOneNote() throws Exception {
    Path file = EmptyAssessment.in(folder);
    try (TerminalSession session = start(Map.of(), Language.BOKMAL)) {
      session.shows("RB-01, ");
      session.type("2");
      session.shows("Mer?");
      session.type("m");
      session.shows("Merknad");
      session.type("\u001B[200~Første linje\n3\nslutt\u001B[201~");
      session.shows("RB-01 er lagret");
      session.type("s");
      session.exitCode();
    }
    Answer answer = EmptyAssessment.read(file).answer(ITEMS.get(0));
    assertThat(answer.status()).isEqualTo(Status.PARTIAL);
    assertThat(answer.note()).contains("Første linje 3 slutt");
  }

  @Test
  void withoutColoursNothingStandsOut() throws Exception {
    EmptyAssessment.in(folder);
    try (TerminalSession session = start(Map.of("NO_COLOR", "1"), Language.BOKMAL)) {
      session.shows("RB-01, ");
      session.type("s");

      assertThat(session.exitCode()).isEqualTo(ExitCode.DONE);
      assertThat(session.rawScreen()).doesNotContain("\u001B[1m").doesNotContain("\u001B[3");
    }
  }

  @Test
  void aDumbTerminalIsGivenNothingButLines() throws Exception {
    EmptyAssessment.in(folder);
    try (TerminalSession session = start(Map.of("TERM", "dumb"), Language.BOKMAL)) {
      session.shows("RB-01, ");
      session.type("på plass");
      session.shows("RB-01 er lagret");
      session.type("s");

      assertThat(session.exitCode()).isEqualTo(ExitCode.DONE);
      assertThat(session.rawScreen()).doesNotContain("\u001B");
    }
  }

  private TerminalSession start(Map<String, String> environment, Language language)
      throws IOException {
    return TerminalSession.start(
        folder,
        List.of("-cp", System.getProperty("java.class.path")),
        environment,
        "assess",
        EmptyAssessment.NAME,
        "--lang",
        language.code());
  }

  private static String noteLetter(Language language) {
    return language == Language.ENGLISH ? "n" : "m";
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).collect(Collectors.toList());
    }
  }
}
