package no.samarbeidssjekk.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF has to say about a PDF. */
public final class Conformance {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /** Every breach of PDF/UA-1 and of PDF/A-3a; none when the PDF conforms to both. */
  public static List<String> breaches(byte[] pdf) {
    return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)
        .flatMap(flavour -> breaches(pdf, flavour))
        .distinct()
        .toList();
  }

  private static Stream<String> breaches(byte[] pdf, PDFAFlavour flavour) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
          .map(assertion -> flavour + " " + assertion.getRuleId() + " " + assertion.getMessage());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
