package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The tests tagged {@code locale} run twice: as the machine is, and, named by the property {@code
 * expected.language}, in a language and an encoding that the product does not speak.
 */
@Tag("locale")
class ForeignMachineTest {

  static boolean isForeign() {
    return System.getProperty("expected.language") != null;
  }

  @Test
  void onlyTheSecondRunIsTurkishAndAscii() {
    boolean turkish = Locale.getDefault().equals(Locale.forLanguageTag("tr-TR"));
    boolean ascii = Charset.defaultCharset().equals(StandardCharsets.US_ASCII);
    assertThat(turkish && ascii && "C".equals(System.getenv("LC_ALL"))).isEqualTo(isForeign());
  }
}
