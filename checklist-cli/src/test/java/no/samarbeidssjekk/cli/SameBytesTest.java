package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SameBytesTest {

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @AfterEach
  void restoreTheMachine() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @MethodSource("commandLines")
  void theMachinesLanguageAndZoneDoNotShow(String commandLine) {
    String[] arguments = commandLine.split(" ", -1);
    Run here = Cli.runWithInput(Assessments.broken(), arguments);
    assertThat(Cli.runWithInput(Assessments.broken(), arguments)).isEqualTo(here);

    for (String tag : new String[] {"ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist-nu-thai"}) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Cli.runWithInput(Assessments.broken(), arguments)).as(tag).isEqualTo(here);
    }
  }

  static Stream<String> commandLines() {
    return Stream.of(
        "--help",
        "report --help --lang=nn",
        "new --target=komplett",
        "new --lang=en --as-of=2024-02-29",
        "form --lang=nn",
        "show",
        "show --format=json --dimension=ikt --lang=nn",
        "show --level=VIDEREKOMMEN --format=json",
        "validate -",
        "score - " + Assessments.FOSEN,
        "score --format=json --lang=en " + Assessments.EKSEMPEL,
        "score --require=AVANSERT --fail-under=99 " + Assessments.EKSEMPEL);
  }

  @Test
  void aReportOfAGivenDayIsTheSameOnEveryDay(@TempDir Path folder) throws Exception {
    String[] arguments = {
      "report",
      Assessments.EKSEMPEL,
      "-f=html,pdf,docx,md,json,csv,xlsx",
      "--as-of=2025-01-01",
      "-o",
      ""
    };
    Path today = folder.resolve("i dag");
    Path later = folder.resolve("senere");
    arguments[5] = today.toString();
    Cli.run(arguments);
    arguments[5] = later.toString();
    Cli.run(
        InputStream.nullInputStream(), Clock.offset(Cli.CLOCK, Duration.ofDays(400)), arguments);

    for (String format : new String[] {"html", "pdf", "docx", "md", "json", "csv", "xlsx"}) {
      String name = "eksempelregionen-rapport." + format;
      assertThat(Files.mismatch(today.resolve(name), later.resolve(name))).as(name).isEqualTo(-1);
    }
  }
}
