package no.samarbeidssjekk.template;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;

/** Makes every text that a template prints harmless in a format that FreeMarker does not know. */
final class EscapingFormat extends CommonMarkupOutputFormat<EscapingFormat.Output> {

  private final TextFormat format;

  EscapingFormat(TextFormat format) {
    this.format = format;
  }

  @Override
  public String getName() {
    return format.name();
  }

  @Override
  public String getMimeType() {
    return format.mimeType();
  }

  @Override
  public String escapePlainText(String plainText) {
    return format.escape().apply(plainText);
  }

  @Override
  public void output(String plainText, Writer writer) throws IOException {
    writer.write(format.escape().apply(plainText));
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtIn) {
    return false;
  }

  @Override
  protected Output newTemplateMarkupOutputModel(String plainText, String markup) {
    return new Output(this, plainText, markup);
  }

  /** Text that this format has escaped already. */
  static final class Output extends CommonTemplateMarkupOutputModel<Output> {

    private final EscapingFormat format;

    Output(EscapingFormat format, String plainText, String markup) {
      super(plainText, markup);
      this.format = format;
    }

    @Override
    public EscapingFormat getOutputFormat() {
      return format;
    }
  }
}
