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
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.voices.Workshop;

/** The example files of the product, and every report that can be made of them. */
final class Examples {

  static final LocalDate TODAY = LocalDate.of(2026, 8, 1);

  /** The formats that are plain text; the others are compared by what is read from them. */
  static final List<ReportFormat> TEXT_FORMATS =
      List.of(ReportFormat.HTML, ReportFormat.MARKDOWN, ReportFormat.JSON, ReportFormat.CSV);

  static final Samarbeidssjekk SAMARBEIDSSJEKK = Samarbeidssjekk.bundled();

  private static final Path FOLDER = Path.of("..", "examples");

  /** The answers of several to the same checklist. */
  static final Path OF_SEVERAL = FOLDER.resolve("eksempelregionen-svar");

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

    /** Whether it is a folder with the answers of several. */
    boolean isOfSeveral() {
      return Files.isDirectory(example);
    }

    Report report() {
      return isOfSeveral()
          ? Report.of(read(example), workshop(SAMARBEIDSSJEKK, example), request)
          : Report.of(read(example), request);
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
        if (isOfSeveral()) {
          samarbeidssjekk.report(workshop(samarbeidssjekk, example), request, format, bytes);
        } else {
          samarbeidssjekk.report(read(samarbeidssjekk, example), request, format, bytes);
        }
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
    return files(FOLDER);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Sample> samples() {
    return Arrays.stream(ReportFormat.values()).flatMap(Examples::samples).toList();
  }

  static Stream<Sample> samples(ReportFormat format) {
    return Stream.concat(
        files().stream().flatMap(file -> samples(file, kinds(format), format)),
        samples(OF_SEVERAL, kindsOfSeveral(format), format));
  }

  private static Stream<Sample> samples(Path example, List<ReportKind> kinds, ReportFormat format) {
    return Arrays.stream(Language.values())
        .flatMap(
            language ->
                kinds.stream()
                    .map(
                        kind ->
                            new Sample(
                                example,
                                ReportRequest.full(language, TODAY).ofKind(kind),
                                format)));
  }

  private static List<ReportKind> kinds(ReportFormat format) {
    return format.isDocument()
        ? List.of(ReportKind.FULL, ReportKind.SHORT)
        : List.of(ReportKind.FULL);
  }

  private static List<ReportKind> kindsOfSeveral(ReportFormat format) {
    return format.isDocument() && TEXT_FORMATS.contains(format)
        ? List.of(ReportKind.values())
        : List.of(ReportKind.WORKSHOP);
  }

  static GapAnalysis read(Path example) {
    return read(SAMARBEIDSSJEKK, example);
  }

  private static GapAnalysis read(Samarbeidssjekk samarbeidssjekk, Path example) {
    return samarbeidssjekk.analyse(
        Files.isDirectory(example)
            ? workshop(samarbeidssjekk, example).joint()
            : assessment(samarbeidssjekk, example));
  }

  static Workshop workshop(Samarbeidssjekk samarbeidssjekk, Path folder) {
    return samarbeidssjekk.workshop(
        files(folder).stream().map(file -> assessment(samarbeidssjekk, file)).toList());
  }

  private static Assessment assessment(Samarbeidssjekk samarbeidssjekk, Path file) {
    try (InputStream stream = Files.newInputStream(file)) {
      return samarbeidssjekk.read(file.toString(), stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidDocumentException e) {
      throw new IllegalStateException("The example " + file + " is invalid", e);
    }
  }
}
