package no.samarbeidssjekk.word;

import static no.samarbeidssjekk.word.TemplateFile.document;
import static no.samarbeidssjekk.word.TemplateFile.ofTheProduct;
import static no.samarbeidssjekk.word.TemplateFile.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TimeZone;
import no.samarbeidssjekk.word.InvalidTemplateException.Fault;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTemplateTest {

  private static final String DOCUMENT = "word/document.xml";
  private static final String STYLES = "word/styles.xml";
  private static final String HEADER = "word/header1.xml";

  @Test
  void stylesPagesHeadersAndFootersAreKeptAndTheTextIsReplaced() throws Exception {
    TemplateFile filled = ofTheProduct().filled(paragraph("Normal", "Brødtekst"));

    assertThat(filled.text(DOCUMENT))
        .contains("Brødtekst", "<w:pgSz ", "<w:headerReference ", "<w:footerReference ")
        .doesNotContain("Mal for rapporter");
    assertThat(filled.text("word/footer1.xml")).contains(" PAGE ", " NUMPAGES ");
    assertThat(filled.parts().keySet())
        .containsExactlyInAnyOrderElementsOf(
            ofTheProduct().without("docProps/app.xml").parts().keySet());
  }

  @Test
  void aStyleIsFoundByItsNameWhateverItsIdIs() throws Exception {
    TemplateFile norwegian =
        ofTheProduct()
            .with(STYLES, styles -> styles.replace("\"Heading1\"", "\"Overskrift1\""))
            .with(STYLES, styles -> styles.replace("\"heading 2\"", "\"Heading 2\""));

    assertThat(
            norwegian
                .filled(paragraph("heading 1", "Én") + paragraph("heading 2", "To"))
                .text(DOCUMENT))
        .contains("<w:pStyle w:val=\"Overskrift1\"/>", "<w:pStyle w:val=\"Heading2\"/>");
  }

  @Test
  void ofTwoStylesThatDifferInCaseTheOneThatIsWrittenAlikeIsTaken() throws Exception {
    TemplateFile both =
        ofTheProduct()
            .with(
                STYLES,
                styles ->
                    styles.replace("<w:name w:val=\"heading 1\"/>", "<w:name w:val=\"Caption\"/>"));

    assertThat(both.filled(paragraph("caption", "Tabell")).text(DOCUMENT))
        .contains("<w:pStyle w:val=\"Caption\"/>");
  }

  @Test
  void aStyleThatIsMissingIsNamed() {
    assertFault(
        Fault.STYLE_MISSING,
        "Ingress",
        ofTheProduct().with(STYLES, styles -> styles.replace("\"Ingress\"", "\"Innledning\"")));
  }

  @Test
  void aStyleOfAnotherKindIsNotTheOneAskedFor() {
    assertFault(
        Fault.STYLE_MISSING,
        "Ingress",
        ofTheProduct()
            .with(
                STYLES,
                styles ->
                    styles.replace(
                        "w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"Ingress\"",
                        "w:type=\"character\" w:customStyle=\"1\" w:styleId=\"Ingress\"")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ikke en Word-fil", "PK\u0003\u0004", "\u00D0\u00CF\u0011\u00E0"})
  void whatIsNotADocxIsRefused(String content) {
    assertRefused(
        Fault.NOT_A_WORD_FILE,
        "",
        new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void aFileThatIsCutShortIsRefused() {
    byte[] bytes = ofTheProduct().bytes();
    for (int length : new int[] {10, 100, bytes.length / 2}) {
      assertThat(
              Assertions.catchThrowableOfType(
                  InvalidTemplateException.class,
                  () -> WordTemplate.read(new ByteArrayInputStream(Arrays.copyOf(bytes, length)))))
          .as("%d bytes", length)
          .isNotNull();
    }
  }

  @Test
  void aFileThatSwellsIsRefused() {
    assertRefused(
        Fault.TOO_LARGE,
        "",
        new ByteArrayInputStream(
            ofTheProduct().with("word/media/image1.png", new byte[33 << 20]).bytes()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[Content_Types].xml",
        "_rels/.rels",
        DOCUMENT,
        STYLES,
        "word/_rels/document.xml.rels"
      })
  void aPartThatIsMissingOrBrokenIsNamed(String part) {
    assertFault(Fault.PART_MISSING, part, ofTheProduct().without(part));
    assertFault(
        Fault.PART_UNREADABLE, part, ofTheProduct().with(part, text -> text.replace("</", "<")));
    assertFault(
        Fault.PART_UNREADABLE,
        part,
        ofTheProduct()
            .with(
                part,
                text ->
                    text.replaceFirst(
                        "\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
      })
  void aFileWithMacrosOrOfATemplateIsRefused(String type) {
    assertFault(
        Fault.OTHER_KIND_OF_FILE,
        "",
        ofTheProduct()
            .with(
                "[Content_Types].xml",
                types ->
                    types.replace(
                        "application/vnd.openxmlformats-officedocument"
                            + ".wordprocessingml.document.main+xml",
                        type)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<w:pgSz [^>]*>", "<w:sectPr>.*</w:sectPr>", " w:left=\"1021\""})
  void aFileWithoutPagesIsRefused(String missing) {
    assertFault(
        Fault.PAGES_MISSING,
        "",
        ofTheProduct().with(DOCUMENT, text -> text.replaceFirst(missing, "")));
  }

  @Test
  void theTitleStandsInItsContentControlAndInTheProperties() throws Exception {
    TemplateFile filled = ofTheProduct().filled("");

    assertThat(filled.text(HEADER))
        .contains("<w:t>Rapport &amp; &lt;tittel&gt;</w:t>")
        .doesNotContain("<w:t>Rapportens tittel<");
    assertThat(filled.text("docProps/core.xml"))
        .contains(">Rapport &amp; &lt;tittel&gt;</dc:title>", ">2026-02-03T00:00:00Z</");
  }

  @ParameterizedTest
  @ValueSource(strings = {HEADER, "word/header2.xml"})
  void theMarkingStandsInItsContentControls(String header) throws Exception {
    assertThat(ofTheProduct().filled("").text(header))
        .contains("<w:t>Unntatt &amp; &lt;offl.&gt;</w:t>");
  }

  @Test
  void aTitleThatWordHasCutInPiecesIsWrittenOnce() throws Exception {
    TemplateFile filled =
        ofTheProduct()
            .with(
                HEADER,
                text ->
                    text.replace(
                        "<w:t>Rapportens tittel</w:t>",
                        "<w:t>Rapportens </w:t></w:r><w:r><w:t>tittel</w:t>"))
            .filled("");

    assertThat(filled.text(HEADER))
        .containsOnlyOnce("Rapport &amp;")
        .doesNotContain("Rapportens <", ">tittel<");
  }

  @Test
  void theLanguageIsThatOfTheDocumentWhereverTheTemplateNamesOne() throws Exception {
    TemplateFile marked =
        ofTheProduct()
            .with(
                HEADER,
                text ->
                    text.replace(
                        "<w:r><w:t>", "<w:r><w:rPr><w:lang w:val=\"de-DE\"/></w:rPr><w:t>"))
            .with(STYLES, styles -> styles.replaceFirst("<w:docDefaults>.*</w:docDefaults>", ""));
    TemplateFile filled = marked.filled("");

    assertThat(filled.text(HEADER)).contains("<w:lang w:val=\"nn-NO\"/>");
    assertThat(filled.text(STYLES))
        .contains(
            "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"nn-NO\"/></w:rPr></w:rPrDefault>");
    assertThat(filled.text("word/settings.xml")).contains("<w:themeFontLang w:val=\"nn-NO\"/>");
  }

  @Test
  void propertiesThatTheTemplateLacksAreAdded() throws Exception {
    TemplateFile filled =
        ofTheProduct()
            .without("docProps/core.xml")
            .with("_rels/.rels", text -> text.replaceFirst("<Relationship Id=\"rId2\"[^>]*>", ""))
            .with(
                "[Content_Types].xml",
                text -> text.replaceFirst("<Override PartName=\"/docProps/core.xml\"[^>]*>", ""))
            .filled("");

    assertThat(filled.text("docProps/core.xml")).contains("nn-NO");
    assertThat(filled.text("_rels/.rels")).contains("\"docProps/core.xml\"");
    assertThat(filled.text("[Content_Types].xml")).contains("\"/docProps/core.xml\"");
  }

  @Test
  void linesTabsAndSpacesAreShownAsTyped() throws Exception {
    assertThat(ofTheProduct().filled(paragraph("Normal", " a\tb\r\nc\u2028d ")).text(DOCUMENT))
        .contains(
            "<w:t xml:space=\"preserve\"> a</w:t><w:tab/><w:t xml:space=\"preserve\">b</w:t>"
                + "<w:br/><w:t xml:space=\"preserve\">c</w:t>"
                + "<w:br/><w:t xml:space=\"preserve\">d </w:t>");
  }

  @Test
  void aColumnTakesItsShareOfThePage() throws Exception {
    String table =
        """
        <w:tbl><w:tblPr><w:tblW w:w="0" w:type="dxa"/></w:tblPr>
        <w:tblGrid><w:gridCol w:w="3"/><w:gridCol w:w="1"/></w:tblGrid>
        <w:tr><w:tc><w:p/></w:tc><w:tc><w:tcPr><w:vAlign w:val="top"/></w:tcPr><w:p/></w:tc></w:tr>
        </w:tbl>
        """;

    assertThat(ofTheProduct().filled(table).text(DOCUMENT))
        .contains(
            "<w:tblW w:type=\"dxa\" w:w=\"9864\"/>",
            "<w:gridCol w:w=\"7398\"/><w:gridCol w:w=\"2466\"/>",
            "<w:tc><w:tcPr><w:tcW w:type=\"dxa\" w:w=\"7398\"/></w:tcPr><w:p/></w:tc>",
            "<w:tcPr><w:tcW w:type=\"dxa\" w:w=\"2466\"/><w:vAlign w:val=\"top\"/></w:tcPr>");
  }

  @Test
  void anAddressIsReferredToOnce() throws Exception {
    String link = "<w:p><w:hyperlink r:id=\"https://example.org/?a=1&amp;b=2\"/></w:p>";
    TemplateFile filled = ofTheProduct().filled(link + link);

    assertThat(filled.text("word/_rels/document.xml.rels"))
        .containsOnlyOnce("Target=\"https://example.org/?a=1&amp;b=2\" TargetMode=\"External\"");
    assertThat(filled.text(DOCUMENT)).doesNotContain("https://");
  }

  @Test
  void theSameDocumentGivesTheSameBytesInEveryTimeZone() throws Exception {
    WordTemplate template = ofTheProduct().template();
    byte[] here = bytes(template);
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(bytes(template)).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void aBodyThatIsNotWellFormedIsAFaultOfTheCaller() {
    assertThatExceptionOfType(InvalidTemplateException.class)
        .isThrownBy(() -> ofTheProduct().filled("<w:p>"));
  }

  @Test
  void theTemplateOfTheProductIsSmall() {
    assertThat(ofTheProduct().bytes().length).isLessThan(30_000);
  }

  private static byte[] bytes(WordTemplate template) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    template.write(document(paragraph("Normal", "Tekst")), bytes);
    return bytes.toByteArray();
  }

  private static void assertFault(Fault fault, String detail, TemplateFile file) {
    InvalidTemplateException exception =
        Assertions.catchThrowableOfType(
            InvalidTemplateException.class, () -> file.filled(paragraph("Ingress", "Tekst")));
    assertThat(exception.fault()).isEqualTo(fault);
    assertThat(exception.detail()).isEqualTo(detail);
  }

  private static void assertRefused(Fault fault, String detail, InputStream stream) {
    InvalidTemplateException exception =
        Assertions.catchThrowableOfType(
            InvalidTemplateException.class, () -> WordTemplate.read(stream));
    assertThat(exception.fault()).isEqualTo(fault);
    assertThat(exception.detail()).isEqualTo(detail);
  }
}
