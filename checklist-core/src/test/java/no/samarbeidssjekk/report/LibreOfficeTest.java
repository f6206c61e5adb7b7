package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.report.Examples.Sample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as LibreOffice opens them; skipped on a machine without it. */
@Tag("reports")
class LibreOfficeTest {

  private static final int MINUTES = 5;

  @TempDir Path folder;

  @Test
  void everyWorkbookCanBeOpenedAndPrinted() throws IOException, InterruptedException {
    assumeTrue(isInstalled(), "Skipped: there is no «soffice» on this machine");
    List<String> names = new ArrayList<>();
    for (Sample sample : samples()) {
      String name = sample.path().replace('/', '-').replace(".xlsx", "");
      Files.write(folder.resolve(name + ".xlsx"), sample.render());
      names.add(name);
    }

    convert(names);

    assertThat(names)
        .allSatisfy(
            name ->
                assertThat(folder.resolve(name + ".pdf"))
                    .content(StandardCharsets.ISO_8859_1)
                    .startsWith("%PDF-"));
  }

  /** Every example, and one of them in every language. */
  private static List<Sample> samples() {
    Path one = Examples.files().get(0);
    return Examples.samples(ReportFormat.WORKBOOK)
        .filter(sample -> sample.language() == Language.BOKMAL || sample.example().equals(one))
        .toList();
  }

  private void convert(List<String> names) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add("soffice");
    command.add("-env:UserInstallation=" + folder.resolve("office").toUri());
    command.addAll(List.of("--headless", "--norestore", "--convert-to", "pdf"));
    names.forEach(name -> command.add(name + ".xlsx"));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    try {
      assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as("done in time").isTrue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static boolean isInstalled() {
    String path = System.getenv().getOrDefault("PATH", "");
    return Stream.of(path.split(File.pathSeparator))
        .anyMatch(place -> Files.isExecutable(Path.of(place, "soffice")));
  }
}
