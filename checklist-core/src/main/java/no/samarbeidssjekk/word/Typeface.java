package no.samarbeidssjekk.word;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.io.InputStream;
import java.text.AttributedCharacterIterator;
import java.util.Map;
import org.apache.batik.bridge.FontFace;
import org.apache.batik.bridge.FontFamilyResolver;
import org.apache.batik.gvt.font.AWTFontFamily;
import org.apache.batik.gvt.font.AWTGVTFont;
import org.apache.batik.gvt.font.GVTFont;
import org.apache.batik.gvt.font.GVTFontFamily;

/** One font for every text of a drawing, whatever font the drawing asks for. */
record Typeface(Font regular, Font bold) implements FontFamilyResolver {

  @Override
  public GVTFontFamily resolve(String familyName) {
    return new Family();
  }

  @Override
  public GVTFontFamily resolve(String familyName, FontFace face) {
    return new Family();
  }

  @Override
  public GVTFontFamily loadFont(InputStream stream, FontFace face) {
    return new Family();
  }

  @Override
  public GVTFontFamily getDefault() {
    return new Family();
  }

  @Override
  public GVTFontFamily getFamilyThatCanDisplay(char character) {
    return new Family();
  }

  private final class Family extends AWTFontFamily {

    private Family() {
      super(regular.getFamily());
    }

    @Override
    public GVTFont deriveFont(float size, AttributedCharacterIterator text) {
      return deriveFont(size, text.getAttributes());
    }

    @Override
    public GVTFont deriveFont(float size, @SuppressWarnings("rawtypes") Map attributes) {
      return new AWTGVTFont(isBold(attributes) ? bold : regular, size);
    }

    private static boolean isBold(Map<?, ?> attributes) {
      return attributes.get(TextAttribute.WEIGHT) instanceof Float weight
          && weight >= TextAttribute.WEIGHT_BOLD;
    }
  }
}
