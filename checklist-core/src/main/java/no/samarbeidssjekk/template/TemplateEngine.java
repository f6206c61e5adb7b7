package no.samarbeidssjekk.template;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.ProblemCode;

/** Prints data through templates. Thread-safe; make it once and share it. */
public final class TemplateEngine {

  private final Templates templates;
  private final RenderingLimits limits;
  private final List<TextFormat> formats;
  private final Set<String> fields;
  private final Configuration builtIn;

  /**
   * Prints through these templates.
   *
   * @param limits what stops those of one's own
   * @param formats what they may print in, beside the formats that FreeMarker knows
   * @param fields the names of all fields in the data, for «did you mean …?»
   */
  public TemplateEngine(
      Templates templates, RenderingLimits limits, List<TextFormat> formats, Set<String> fields) {
    this.templates = templates;
    this.limits = limits;
    this.formats = List.copyOf(formats);
    this.fields = Set.copyOf(fields);
    this.builtIn = new SafeConfiguration(new TemplateLibrary(Templates.builtIn()), formats);
  }

  /**
   * Prints data in UTF-8. The stream is flushed and not closed. When there are templates of one's
   * own, nothing reaches the stream before all is printed, and the calling thread is interrupted
   * for a moment if they take too long.
   *
   * @param data plain values alone: texts, whole numbers, truth values, lists and maps of these
   * @throws InvalidDocumentException when a template of one's own is at fault
   * @throws InterruptedIOException when somebody interrupts the thread that prints through
   *     templates of one's own
   * @throws IOException when the stream cannot be written
   */
  public void print(String template, Map<String, Object> data, OutputStream stream)
      throws IOException, InvalidDocumentException {
    Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    if (templates.areBuiltIn()) {
      try {
        builtIn.getTemplate(template).process(data, writer);
      } catch (TemplateException e) {
        throw new IllegalStateException("The template " + template + " is at fault", e);
      }
    } else {
      writer.write(new OwnRendering(templates, limits, formats, fields).print(template, data));
    }
    writer.flush();
  }

  /**
   * What is said when a page that was printed cannot be made PDF: a problem with templates of one's
   * own, and nothing when there are none, since the built-in ones are not at fault.
   *
   * @param reason why, as the program that failed says it
   */
  public Optional<InvalidDocumentException> notPdf(String reason) {
    return templates.areBuiltIn()
        ? Optional.empty()
        : Optional.of(
            templates.problem(ProblemCode.TEMPLATE_NOT_PDF, TemplateFault.detail(reason)));
  }

  /**
   * What is said when no Word report can be made: a problem with templates of one's own, and
   * nothing when there are none.
   *
   * @param template the file at fault
   * @param reason names the sentence that says why, among those of problems
   * @param details what that sentence tells of
   */
  public Optional<InvalidDocumentException> notWord(
      String template, String reason, Object... details) {
    return templates.areBuiltIn()
        ? Optional.empty()
        : Optional.of(templates.unfitForWord(template, reason, details));
  }
}
