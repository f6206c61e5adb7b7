package no.samarbeidssjekk.word;

import static no.samarbeidssjekk.word.TemplateFile.ofTheProduct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.junit.jupiter.api.Test;

class PictureTest {

  private static final String DRAWING = "<w:p><w:r><w:drawing r:id=\"%s\"/></w:r></w:p>";
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

  @Test
  void aPictureIsShownWithItsAlternativeText() throws Exception {
    TemplateFile filled =
        ofTheProduct()
            .filled(
                DRAWING.formatted("nivå"),
                new Picture("nivå", "«A» & <B> har nådd målet\u0007", 320, 200, PNG));
    List<XWPFPicture> pictures = pictures(filled);

    assertThat(pictures).hasSize(1);
    assertThat(pictures.get(0).getDescription()).isEqualTo("«A» & <B> har nådd målet\uFFFD");
    assertThat(pictures.get(0).getPictureData().getData()).isEqualTo(PNG);
    assertThat(pictures.get(0).getWidth()).isEqualTo(240.0);
    assertThat(filled.text("[Content_Types].xml"))
        .containsOnlyOnce("ContentType=\"image/png\" Extension=\"png\"");
  }

  @Test
  void aPictureIsNoWiderThanThePage() throws Exception {
    List<XWPFPicture> pictures =
        pictures(
            ofTheProduct()
                .filled(DRAWING.formatted("bred"), new Picture("bred", "Bred", 2000, 1000, PNG)));

    assertThat(pictures.get(0).getWidth()).isEqualTo(9864 / 20.0);
    assertThat(pictures.get(0).getDepth()).isEqualTo(9864 / 40.0);
  }

  @Test
  void aPictureIsNoWiderThanItsCell() throws Exception {
    String table =
        """
        <w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1"/><w:gridCol w:w="1"/></w:tblGrid>
        <w:tr><w:tc><w:p/></w:tc><w:tc>%s</w:tc></w:tr></w:tbl>
        """
            .formatted(DRAWING.formatted("bred"));
    TemplateFile filled =
        ofTheProduct().filled(table, new Picture("bred", "Bred", 2000, 1000, PNG));

    assertThat(filled.text("word/document.xml"))
        .contains("<wp:extent cx=\"" + 635 * (9864 / 2 - 216) + "\"");
  }

  @Test
  void everyDrawingHasItsOwnNumberAndEveryPictureIsKeptOnce() throws Exception {
    TemplateFile filled =
        ofTheProduct()
            .filled(
                DRAWING.formatted("a") + DRAWING.formatted("b") + DRAWING.formatted("a"),
                new Picture("a", "A", 10, 10, PNG),
                new Picture("b", "B", 10, 10, PNG));

    assertThat(filled.text("word/document.xml"))
        .containsOnlyOnce("<wp:docPr descr=\"A\" id=\"1001\" name=\"a\"/>")
        .containsOnlyOnce("<wp:docPr descr=\"B\" id=\"1002\" name=\"b\"/>")
        .containsOnlyOnce("<wp:docPr descr=\"A\" id=\"1003\" name=\"a\"/>");
    assertThat(filled.parts().keySet())
        .filteredOn(part -> part.startsWith("word/media/"))
        .containsExactly("word/media/report1.png", "word/media/report2.png");
  }

  @Test
  void aPictureThatNobodyGaveIsAFaultOfTheCaller() {
    assertThatExceptionOfType(InvalidTemplateException.class)
        .isThrownBy(() -> ofTheProduct().filled(DRAWING.formatted("borte")))
        .withMessageContaining("borte");
  }

  @Test
  void aPictureWithoutAlternativeTextOrSizeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Picture("a", " ", 1, 1, PNG));
    assertThatIllegalArgumentException().isThrownBy(() -> new Picture("a", "A", 0, 1, PNG));
    assertThatIllegalArgumentException().isThrownBy(() -> new Picture("a", "A", 1, -1, PNG));
  }

  private static List<XWPFPicture> pictures(TemplateFile file) throws Exception {
    return new XWPFDocument(new ByteArrayInputStream(file.bytes()))
        .getParagraphs().stream()
            .flatMap(paragraph -> paragraph.getRuns().stream())
            .flatMap(run -> run.getEmbeddedPictures().stream())
            .toList();
  }
}
