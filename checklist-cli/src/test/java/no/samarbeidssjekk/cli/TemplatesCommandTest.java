package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesCommandTest {

  private static final Path SOURCE = Path.of("..", "templates");
  private static final List<String> NAMES =
      List.of(
          "report.html.ftlh",
          "short.html.ftlh",
          "workshop.html.ftlh",
          "comparison.html.ftlh",
          "overview.html.ftlh",
          "overview-short.html.ftlh",
          "parts.ftlh",
          "overview-parts.ftlh",
          "voices.ftlh",
          "charts.ftlh",
          "report.css",
          "pdf.css",
          "report.md.ftl",
          "short.md.ftl",
          "workshop.md.ftl",
          "comparison.md.ftl",
          "overview.md.ftl",
          "overview-short.md.ftl",
          "voices.md.ftl",
          "report.docx.ftl",
          "short.docx.ftl",
          "workshop.docx.ftl",
          "comparison.docx.ftl",
          "overview.docx.ftl",
          "overview-short.docx.ftl",
          "overview-parts.docx.ftl",
          "voices.docx.ftl",
          "word.ftl",
          "report.docx",
          "progress.svg.ftlh",
          "profile.svg.ftlh",
          "heat-map.svg.ftlh",
          "history.svg.ftlh",
          "shift.svg.ftlh",
          "distribution.svg.ftlh",
          "shares.svg.ftlh",
          "report.csv.ftl",
          "workshop.csv.ftl",
          "comparison.csv.ftl",
          "overview.csv.ftl",
          "summary.txt.ftl",
          "comparison.txt.ftl",
          "overview.txt.ftl",
          "README.md");

  @TempDir Path folder;

  @Test
  void withoutAFolderTheNamesAreShown() {
    assertThat(Cli.run("templates"))
        .isEqualTo(new Run(ExitCode.DONE, String.join("\n", NAMES) + "\n", ""));
  }

  @Test
  void theBuiltInTemplatesAndThePageAreWrittenToTheFolder() throws IOException {
    Path target = folder.resolve("nye").resolve("maler");

    Run run = Cli.run("templates", "-o", target.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(run.outLines())
        .isEqualTo(NAMES.stream().map(name -> target.resolve(name).toString()).toList());
    for (String name : NAMES) {
      assertThat(target.resolve(name)).hasSameBinaryContentAs(SOURCE.resolve(name));
    }
  }

  @Test
  void nothingIsOverwrittenUnlessAsked() throws IOException {
    Path own = Files.writeString(folder.resolve("report.md.ftl"), "min");

    Run run = Cli.run("templates", "-o", folder.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.FILE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(own + ":1:1: error: ").endsWith("[file-exists]\n");
    assertThat(own).hasContent("min");
    assertThat(folder).isDirectoryNotContaining("glob:**.css");

    assertThat(Cli.run("templates", "-o", folder.toString(), "--force").exitCode())
        .isEqualTo(ExitCode.DONE);
    assertThat(own).hasSameBinaryContentAs(SOURCE.resolve("report.md.ftl"));
  }

  @Test
  void whatIsWrittenGivesTheSameReports() {
    Cli.run("templates", "-o", folder.resolve("maler").toString());
    String formats = "html,md,csv,json";
    Cli.run("report", Assessments.EKSEMPEL, "-f", formats, "-o", folder.resolve("a").toString());
    Cli.run(
        "report",
        Assessments.EKSEMPEL,
        "-f",
        formats,
        "-o",
        folder.resolve("b").toString(),
        "--templates",
        folder.resolve("maler").toString());

    for (String format : formats.split(",", -1)) {
      String name = "eksempelregionen-rapport." + format;
      assertThat(folder.resolve("b").resolve(name))
          .hasSameBinaryContentAs(folder.resolve("a").resolve(name));
    }
  }
}
