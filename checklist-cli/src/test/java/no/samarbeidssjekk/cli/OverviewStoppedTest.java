package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.samarbeidssjekk.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An overview of many files at a terminal, stopped while it waits for results that never come. */
@DisabledOnOs(OS.WINDOWS)
class OverviewStoppedTest {

  private static final int FILES = 200;
  private static final int STOPPED_BY_CTRL_C = 130;

  @TempDir Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    Path files = Files.createDirectory(folder.resolve("filer"));
    String text = Assessments.withBasicItemsInPlace("Prøve", 1);
    for (int file = 0; file < FILES - 1; file++) {
      Assessments.file(files, "%03d.yaml".formatted(file), text);
    }
    Assessments.file(files, "999.yaml", Assessments.broken());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nb | 200 av 200 filer, under ett minutt igjen | Stoppet. 200 av 200 filer var lest, og 1 av dem kunne ikke brukes. Ingen oversikt er laget.
          nn | 200 av 200 filer, under eitt minutt att | Stoppa. 200 av 200 filer var lesne, og 1 av dei kunne ikkje brukast. Inga oversikt er laga.
          en | 200 of 200 files, less than a minute left | Stopped. 200 of 200 files had been read, and 1 of them could not be used. No overview is made.
          """)
  void whoeverStopsItIsToldWhatItHadDone(String language, String progress, String told)
      throws Exception {
    try (TerminalSession session = start(Language.ofCode(language).orElseThrow())) {
      assertThat(session.shows(progress)).as(session.screen()).isTrue();

      session.interrupt();

      assertThat(session.shows(told)).as(session.screen()).isTrue();
      assertThat(session.exitCode()).isEqualTo(STOPPED_BY_CTRL_C);
      assertThat(folder.resolve("ut")).doesNotExist();
    }
  }

  private TerminalSession start(Language language) throws IOException {
    return TerminalSession.start(
        folder,
        List.of("-cp", System.getProperty("java.class.path")),
        Map.of(),
        "overview",
        "filer",
        "-",
        "-f",
        "json",
        "-o",
        "ut",
        "--lang",
        language.code());
  }
}
