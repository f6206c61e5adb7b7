package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesOptionTest {

  @TempDir Path folder;
  private Path templates = Path.of("");
  private Path output = Path.of("");

  @BeforeEach
  void nameTheFolders() throws IOException {
    templates = Files.createDirectory(folder.resolve("maler"));
    output = folder.resolve("rapporter");
  }

  @Test
  void aFileReplacesTheTemplateOfItsNameAndTheRestFallsBack() throws IOException {
    Files.writeString(templates.resolve("report.md.ftl"), "Vår rapport: ${title}\n");

    Run run = report("md,csv");

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(output.resolve("fosenregionen-rapport.md"))
        .hasContent("Vår rapport: Mangelrapport for Fosenregionen");
    assertThat(output.resolve("fosenregionen-rapport.csv")).content().startsWith("\"Nr.\"");
  }

  @Test
  void theSummaryOfScoreIsATemplateToo() throws IOException {
    Files.writeString(templates.resolve("summary.txt.ftl"), "${name}: ${trust.coverage}");

    Run run = Cli.run("score", Assessments.FOSEN, "--templates", templates.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).startsWith("Fosenregionen: ");
  }

  @Test
  void aTemplateAtFaultLeavesNoReportInAnyFormatAndSaysWhich() throws IOException {
    Path wrong = templates.resolve("report.csv.ftl");
    Files.writeString(wrong, "${name}\n  ${tittle}");

    Run run = report("html,csv,md");

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.out()).isEmpty();
    assertThat(run.errLines())
        .containsExactly(
            Assessments.FOSEN
                + ": ingen rapport er skrevet, i noe format. Dette må rettes i malene først:",
            wrong
                + ":2:5: error: «tittle» finnes ikke her. Mente du «title»?"
                + " [template-value-missing]");
    assertThat(output).doesNotExist();
  }

  @Test
  void aPageThatCannotBecomePdfIsSaid() throws IOException {
    Files.writeString(templates.resolve("pdf.css"), "h1 { color: #0062ba }");
    assertThat(report("pdf").exitCode()).isEqualTo(ExitCode.DONE);

    Files.writeString(templates.resolve("report.html.ftlh"), "<svg viewBox='a'></svg>");
    Run run = report("pdf");

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.errLines().get(1))
        .startsWith(templates + ":1:1: error: ")
        .endsWith("[template-not-pdf]");
  }

  @Test
  void aSummaryAtFaultPrintsNothing() throws IOException {
    Path wrong = templates.resolve("summary.txt.ftl");
    Files.writeString(wrong, "${name}<#list facts as fact>");

    Run run = Cli.run("score", Assessments.FOSEN, "--templates", templates.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith(wrong + ":1:").endsWith("[template-unclosed]\n");
  }

  @ParameterizedTest
  @FieldSource("no.samarbeidssjekk.cli.Cli#LANGUAGES")
  void aFolderThatCannotBeUsedIsSaidBeforeAnythingIsDone(String language) throws IOException {
    Path file = Files.writeString(folder.resolve("fil"), "");
    List<String> sentences = new ArrayList<>();
    for (Path wrong : List.of(templates, file, folder.resolve("borte"))) {
      Run run =
          Cli.run(
              "report",
              Assessments.FOSEN,
              "--templates",
              wrong.toString(),
              "-o",
              output.toString(),
              "--lang",
              language);
      assertThat(run.exitCode())
          .isEqualTo(wrong.endsWith("borte") ? ExitCode.FILE : ExitCode.USAGE);
      assertThat(output).doesNotExist();
      sentences.add(run.errLines().get(0));
    }

    assertThat(sentences).doesNotHaveDuplicates().allMatch(sentence -> !sentence.contains("{"));
    assertThat(sentences.get(0)).contains("report.html.ftlh, short.html.ftlh");
  }

  @Test
  void aFolderInPlaceOfATemplateIsSaid() throws IOException {
    Path wrong = Files.createDirectory(templates.resolve("report.css"));

    Run run = report("html");

    assertThat(run.exitCode()).isEqualTo(ExitCode.FILE);
    assertThat(run.err()).startsWith(wrong + ":1:1: error: ").endsWith("[file-is-directory]\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.md.ftl", "hemmelig.txt"})
  void aLinkOutOfTheFolderIsNotFollowed(String name) throws IOException {
    Path secret = Files.writeString(folder.resolve("hemmelig"), "hemmelig");
    Files.writeString(templates.resolve("report.css"), "");
    if (!name.equals("report.md.ftl")) {
      Files.writeString(templates.resolve("report.md.ftl"), "<#include \"" + name + "\">");
    }
    Path link = Files.createSymbolicLink(templates.resolve(name), secret);

    Run run = report("md");

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.errLines().get(1))
        .startsWith(link + ":1:1: error: ")
        .endsWith("[template-file-outside]");
    assertThat(output).doesNotExist();
  }

  @Test
  void aLinkedFolderLeadsOutToo() throws IOException {
    Files.writeString(Files.createDirectory(folder.resolve("andre")).resolve("a.txt"), "hemmelig");
    Files.createSymbolicLink(templates.resolve("deler"), folder.resolve("andre"));
    Files.writeString(templates.resolve("report.md.ftl"), "<#include \"deler/a.txt\">");

    assertThat(report("md").err()).contains("[template-file-outside]");
  }

  @Test
  void aLinkWithinTheFolderAndALinkToTheFolderAreFollowed() throws IOException {
    Files.writeString(templates.resolve("felles.ftl"), "${name}");
    Files.createSymbolicLink(templates.resolve("report.md.ftl"), Path.of("felles.ftl"));
    Path linked = Files.createSymbolicLink(folder.resolve("lenke"), templates);

    Run run =
        Cli.run(
            "report",
            Assessments.FOSEN,
            "-f=md",
            "-o",
            output.toString(),
            "--templates",
            linked.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(output.resolve("fosenregionen-rapport.md")).hasContent("Fosenregionen");
  }

  @Test
  void aTemplateInAnotherEncodingIsSaid() throws IOException {
    Path wrong = templates.resolve("report.md.ftl");
    Files.write(wrong, "på plass".getBytes(StandardCharsets.ISO_8859_1));

    Run run = report("md");

    assertThat(run.exitCode()).isEqualTo(ExitCode.INVALID);
    assertThat(run.errLines().get(1))
        .startsWith(wrong + ":1:1: error: ")
        .endsWith("[encoding-not-utf8]");
  }

  private Run report(String formats) {
    return Cli.run(
        "report",
        Assessments.FOSEN,
        "-f",
        formats,
        "-o",
        output.toString(),
        "--templates",
        templates.toString());
  }
}
