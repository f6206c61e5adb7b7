package no.samarbeidssjekk.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.BiFunction;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.report.ReportFormat;
import org.junit.jupiter.api.Test;

/** The libraries that make PDF are optional: who does not add them gets everything else. */
class WithoutLibrariesTest {

  /** Loaded anew by a loader that has not the libraries; returns a report or what went wrong. */
  public static final class Embedder implements BiFunction<Path, String, String> {

    @Override
    public String apply(Path file, String format) {
      ByteArrayOutputStream report = new ByteArrayOutputStream();
      try {
        write(file, ReportFormat.ofExtension(format).orElseThrow(), report);
      } catch (Exception e) {
        return e.toString();
      }
      return report.toString(StandardCharsets.UTF_8);
    }

    private static void write(Path file, ReportFormat format, OutputStream report)
        throws Exception {
      Samarbeidssjekk samarbeidssjekk = Samarbeidssjekk.bundled();
      samarbeidssjekk.report(
          samarbeidssjekk.analyse(
              samarbeidssjekk.read(file.toString(), Files.newInputStream(file))),
          Language.BOKMAL,
          LocalDate.of(2026, 8, 1),
          format,
          report);
    }
  }

  @Test
  void everyOtherFormatWorks() throws Exception {
    assertThat(report("html", "openhtmltopdf|pdfbox|jsoup|batik|xmlgraphics"))
        .startsWith("<!DOCTYPE html>");
  }

  @Test
  void pdfNamesWhatIsMissingWhicheverItIs() throws Exception {
    for (String missing : new String[] {"openhtmltopdf", "svg-support", "jsoup", "pdfbox"}) {
      assertThat(report("pdf", missing))
          .isEqualTo(
              "java.lang.IllegalStateException: PDF needs"
                  + " io.github.openhtmltopdf:openhtmltopdf-pdfbox,"
                  + " io.github.openhtmltopdf:openhtmltopdf-svg-support and org.jsoup:jsoup"
                  + " on the class path");
    }
  }

  @Test
  void theSameEmbedderWithTheLibrariesGetsPdf() throws Exception {
    assertThat(report("pdf", "no such library")).startsWith("%PDF-");
  }

  @SuppressWarnings("unchecked")
  private static String report(String format, String missing) throws Exception {
    URL[] classPath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.matches(".*(" + missing + ")[^/]*\\.jar"))
            .map(WithoutLibrariesTest::url)
            .toArray(URL[]::new);
    try (URLClassLoader loader =
        new URLClassLoader(classPath, ClassLoader.getPlatformClassLoader())) {
      BiFunction<Path, String, String> embedder =
          (BiFunction<Path, String, String>)
              loader.loadClass(Embedder.class.getName()).getConstructor().newInstance();
      return embedder.apply(Path.of("..", "examples", "fosenregionen.yaml"), format);
    }
  }

  private static URL url(String entry) {
    try {
      URI uri = Path.of(entry).toUri();
      return uri.toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
