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
import java.util.List;
import java.util.stream.Stream;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.InvalidDocumentException;

/** The example files of the product, and every report that can be made of them. */
final class Examples {

  static final LocalDate TODAY = LocalDate.of(2026, 8, 1);

  /** The formats that are plain text; the others are compared by what is read from them. */
  static final List<ReportFormat> TEXT_FORMATS =
      List.of(ReportFormat.HTML, ReportFormat.MARKDOWN, ReportFormat.JSON, ReportFormat.CSV);

  static final Samarbeidssjekk SAMARBEIDSSJEKK = Samarbeidssjekk.bundled();

  private static final Path FOLDER = Path.of("..", "examples");

  private Examples() {}

  /** One report of one example. */
  record Sample(Path example, ReportRequest request, ReportFormat format) {

    /** The example's name, the language, the kind if it is short, and the format, as a path. */
    String path() {
      String name = example.getFileName().toString().replaceFirst("\\.[^.]*$", "");
      String kind = request.kind() == ReportKind.FULL ? "" : "-" + request.kind().code();
      return name + "/" + language().code() + kind + "." + format.extension();
    }

    Language language() {
      return request.language();
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
        samarbeidssjekk.report(read(samarbeidssjekk, example), request, format, bytes);
        return bytes.toByteArray();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InvalidDocumentException e) {
        throw new IllegalStateException(e);
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
                    .flatMap(
                        language ->
                            kinds(format)
                                .map(
                                    kind ->
                                        new Sample(
                                            file,
                                            ReportRequest.full(language, TODAY).ofKind(kind),
                                            format))));
  }

  private static Stream<ReportKind> kinds(ReportFormat format) {
    return format.isDocument() ? Arrays.stream(ReportKind.values()) : Stream.of(ReportKind.FULL);
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
