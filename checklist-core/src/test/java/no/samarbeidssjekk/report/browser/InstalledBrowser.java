package no.samarbeidssjekk.report.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The Chromium of this machine, and the program that drives it. */
record InstalledBrowser(Path chromium, Path driver) {

  private static final String MISSING =
      "HTML reports and the form are not tested in a browser: no chromium with chromedriver on PATH"
          + " (Debian: chromium chromium-driver).";

  /**
   * Finds the browser in the folders of {@code PATH}. Without one the test is skipped and says so,
   * but where {@code CI} is {@code true} it fails.
   */
  static InstalledBrowser of(Map<String, String> environment, PrintStream out) {
    String folders = environment.getOrDefault("PATH", "");
    Optional<Path> chromium = program("chromium", folders);
    Optional<Path> driver = program("chromedriver", folders);
    if (chromium.isPresent() && driver.isPresent()) {
      return new InstalledBrowser(chromium.get(), driver.get());
    }
    if ("true".equals(environment.get("CI"))) {
      return fail(MISSING);
    }
    out.println("[SKIPPED] " + MISSING);
    return abort(MISSING);
  }

  private static Optional<Path> program(String name, String folders) {
    return Arrays.stream(folders.split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
