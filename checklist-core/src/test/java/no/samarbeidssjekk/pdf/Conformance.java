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
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF has to say about a PDF. */
public final class Conformance {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static final List<PDFAFlavour> FLAVOURS =
      List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);

  private Conformance() {}

  /** Every breach of PDF/UA-1 and of PDF/A-3a; none when the PDF conforms to both. */
  public static List<String> breaches(byte[] pdf) {
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), FLAVOURS.get(0));
        PDFAValidator validator = Foundries.defaultInstance().createValidator(FLAVOURS)) {
      List<ValidationResult> results = validator.validateAll(parser);
      if (results.size() != FLAVOURS.size()) {
        throw new IllegalStateException("Judged by " + results.size() + " of " + FLAVOURS);
      }
      return results.stream().flatMap(Conformance::breaches).distinct().toList();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Stream<String> breaches(ValidationResult result) {
    return result.getTestAssertions().stream()
        .filter(assertion -> assertion.getStatus() != TestAssertion.Status.PASSED)
        .map(
            assertion ->
                result.getPDFAFlavour()
                    + " "
                    + assertion.getRuleId()
                    + " "
                    + assertion.getMessage());
  }
}
