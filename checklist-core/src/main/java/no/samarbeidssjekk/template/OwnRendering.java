package no.samarbeidssjekk.template;

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
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
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
    try (Deadline deadline = Deadline.in(limits.time())) {
      try {
        configuration.getTemplate(template).process(data, text);
        return text.toString();
      } catch (TemplateException | IOException | RuntimeException e) {
        if (deadline.hasPassed()) {
          throw stopped(template, ProblemCode.TEMPLATE_SLOW, seconds());
        }
        if (Thread.currentThread().isInterrupted()) {
          throw new InterruptedIOException("Interrupted while printing through " + template);
        }
        if (causedBy(e, LimitedText.TooLong.class)) {
          throw stopped(template, ProblemCode.TEMPLATE_OUTPUT_TOO_LONG, limits.characters());
        }
        throw new TemplateFault(library, fields, template).of(e);
      } catch (StackOverflowError e) {
        throw stopped(template, ProblemCode.TEMPLATE_RECURSION);
      } catch (OutOfMemoryError e) {
        throw stopped(template, ProblemCode.TEMPLATE_MEMORY);
      }
    }
  }

  private String seconds() {
    return BigDecimal.valueOf(limits.time().toMillis(), 3).stripTrailingZeros().toPlainString();
  }

  private static boolean causedBy(Throwable problem, Class<? extends Throwable> kind) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }

  private InvalidDocumentException stopped(String template, ProblemCode code, Object... most) {
    Problems problems =
        new Problems(library.handedOut(template).map(TemplateFile::source).orElse(template));
    problems.report(Position.START, code, most);
    return new InvalidDocumentException(problems.inDocumentOrder());
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
