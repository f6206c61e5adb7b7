package no.samarbeidssjekk.template;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;

/** Gathers what is printed, up to a limit. */
final class LimitedText extends Writer {

  private final StringBuilder text = new StringBuilder();
  private final long most;

  LimitedText(long most) {
    this.most = most;
  }

  /** Says that there is more than the limit, and at which place of a template. */
  static final class TooLong extends IOException {

    private static final long serialVersionUID = 1L;

    private final TemplateException place;

    TooLong(TemplateException place) {
      super(place);
      this.place = place;
    }

    TemplateException place() {
      return place;
    }
  }

  @Override
  public void write(char[] characters, int start, int length) throws IOException {
    if (text.length() + (long) length > most) {
      throw new TooLong(new TemplateException("too long", Environment.getCurrentEnvironment()));
    }
    text.append(characters, start, length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }
}
