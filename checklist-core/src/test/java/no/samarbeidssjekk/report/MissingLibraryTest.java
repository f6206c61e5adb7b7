package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.workbook.BlankWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The product on a class path without libraries that some formats alone take. */
class MissingLibraryTest {

  private static final String FOR_PDF =
      "PDF takes libraries that are not all on the class path:"
          + " io.github.openhtmltopdf:openhtmltopdf-pdfbox,"
          + " io.github.openhtmltopdf:openhtmltopdf-svg-support and org.jsoup:jsoup";

  private static final String FOR_WORD =
      "DOCX takes libraries that are not all on the class path:"
          + " org.apache.xmlgraphics:batik-transcoder and org.apache.pdfbox:fontbox";

  @Test
  void withoutFastexcelTheMessageNamesIt() throws Exception {
    assertThat(outcomesWithout("org.dhatim.", "com.github.rzymek."))
        .isEqualTo(
            everythingIsWrittenBut(
                Map.of(
                    ReportFormat.WORKBOOK,
                    "XLSX takes a library that is not on the class path: org.dhatim:fastexcel")));
  }

  @Test
  void withoutFastexcelNoWorkbookToFillInIsWrittenButOneIsRead() throws Exception {
    assertThat(outcomesWithout(FilledInWorkbook.class, "org.dhatim.", "com.github.rzymek."))
        .isEqualTo(
            Map.of(
                "write",
                "java.lang.IllegalStateException: XLSX takes a library that is not on the class"
                    + " path: org.dhatim:fastexcel",
                "read",
                FilledInWorkbook.READ));
  }

  @Test
  void withoutBatikTheMessagesNameWhatBringsIt() throws Exception {
    assertThat(outcomesWithout("org.apache.batik."))
        .isEqualTo(
            everythingIsWrittenBut(Map.of(ReportFormat.PDF, FOR_PDF, ReportFormat.WORD, FOR_WORD)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.apache.fontbox.", "org.apache.pdfbox."})
  void withoutOneOfThoseForLettersTheMessagesNameWhatBringsThem(String missing) throws Exception {
    assertThat(outcomesWithout(missing))
        .isEqualTo(
            everythingIsWrittenBut(Map.of(ReportFormat.PDF, FOR_PDF, ReportFormat.WORD, FOR_WORD)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"com.openhtmltopdf.", "com.openhtmltopdf.svgsupport.", "org.jsoup."})
  void withoutOneOfThoseForPdfTheMessageNamesThemAll(String missing) throws Exception {
    assertThat(outcomesWithout(missing))
        .isEqualTo(everythingIsWrittenBut(Map.of(ReportFormat.PDF, FOR_PDF)));
  }

  private static Map<String, String> everythingIsWrittenBut(Map<ReportFormat, String> messages) {
    Map<String, String> outcomes =
        Arrays.stream(ReportFormat.values())
            .collect(Collectors.toMap(ReportFormat::name, other -> EveryFormat.WRITTEN));
    messages.forEach(
        (format, message) ->
            outcomes.put(format.name(), "java.lang.IllegalStateException: " + message));
    return outcomes;
  }

  private static Map<String, String> outcomesWithout(String... missing) throws Exception {
    return outcomesWithout(EveryFormat.class, missing);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> outcomesWithout(Class<?> trial, String... missing)
      throws Exception {
    return ((Supplier<Map<String, String>>)
            new Without(List.of(missing))
                .loadClass(trial.getName())
                .getDeclaredConstructor()
                .newInstance())
        .get();
  }

  /** Renders a report in every format; tells for each whether it went. */
  public static final class EveryFormat implements Supplier<Map<String, String>> {

    private static final String WRITTEN = "written";

    @Override
    public Map<String, String> get() {
      Map<String, String> outcomes = new HashMap<>();
      for (ReportFormat format : ReportFormat.values()) {
        outcomes.put(format.name(), outcome(format));
      }
      return outcomes;
    }

    private static String outcome(ReportFormat format) {
      try {
        Report report =
            Report.of(Examples.read(Examples.files().get(0)), Language.BOKMAL, Examples.TODAY);
        new ReportRenderer().render(report, format, new ByteArrayOutputStream());
        return WRITTEN;
      } catch (IOException | InvalidDocumentException | IllegalStateException e) {
        return e.toString();
      }
    }
  }

  /** Writes a workbook to fill in, and reads one. */
  public static final class FilledInWorkbook implements Supplier<Map<String, String>> {

    private static final String READ = "read";

    @Override
    public Map<String, String> get() {
      return Map.of("write", written(), "read", read());
    }

    private static String written() {
      try {
        new BlankWorkbook(
                Examples.SAMARBEIDSSJEKK.checklist(),
                Language.BOKMAL,
                Optional.empty(),
                Optional.empty(),
                Examples.TODAY)
            .write(new ByteArrayOutputStream());
        return "written";
      } catch (IOException | IllegalStateException e) {
        return e.toString();
      }
    }

    /** A workbook without any heading that is known, so that something is said of it. */
    private static String read() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (XSSFWorkbook workbook = new XSSFWorkbook()) {
        workbook.createSheet("Ark1").createRow(0).createCell(0).setCellValue("x");
        workbook.write(bytes);
        Examples.SAMARBEIDSSJEKK.checkWorkbook(
            "fil.xlsx", new ByteArrayInputStream(bytes.toByteArray()));
        return "without problems";
      } catch (InvalidDocumentException e) {
        return e.problems().get(0).code() == ProblemCode.SHEET_MISSING ? READ : e.toString();
      } catch (IOException e) {
        return e.toString();
      }
    }
  }

  /** Defines the classes of the product and of openhtmltopdf anew, and finds none of some. */
  private static final class Without extends ClassLoader {

    private static final List<String> ANEW = List.of("no.samarbeidssjekk.", "com.openhtmltopdf.");

    private final List<String> missing;

    private Without(List<String> missing) {
      super(Without.class.getClassLoader());
      this.missing = missing;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (missing.stream().anyMatch(name::startsWith)) {
        throw new ClassNotFoundException(name);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null) {
          return loaded;
        }
        return ANEW.stream().anyMatch(name::startsWith)
            ? define(name)
            : super.loadClass(name, resolve);
      }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream stream = getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (stream == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = stream.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
