package no.samarbeidssjekk.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import no.samarbeidssjekk.lettering.FontFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

class WellFormedPageTest {

  @ParameterizedTest
  @CsvSource({
    "' 2 ', 2",
    "100, 100",
    "101, 100",
    "99999999999999999999, 100",
    "0, 1",
    "-3, 1",
    "to, 1",
    "'', 1"
  })
  void aCellSpansFromOneToAHundredColumns(String written, String read) throws Exception {
    Element cell =
        (Element)
            new WellFormedPage(new FontFiles())
                .of("<table><tr><td colspan='" + written + "'>a</table>")
                .getElementsByTagName("td")
                .item(0);

    assertThat(cell.getAttribute("colspan")).isEqualTo(read);
  }
}
