package no.samarbeidssjekk.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.InvalidDocumentException;

/** The example files of the product, and every report that can be made of them. */
final class Examples {

  static final LocalDate TODAY = LocalDate.of(2026, 8, 1);
  static final Samarbeidssjekk SAMARBEIDSSJEKK = Samarbeidssjekk.bundled();

  /** The formats whose reports are text. */
  static final Set<ReportFormat> TEXTS = EnumSet.complementOf(EnumSet.of(ReportFormat.WORD));

  private static final Path FOLDER = Path.of("..", "examples");

  private Examples() {}

  /** One report of one example. */
  record Sample(Path example, Language language, ReportFormat format) {

    /** The example's name, the language and the format, as a path below a folder. */
    String path() {
      String name = example.getFileName().toString().replaceFirst("\\.[^.]*$", "");
      return name + "/" + language.code() + "." + format.extension();
    }

    byte[] render() {
      return render(SAMARBEIDSSJEKK);
    }

    String text() {
      return new String(render(), StandardCharsets.UTF_8);
    }

    byte[] render(Samarbeidssjekk samarbeidssjekk) {
      try {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        samarbeidssjekk.report(read(samarbeidssjekk, example), language, TODAY, format, bytes);
        return bytes.toByteArray();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String toString() {
      return path();
    }
  }

  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Sample> samples() {
    return Arrays.stream(ReportFormat.values()).flatMap(Examples::samples).toList();
  }

  static Stream<Sample> samples(ReportFormat format) {
    return files().stream()
        .flatMap(
            file ->
                Arrays.stream(Language.values())
                    .map(language -> new Sample(file, language, format)));
  }

  static GapAnalysis read(Path example) {
    return read(SAMARBEIDSSJEKK, example);
  }

  private static GapAnalysis read(Samarbeidssjekk samarbeidssjekk, Path example) {
    try (InputStream stream = Files.newInputStream(example)) {
      return samarbeidssjekk.analyse(samarbeidssjekk.read(example.toString(), stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidDocumentException e) {
      throw new IllegalStateException("The example " + example + " is invalid", e);
    }
  }
}
