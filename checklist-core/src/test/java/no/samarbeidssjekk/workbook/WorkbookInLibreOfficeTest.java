package no.samarbeidssjekk.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.language.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What LibreOffice saves of a workbook. Skipped on a machine without it, but not where {@code CI}
 * is {@code true}.
 */
class WorkbookInLibreOfficeTest {

  private static final String MISSING =
      "Workbooks are not saved anew: there is no «soffice» on PATH (Debian: libreoffice-calc).";

  @TempDir Path folder;

  @BeforeAll
  static void requireLibreOffice() {
    String path = System.getenv().getOrDefault("PATH", "");
    boolean isInstalled =
        Arrays.stream(path.split(File.pathSeparator))
            .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
    if (!isInstalled && !"true".equals(System.getenv("CI"))) {
      System.out.println("[SKIPPED] " + MISSING);
      abort(MISSING);
    }
    assertThat(isInstalled).as(MISSING).isTrue();
  }

  @Test
  void whatIsRearrangedAndSavedComesBackIdentical() throws Exception {
    Map<Path, Assessment> workbooks = new LinkedHashMap<>();
    for (Path example : Workbooks.examples().toList()) {
      Assessment assessment = withTextsThatLookLikeMore(Workbooks.example(example));
      byte[] written = Workbooks.written(assessment, Language.BOKMAL);
      String name = String.valueOf(example.getFileName()).replace(".yaml", "");
      workbooks.put(Files.write(folder.resolve(name + "-new.xlsx"), written), assessment);
      workbooks.put(
          Files.write(
              folder.resolve(name + "-rearranged.xlsx"),
              Workbooks.changed(written, Rearranged::everything)),
          assessment);
    }
    List<Path> files = List.copyOf(workbooks.keySet());
    convert("xlsx", files, "saved");
    convert("ods", files, "open");
    convert("xlsx", files.stream().map(file -> named(file, "open", "ods")).toList(), "back");

    for (Map.Entry<Path, Assessment> workbook : workbooks.entrySet()) {
      for (String saved : List.of("saved", "back")) {
        Path file = named(workbook.getKey(), saved, "xlsx");
        assertThat(Workbooks.read(Files.readAllBytes(file)))
            .as(file.toString())
            .isEqualTo(workbook.getValue());
      }
    }
  }

  /** The answers, with what programs might take for formulas, numbers, dates and markup. */
  private static Assessment withTextsThatLookLikeMore(Assessment assessment) {
    List<String> texts =
        List.of(
            "=1+1",
            "+47 00 00 00 00",
            "-1",
            "@SUM(A1)",
            "0301",
            "1e5",
            "2026-03-12",
            "12.03",
            "true",
            "'quoted",
            "_x0041_",
            "<b>&amp;</b>",
            "first\nsecond",
            " around ",
            "50 %");
    Map<String, Answer> answers = new LinkedHashMap<>(assessment.answers());
    List<String> ids =
        Workbooks.PRODUCT.checklistOf(assessment).items().stream().map(item -> item.id()).toList();
    for (int index = 0; index < texts.size(); index++) {
      answers.put(
          ids.get(index),
          new Answer(
              Status.PARTIAL,
              Optional.of(texts.get(index)),
              Optional.empty(),
              List.of(),
              Optional.empty()));
    }
    return new Assessment(
        assessment.checklist(),
        assessment.supplements(),
        assessment.collaboration(),
        assessment.date(),
        assessment.target(),
        assessment.marking(),
        assessment.respondent(),
        assessment.note(),
        answers);
  }

  private Path named(Path file, String converted, String ending) {
    String name = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]*$", "." + ending);
    return folder.resolve(converted).resolve(name);
  }

  private void convert(String format, List<Path> files, String into)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                format,
                "--outdir",
                folder.resolve(into).toString()));
    files.forEach(file -> command.add(file.toString()));
    Path log = folder.resolve("soffice.log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor(300, TimeUnit.SECONDS)).as("soffice ended").isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
  }
}
