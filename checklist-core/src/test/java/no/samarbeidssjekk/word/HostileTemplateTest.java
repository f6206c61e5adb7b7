package no.samarbeidssjekk.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.samarbeidssjekk.word.TemplateFile.ofTheProduct;
import static no.samarbeidssjekk.word.TemplateFile.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import no.samarbeidssjekk.word.InvalidTemplateException.Fault;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates and bodies that would do more in a report than be read. */
class HostileTemplateTest {

  private static final String REFERENCE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String DOCUMENT = "word/document.xml";
  private static final String DOCUMENT_RELATIONSHIPS = "word/_rels/document.xml.rels";
  private static final String HEADER = "word/header1.xml";
  private static final String HEADER_RELATIONSHIPS = "word/_rels/header1.xml.rels";
  private static final String FIELD =
      "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>%s</w:r>"
          + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

  @ParameterizedTest
  @CsvSource({
    "word/_rels/settings.xml.rels, attachedTemplate, FOREIGN_CONTENT",
    "word/_rels/settings.xml.rels, mailMergeSource, LEADS_OUT",
    "word/_rels/header1.xml.rels, image, LEADS_OUT",
    "word/_rels/webSettings.xml.rels, frame, FOREIGN_CONTENT",
    "word/_rels/footnotes.xml.rels, image, LEADS_OUT",
    "customXml/_rels/item1.xml.rels, image, LEADS_OUT"
  })
  void whatLeadsOutOfTheFileIsRefused(String part, String kind, Fault fault) {
    assertRefused(fault, with(part, relationship(kind, "https://example.org/x", "External")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"oleObject", "package", "control", "aFChunk", "vbaProject"})
  void programsAndOtherFilesAreRefused(String kind) {
    assertRefused(
        Fault.FOREIGN_CONTENT, with(HEADER_RELATIONSHIPS, relationship(kind, "x.bin", "Internal")));
    assertRefused(
        Fault.FOREIGN_CONTENT,
        ofTheProduct()
            .with(
                DOCUMENT_RELATIONSHIPS,
                text -> text.replace("</Rel", inner(kind, "x.bin", "Internal") + "</Rel")));
  }

  @Test
  void aHeaderHoldsNoMoreThanTextsPicturesAndLinks() throws Exception {
    assertRefused(
        Fault.FOREIGN_CONTENT,
        with(HEADER_RELATIONSHIPS, relationship("chart", "charts/chart1.xml", "Internal")));
    TemplateFile logo =
        with(
                HEADER_RELATIONSHIPS,
                relationship("image", "media/logo.png", "Internal")
                    .replace("</Rel", inner("hyperlink", "https://ks.no", "External") + "</Rel"))
            .with("word/media/logo.png", new byte[] {1});

    assertThat(logo.filled("").parts()).containsKeys("word/media/logo.png", HEADER_RELATIONSHIPS);
  }

  @Test
  void aLinkInAHeaderIsNotTakenForAPicture() {
    assertRefused(
        Fault.LEADS_OUT,
        with(HEADER_RELATIONSHIPS, relationship("hyperlink", "https://example.org/x", "External"))
            .with(HEADER, inHeader("<w:r><w:pict r:link=\"rId77\"/></w:r>")));
    assertRefused(
        Fault.LEADS_OUT,
        ofTheProduct()
            .with(
                HEADER,
                inHeader(
                    "<w:r><w:pict><v:imagedata xmlns:v=\"urn:schemas-microsoft-com:vml\""
                        + " src=\"https://example.org/x\"/></w:pict></w:r>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:instrText> INCLUDEPICTURE \"https://example.org/x.png\" \\d </w:instrText>",
        "<w:instrText>INCLUDE</w:instrText><w:instrText>TEXT x.docx</w:instrText>",
        "<w:instrText> DDEAUTO cmd x </w:instrText>",
        "<w:instrText> LINK Excel.Sheet x.xlsx </w:instrText>",
        "<w:instrText> DATE </w:instrText>",
        "<w:instrText> PAGE INCLUDEPICTURE x </w:instrText>",
        "<w:fldSimple w:instr=\" INCLUDEPICTURE x \"/>"
      })
  void fieldsThatFetchAreRefusedInHeadersAndInBodies(String instruction) {
    String field = FIELD.formatted(instruction);

    assertRefused(Fault.FIELD_REFUSED, ofTheProduct().with(HEADER, inHeader(field)));
    assertBodyRefused(Fault.BODY_FIELD_REFUSED, "<w:p>" + field + "</w:p>");
  }

  @Test
  void aFieldWithoutEndIsRefused() {
    String endless = "PAGE" + " \\* Arabic".repeat(50_000);

    assertRefused(
        Fault.FIELD_REFUSED,
        ofTheProduct().with(HEADER, inHeader("<w:fldSimple w:instr=\"" + endless + "\"/>")));
  }

  @Test
  void theSecondNameOfTheVocabularyIsNoWayRound() {
    assertRefused(
        Fault.LEADS_OUT,
        ofTheProduct()
            .with(
                HEADER,
                inHeader(
                    "<x:fldSimple xmlns:x=\"http://purl.oclc.org/ooxml/wordprocessingml/main\""
                        + " x:instr=\" INCLUDEPICTURE x \"/>")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PAGE",
        " NUMPAGES  \\* MERGEFORMAT ",
        " SECTIONPAGES \\* ARABIC ",
        " STYLEREF \"Overskrift 1\" \\* MERGEFORMAT ",
        " TOC \\o \"1-3\" \\h \\z \\u "
      })
  void plainFieldsAreKept(String instruction) throws Exception {
    String field =
        FIELD.formatted("<w:instrText>" + instruction.replace("\"", "&quot;") + "</w:instrText>");

    assertThat(ofTheProduct().with(HEADER, inHeader(field)).filled("").text(HEADER))
        .contains("instrText");
  }

  @Test
  void nothingOfTheOldTextIsKept() throws Exception {
    byte[] secret = "<x>hemmelig</x>".getBytes(UTF_8);
    TemplateFile old =
        ofTheProduct()
            .with(
                DOCUMENT_RELATIONSHIPS,
                text ->
                    text.replace(
                        "</Rel",
                        inner("comments", "comments.xml", "Internal")
                            + inner("image", "media/image1.png", "Internal")
                                .replace("rId77", "rId78")
                            + inner("hyperlink", "https://hemmelig.example", "External")
                                .replace("rId77", "rId79")
                            + "</Rel"))
            .with("word/comments.xml", secret)
            .with("word/footnotes.xml", secret)
            .with("word/people.xml", secret)
            .with("word/media/image1.png", secret)
            .with("customXml/item1.xml", secret)
            .with("docProps/custom.xml", secret)
            .with("docProps/app.xml", secret)
            .with(
                "word/settings.xml",
                text ->
                    text.replace(
                        "</w:settings>",
                        "<w:docVars><w:docVar w:name=\"a\" w:val=\"hemmelig\"/></w:docVars>"
                            + "</w:settings>"));

    TemplateFile filled = old.filled("");

    assertThat(filled.parts().values())
        .noneMatch(part -> new String(part, UTF_8).contains("hemmelig"));
    assertThat(filled.parts().keySet())
        .noneMatch(
            name -> name.matches(".*(comments|footnotes|people|media|customXml|custom|app).*"));
  }

  @Test
  void anOuterContentControlIsNotOverwritten() throws Exception {
    String outer =
        "<w:sdt><w:sdtPr><w:alias w:val=\"Topptekst\"/></w:sdtPr><w:sdtContent>"
            + "<w:r><w:t>Vår kommune</w:t></w:r>$1</w:sdtContent></w:sdt>";
    String header =
        ofTheProduct()
            .with(HEADER, text -> text.replaceFirst("(<w:sdt>.*</w:sdt>)", outer))
            .filled("")
            .text(HEADER);

    assertThat(header)
        .contains("Vår kommune", "Rapport &amp; &lt;tittel&gt;", "Unntatt &amp; &lt;offl.&gt;");
  }

  @Test
  void aTemplateThatWouldLoseTheMarkingIsRefused() {
    assertRefused(
        Fault.MARKING_MISSING,
        ofTheProduct().with(HEADER, text -> text.replaceFirst("<w:sdt>.*</w:sdt>", "<w:r/>")));
  }

  @Test
  void anEmptyContentControlIsFilled() throws Exception {
    assertThat(
            ofTheProduct()
                .with(HEADER, text -> text.replace("<w:r><w:t>Rapportens merking</w:t></w:r>", ""))
                .filled("")
                .text(HEADER))
        .contains("<w:sdtContent><w:r><w:t>Unntatt &amp; &lt;offl.&gt;</w:t></w:r>");
  }

  @Test
  void theDocumentMayHaveAnotherName() throws Exception {
    TemplateFile other =
        new TemplateFile(ofTheProduct().without(DOCUMENT).without(DOCUMENT_RELATIONSHIPS).parts())
            .with("word/main.xml", ofTheProduct().text(DOCUMENT).getBytes(UTF_8))
            .with(
                "word/_rels/main.xml.rels",
                ofTheProduct().text(DOCUMENT_RELATIONSHIPS).getBytes(UTF_8))
            .with("_rels/.rels", text -> text.replace(DOCUMENT, "/word/main.xml"))
            .with("[Content_Types].xml", text -> text.replace(DOCUMENT, "word/main.xml"));

    assertThat(other.filled(paragraph("Normal", "Brødtekst")).text("word/main.xml"))
        .contains("Brødtekst");
  }

  @Test
  void propertiesUnderAnotherNameAreReplaced() throws Exception {
    TemplateFile filled =
        ofTheProduct()
            .with("_rels/.rels", text -> text.replace("docProps/core.xml", "/docProps/egne.xml"))
            .with("docProps/egne.xml", "<x/>".getBytes(UTF_8))
            .filled("");

    assertThat(filled.text("_rels/.rels")).containsOnlyOnce("core-properties\"");
    assertThat(filled.parts()).doesNotContainKey("docProps/egne.xml");
  }

  @Test
  void aLinkWithinTheDocumentStaysThere() throws Exception {
    TemplateFile filled =
        ofTheProduct().filled("<w:p><w:hyperlink w:anchor=\"vedlegg\"><w:r/></w:hyperlink></w:p>");

    assertThat(filled.text(DOCUMENT)).contains("<w:hyperlink w:anchor=\"vedlegg\">");
    assertThat(filled.text(DOCUMENT_RELATIONSHIPS)).doesNotContain("hyperlink");
  }

  @ParameterizedTest
  @CsvSource({
    "'<w:gridCol w:w=\"1\"/>', CELLS_WITHOUT_COLUMN",
    "'', CELLS_WITHOUT_COLUMN",
    "'<w:gridCol w:w=\"0\"/><w:gridCol w:w=\"0\"/>', COLUMN_SHARE",
    "'<w:gridCol/><w:gridCol/>', COLUMN_SHARE",
    "'<w:gridCol w:w=\"1\"/><w:gridCol w:w=\"99999999999\"/>', COLUMN_SHARE"
  })
  void aTableAtFaultIsTold(String columns, Fault fault) {
    assertBodyRefused(
        fault,
        "<w:tbl><w:tblGrid>%s</w:tblGrid><w:tr><w:tc/><w:tc/></w:tr></w:tbl>".formatted(columns));
  }

  @Test
  void aBodyThatIsNestedTooDeeplyIsTold() {
    assertBodyRefused(Fault.BODY_UNFIT, "<w:p>".repeat(20_000) + "</w:p>".repeat(20_000));
  }

  @Test
  void aBodyRefersToLinksAndPicturesAlone() {
    assertBodyRefused(Fault.BODY_REFERENCE_UNKNOWN, "<w:altChunk r:id=\"rId1\"/>");
    assertBodyRefused(
        Fault.BODY_REFERENCE_UNKNOWN,
        "<w:p><w:r><w:pict><v:imagedata xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " src=\"https://example.org/x\"/></w:pict></w:r></w:p>");
  }

  private static TemplateFile with(String part, String content) {
    return ofTheProduct().with(part, content.getBytes(UTF_8));
  }

  private static UnaryOperator<String> inHeader(String content) {
    return text -> text.replace("</w:p></w:hdr>", content + "</w:p></w:hdr>");
  }

  private static String relationship(String kind, String target, String mode) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + inner(kind, target, mode)
        + "</Relationships>";
  }

  private static String inner(String kind, String target, String mode) {
    return "<Relationship Id=\"rId77\" Type=\"%s%s\" Target=\"%s\" TargetMode=\"%s\"/>"
        .formatted(REFERENCE, kind, target, mode);
  }

  private static void assertRefused(Fault fault, TemplateFile file) {
    assertThat(
            Assertions.catchThrowableOfType(InvalidTemplateException.class, file::template).fault())
        .isEqualTo(fault);
  }

  private static void assertBodyRefused(Fault fault, String body) {
    InvalidTemplateException refusal =
        Assertions.catchThrowableOfType(
            InvalidTemplateException.class, () -> ofTheProduct().filled(body));
    assertThat(refusal.fault()).isEqualTo(fault);
    assertThat(refusal.fault().isOfBody()).isTrue();
  }
}
