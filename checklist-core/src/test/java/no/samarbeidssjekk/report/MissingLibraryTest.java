package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The product on a class path without a library that only one format takes. */
class MissingLibraryTest {

  @ParameterizedTest
  @CsvSource({
    "WORKBOOK, org.dhatim., 'XLSX takes a library that is not on the class path: org.dhatim:fastexcel'",
    "WORD, org.apache.batik., 'DOCX takes a library that is not on the class path: org.apache.xmlgraphics:batik-transcoder'"
  })
  @SuppressWarnings("unchecked")
  void everyOtherFormatIsWrittenAndTheMessageNamesTheLibrary(
      String missing, String library, String message) throws Exception {
    Map<String, String> outcomes =
        ((Supplier<Map<String, String>>)
                new Without(library)
                    .loadClass(EveryFormat.class.getName())
                    .getDeclaredConstructor()
                    .newInstance())
            .get();

    assertThat(outcomes.remove(missing)).isEqualTo("java.lang.IllegalStateException: " + message);
    assertThat(outcomes)
        .isNotEmpty()
        .allSatisfy((format, outcome) -> assertThat(outcome).isEqualTo("written"));
  }

  /** Renders a report in every format; tells for each whether it went. */
  public static final class EveryFormat implements Supplier<Map<String, String>> {

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
        return "written";
      } catch (IOException | InvalidDocumentException | IllegalStateException e) {
        return e.toString();
      }
    }
  }

  /** Defines the product's classes anew, and finds none of the library. */
  private static final class Without extends ClassLoader {

    private final String library;

    private Without(String library) {
      super(Without.class.getClassLoader());
      this.library = library;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith(library)) {
        throw new ClassNotFoundException(name);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null) {
          return loaded;
        }
        return name.startsWith("no.samarbeidssjekk.")
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
