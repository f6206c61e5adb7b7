package no.samarbeidssjekk.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import org.jspecify.annotations.Nullable;

/** Hands templates to FreeMarker, and remembers those that it has handed out. */
final class TemplateLibrary implements TemplateLoader {

  private final Templates templates;
  private final Map<String, TemplateFile> handedOut = new HashMap<>();

  TemplateLibrary(Templates templates) {
    this.templates = templates;
  }

  /** Says through FreeMarker, which passes on nothing else, that a template cannot be read. */
  static final class Unreadable extends IOException {

    private static final long serialVersionUID = 1L;

    private final InvalidDocumentException reason;

    Unreadable(InvalidDocumentException reason) {
      super(reason);
      this.reason = reason;
    }

    InvalidDocumentException reason() {
      return reason;
    }
  }

  /** A template that FreeMarker has asked for. */
  synchronized Optional<TemplateFile> handedOut(@Nullable String name) {
    return Optional.ofNullable(name).map(handedOut::get);
  }

  @Override
  public synchronized @Nullable Object findTemplateSource(String name) throws IOException {
    try {
      Optional<TemplateFile> file = templates.find(name);
      file.ifPresent(found -> handedOut.put(name, found));
      return file.orElse(null);
    } catch (InvalidDocumentException e) {
      throw new Unreadable(e);
    }
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) throws IOException {
    try {
      TemplateFile file = (TemplateFile) source;
      HeaderCheck.check(file);
      return new StringReader(file.text());
    } catch (InvalidDocumentException e) {
      throw new Unreadable(e);
    }
  }

  @Override
  public void closeTemplateSource(Object source) {}
}
