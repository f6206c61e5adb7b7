package no.samarbeidssjekk.word;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.batik.bridge.ExternalResourceSecurity;
import org.apache.batik.bridge.NoLoadExternalResourceSecurity;
import org.apache.batik.bridge.NoLoadScriptSecurity;
import org.apache.batik.bridge.ScriptSecurity;
import org.apache.batik.bridge.UserAgent;
import org.apache.batik.transcoder.ErrorHandler;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.util.ParsedURL;
import org.w3c.dom.Document;

/**
 * Makes a PNG of an SVG drawing without texts, which may ask for nothing outside it and run
 * nothing.
 */
final class ClosedTranscoder extends ImageTranscoder {

  private ClosedTranscoder(int width, int height) {
    setErrorHandler(new Refusal());
    addTranscodingHint(KEY_WIDTH, (float) width);
    addTranscodingHint(KEY_HEIGHT, (float) height);
    addTranscodingHint(KEY_BACKGROUND_COLOR, Color.WHITE);
  }

  /**
   * The drawing as a PNG.
   *
   * @throws IllegalArgumentException when it is at fault; the cause says why
   */
  static byte[] png(Document drawing, int width, int height) {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      new ClosedTranscoder(width, height)
          .transcode(new TranscoderInput(drawing), new TranscoderOutput(png));
    } catch (TranscoderException e) {
      throw new IllegalArgumentException(e);
    }
    return png.toByteArray();
  }

  @Override
  public BufferedImage createImage(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
  }

  @Override
  public void writeImage(BufferedImage image, TranscoderOutput output) throws TranscoderException {
    try {
      Png.write(image, output.getOutputStream());
    } catch (IOException e) {
      throw new TranscoderException(e);
    }
  }

  @Override
  protected UserAgent createUserAgent() {
    return new ClosedUserAgent();
  }

  private final class ClosedUserAgent extends SVGAbstractTranscoderUserAgent {

    @Override
    public ScriptSecurity getScriptSecurity(String type, ParsedURL script, ParsedURL document) {
      return new NoLoadScriptSecurity(type);
    }

    @Override
    public ExternalResourceSecurity getExternalResourceSecurity(
        ParsedURL resource, ParsedURL document) {
      return new NoLoadExternalResourceSecurity();
    }
  }

  private static final class Refusal implements ErrorHandler {

    @Override
    public void warning(TranscoderException e) {}

    @Override
    public void error(TranscoderException e) throws TranscoderException {
      throw e;
    }

    @Override
    public void fatalError(TranscoderException e) throws TranscoderException {
      throw e;
    }
  }
}
