package no.samarbeidssjekk.report.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class InstalledBrowserTest {

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @Test
  void theBrowserIsFoundOnThePath() throws IOException {
    Path chromium = program("chromium");
    Path driver = program("chromedriver");
    assertThat(find("CI", "true")).isEqualTo(new InstalledBrowser(chromium, driver));
    assertThat(printed.size()).isZero();
  }

  @Test
  void withoutADriverTheTestIsSkippedWithAVisibleLine() throws IOException {
    program("chromium");
    assertThatThrownBy(() -> find("CI", "false")).isInstanceOf(TestAbortedException.class);
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .startsWith("[SKIPPED] ")
        .contains("no chromium with chromedriver");
  }

  @Test
  void withoutABrowserTheTestFailsWhereItMustRun() {
    assertThatThrownBy(() -> find("CI", "true"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("no chromium with chromedriver");
  }

  private InstalledBrowser find(String variable, String value) {
    return InstalledBrowser.of(
        Map.of("PATH", "/nowhere:" + folder, variable, value),
        new PrintStream(printed, true, StandardCharsets.UTF_8));
  }

  private Path program(String name) throws IOException {
    Path program = Files.createFile(folder.resolve(name));
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return program;
  }
}
