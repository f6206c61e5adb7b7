package no.samarbeidssjekk.report;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samarbeidssjekk.json.ResultWriter;
import no.samarbeidssjekk.language.Visible;

/** Shows reports in every {@link ReportFormat}. Thread-safe; make it once and share it. */
public final class ReportRenderer {

  private final Configuration configuration = configuration();
  private final ResultWriter results = new ResultWriter();

  /**
   * Writes a report, as text in UTF-8 when the format is one of text. The stream is flushed and not
   * closed. The same report gives the same bytes.
   *
   * @throws IOException when the stream cannot be written
   */
  public void render(Report report, ReportFormat format, OutputStream stream) throws IOException {
    switch (format) {
      case HTML -> print("report.html.ftlh", report, stream);
      case MARKDOWN -> print("report.md.ftl", report, stream);
      case CSV -> print("report.csv.ftl", report, stream);
      case JSON ->
          results.write(report.analysis(), Map.of("report", withoutLabels(report)), stream);
      case WORD -> WordReport.write(report, printed("report.docx.ftl", report), stream);
    }
  }

  /**
   * Writes what a report says of level, completeness and next steps as a few lines of plain text in
   * UTF-8. The stream is flushed and not closed.
   *
   * @throws IOException when the stream cannot be written
   */
  public void summarise(Report report, OutputStream stream) throws IOException {
    print("summary.txt.ftl", report, stream);
  }

  private void print(String template, Report report, OutputStream stream) throws IOException {
    print(template, report, new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  private String printed(String template, Report report) throws IOException {
    StringWriter text = new StringWriter();
    print(template, report, text);
    return text.toString();
  }

  private void print(String template, Report report, Writer writer) throws IOException {
    try {
      configuration.getTemplate(template).process(report.data(), writer);
    } catch (TemplateException e) {
      throw new IllegalStateException("The template " + template + " is at fault", e);
    }
    writer.flush();
  }

  private static Map<String, Object> withoutLabels(Report report) {
    Map<String, Object> data = new LinkedHashMap<>(report.data());
    data.remove("label");
    return data;
  }

  private static Configuration configuration() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    configuration.setTemplateLoader(new ClassTemplateLoader(ReportRenderer.class, "templates"));
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("computer");
    configuration.setLocalizedLookup(false);
    configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_35));
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setRegisteredCustomOutputFormats(
        List.of(
            new EscapingFormat("Markdown", "text/markdown", MarkdownEscape::escape),
            new EscapingFormat("CSV", "text/csv", CsvEscape::escape),
            new EscapingFormat("Text", "text/plain", Visible::in)));
    return configuration;
  }
}
