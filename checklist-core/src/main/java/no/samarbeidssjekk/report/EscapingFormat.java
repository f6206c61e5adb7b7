package no.samarbeidssjekk.report;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import java.io.IOException;
import java.io.Writer;
import java.util.function.UnaryOperator;

/** Makes every text that a template prints harmless in a format that FreeMarker does not know. */
final class EscapingFormat extends CommonMarkupOutputFormat<EscapingFormat.Output> {

  private final String name;
  private final String mimeType;
  private final UnaryOperator<String> escape;

  EscapingFormat(String name, String mimeType, UnaryOperator<String> escape) {
    this.name = name;
    this.mimeType = mimeType;
    this.escape = escape;
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getMimeType() {
    return mimeType;
  }

  @Override
  public String escapePlainText(String plainText) {
    return escape.apply(plainText);
  }

  @Override
  public void output(String plainText, Writer writer) throws IOException {
    writer.write(escape.apply(plainText));
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
