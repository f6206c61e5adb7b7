package no.samarbeidssjekk.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class ConformanceTest {

  @Test
  void aPageThatMeetsNeitherStandardBreachesBoth() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      pdf.addPage(new PDPage());
      pdf.save(bytes);
    }

    assertThat(Conformance.breaches(bytes.toByteArray()))
        .anyMatch(breach -> breach.startsWith("ua1 "))
        .anyMatch(breach -> breach.startsWith("3a "));
  }
}
