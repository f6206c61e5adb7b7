package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageOptionTest {

  @Test
  void bokmalIsSpokenUnlessToldOtherwise() {
    assertThat(Cli.run("show")).isEqualTo(Cli.run("show", "--lang", "nb"));
  }

  @ParameterizedTest
  @FieldSource("no.samarbeidssjekk.cli.Cli#LANGUAGES")
  void theOptionMayStandBeforeAndAfterTheCommand(String language) {
    Run after = Cli.run("show", "--lang", language);

    assertThat(Cli.run("--lang", language, "show")).isEqualTo(after);
    assertThat(Cli.run("--lang=" + language, "show")).isEqualTo(after);
    assertThat(Cli.run("show", "--lang=" + language)).isEqualTo(after);
    assertThat(after.exitCode()).isEqualTo(ExitCode.DONE);
  }

  @ParameterizedTest
  @CsvSource({
    "nb,Du må oppgi minst én fil.",
    "nn,Du må oppgje minst éi fil.",
    "en,Name at least one file."
  })
  void misuseIsSaidInTheChosenLanguageWhereverTheOptionStands(String language, String sentence) {
    assertThat(Cli.run("--lang", language, "score").errLines()).startsWith(sentence);
    assertThat(Cli.run("score", "--lang=" + language).errLines()).startsWith(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sv", "NB", "", "nb_NO", "nynorsk"})
  void anUnknownLanguageIsMisuse(String language) {
    Run run = Cli.run("show", "--lang=" + language);

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo("«" + language + "» er ikke et språk her. Velg nb, nn eller en.\n");
  }

  @Test
  void aLanguageOptionWithoutALanguageIsMisuse() {
    assertThat(Cli.run("show", "--lang").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(Cli.run("show", "--lang").errLines()).startsWith("«--lang» mangler en verdi.");
  }

  @Test
  void wordsAfterADoubleHyphenAreFilesEvenWhenTheyLookLikeALanguage() {
    Run run = Cli.run("validate", "--", "--lang", "sv");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FILE);
    assertThat(run.outLines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("--lang:1:1: error: Filen finnes ikke.");
  }
}
