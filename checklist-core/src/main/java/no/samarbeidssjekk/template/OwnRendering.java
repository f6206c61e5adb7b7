package no.samarbeidssjekk.template;

import freemarker.core.Environment;
import freemarker.core._CoreAPI;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * One printing through templates of one's own: each is looked through before it runs, and what runs
 * away is stopped. For one thread, and used once.
 */
final class OwnRendering {

  private final TemplateLibrary library;
  private final RenderingLimits limits;
  private final LookedThrough configuration;
  private final Set<String> fields;
  private volatile @Nullable Environment environment;
  private volatile @Nullable TemplateException place;

  OwnRendering(
      Templates templates, RenderingLimits limits, List<TextFormat> formats, Set<String> fields) {
    this.library = new TemplateLibrary(templates);
    this.limits = limits;
    this.configuration = new LookedThrough(library, formats);
    this.fields = fields;
  }

  /** All that the template prints. */
  String print(String template, Map<String, Object> data)
      throws InvalidDocumentException, InterruptedIOException {
    LimitedText text = new LimitedText(limits.characters());
    TemplateFault fault = new TemplateFault(library, fields, template);
    try (Deadline deadline = Deadline.in(limits.time(), this::notePlace)) {
      try {
        Environment begun =
            configuration.getTemplate(template).createProcessingEnvironment(data, text);
        environment = begun;
        begun.process();
        if (deadline.hasPassed()) {
          throw fault.at(place, ProblemCode.TEMPLATE_SLOW, seconds());
        }
        return text.toString();
      } catch (TemplateException | IOException | RuntimeException e) {
        if (deadline.hasPassed()) {
          throw fault.at(place, ProblemCode.TEMPLATE_SLOW, seconds());
        }
        if (Thread.currentThread().isInterrupted()) {
          throw new InterruptedIOException("Interrupted while printing through " + template);
        }
        throw fault.of(e, limits);
      } catch (StackOverflowError e) {
        throw fault.at(null, ProblemCode.TEMPLATE_RECURSION);
      } catch (OutOfMemoryError e) {
        throw fault.at(null, ProblemCode.TEMPLATE_MEMORY);
      }
    }
  }

  /**
   * Where the template is now, as well as another thread can see it: it runs on meanwhile, and may
   * be between two places.
   */
  private void notePlace() {
    try {
      place = new TemplateException("stopped", environment);
    } catch (RuntimeException e) {
      place = null;
    }
  }

  private String seconds() {
    return BigDecimal.valueOf(limits.time().toMillis(), 3).stripTrailingZeros().toPlainString();
  }

  /** Hands out no template that has not been looked through, nor any after an interruption. */
  private static final class LookedThrough extends SafeConfiguration {

    private final TemplateLibrary library;
    private final Set<Template> templates = Collections.newSetFromMap(new IdentityHashMap<>());

    LookedThrough(TemplateLibrary library, List<TextFormat> formats) {
      super(library, formats);
      this.library = library;
    }

    @Override
    public @Nullable Template getTemplate(
        String name,
        @Nullable Locale locale,
        @Nullable Object condition,
        @Nullable String encoding,
        boolean parse,
        boolean ignoreMissing)
        throws IOException {
      if (Thread.currentThread().isInterrupted()) {
        throw new InterruptedIOException();
      }
      Template template =
          super.getTemplate(name, locale, condition, encoding, parse, ignoreMissing);
      if (template != null && templates.add(template)) {
        lookThrough(template);
        _CoreAPI.addThreadInterruptedChecks(template);
      }
      return template;
    }

    private void lookThrough(Template template) throws IOException {
      TemplateFile file = library.handedOut(template.getSourceName()).orElseThrow();
      if (file.isOwn()) {
        try {
          new TemplateCheck(file).check(template);
        } catch (InvalidDocumentException e) {
          throw new TemplateLibrary.Unreadable(e);
        }
      }
    }
  }
}
