package no.samarbeidssjekk.word;

import java.util.List;
import no.samarbeidssjekk.word.InvalidTemplateException.Fault;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Puts pictures in the drawings that name them, none wider than its cell or the page. */
final class Drawings {

  private static final String TYPE = Names.REFERENCE + "/image";
  private static final String DRAWING =
      "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
  private static final String GRAPHIC = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";

  /** Pictures in headers and footers have low numbers. */
  private static final int FIRST_NUMBER = 1001;

  private static final int EMU_PER_PIXEL = 9525;

  /** What Word leaves free on both sides of a text in a cell, unless told otherwise. */
  private static final int CELL_MARGINS = 216;

  private static final String INLINE =
      """
      <wp:inline xmlns:wp="%s" xmlns:a="%s" xmlns:pic="%s" xmlns:r="%s" distT="0" distB="0" distL="0" distR="0">\
      <wp:extent/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr/>\
      <wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>\
      <a:graphic><a:graphicData uri="%3$s"><pic:pic>\
      <pic:nvPicPr><pic:cNvPr/><pic:cNvPicPr/></pic:nvPicPr>\
      <pic:blipFill><a:blip/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
      <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext/></a:xfrm>\
      <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>\
      </pic:pic></a:graphicData></a:graphic></wp:inline>
      """
          .formatted(DRAWING, GRAPHIC, PICTURE, Names.REFERENCE)
          .strip();

  private final List<Picture> pictures;
  private final TextWidth width;
  private final Relationships relationships;
  private final TemplateParts filled;

  Drawings(
      List<Picture> pictures, TextWidth width, Relationships relationships, TemplateParts filled) {
    this.pictures = pictures;
    this.width = width;
    this.relationships = relationships;
    this.filled = filled;
  }

  void fill(Element body) throws InvalidTemplateException {
    int number = FIRST_NUMBER;
    for (Element drawing : Xml.all(body, Names.WORD, "drawing")) {
      Picture picture = named(drawing.getAttributeNS(Names.REFERENCE, "id"));
      drawing.removeAttributeNS(Names.REFERENCE, "id");
      Element inline = (Element) body.getOwnerDocument().importNode(inline(), true);
      drawing.appendChild(inline);
      show(inline, picture, widthAt(drawing), number++);
    }
    if (number > FIRST_NUMBER) {
      Document types = filled.all().document(Names.TYPES_PART);
      new ContentTypes(types).addExtension("png", "image/png");
      filled.all().put(Names.TYPES_PART, types);
    }
  }

  private void show(Element inline, Picture picture, TextWidth room, int number) {
    String file = "media/report" + (pictures.indexOf(picture) + 1) + ".png";
    filled.all().put(folder() + file, picture.png());
    long shownWidth = Math.min((long) picture.width() * EMU_PER_PIXEL, room.emu());
    long shownHeight = shownWidth * picture.height() / picture.width();
    for (Element extent : List.of(one(inline, DRAWING, "extent"), one(inline, GRAPHIC, "ext"))) {
      extent.setAttribute("cx", Long.toString(shownWidth));
      extent.setAttribute("cy", Long.toString(shownHeight));
    }
    for (Element properties :
        List.of(one(inline, DRAWING, "docPr"), one(inline, PICTURE, "cNvPr"))) {
      properties.setAttribute("id", Integer.toString(number));
      properties.setAttribute("name", picture.name());
      properties.setAttribute("descr", picture.alternativeText());
    }
    one(inline, GRAPHIC, "blip")
        .setAttributeNS(Names.REFERENCE, "r:embed", relationships.toPart(TYPE, file));
  }

  private TextWidth widthAt(Element drawing) {
    return Xml.ancestor(drawing, Names.WORD, "tc")
        .flatMap(cell -> Xml.first(cell, Names.WORD, "tcW"))
        .map(cell -> Integer.parseInt(cell.getAttributeNS(Names.WORD, "w")))
        .map(cell -> new TextWidth(Math.max(cell - CELL_MARGINS, 1)))
        .orElse(width);
  }

  private String folder() {
    return filled.main().substring(0, filled.main().lastIndexOf('/') + 1);
  }

  private Picture named(String name) throws InvalidTemplateException {
    return pictures.stream()
        .filter(picture -> picture.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new InvalidTemplateException(Fault.BODY_REFERENCE_UNKNOWN, name));
  }

  private static Element inline() {
    try {
      return Xml.parse(INLINE).getDocumentElement();
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Element one(Element within, String namespace, String name) {
    return Xml.first(within, namespace, name).orElseThrow();
  }
}
