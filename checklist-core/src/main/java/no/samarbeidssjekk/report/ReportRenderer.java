package no.samarbeidssjekk.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samarbeidssjekk.json.ComparisonWriter;
import no.samarbeidssjekk.json.OverviewWriter;
import no.samarbeidssjekk.json.ResultWriter;
import no.samarbeidssjekk.language.Visible;
import no.samarbeidssjekk.pdf.PdfWriter;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.spreadsheet.WorkbookWriter;
import no.samarbeidssjekk.template.RenderingLimits;
import no.samarbeidssjekk.template.TemplateEngine;
import no.samarbeidssjekk.template.Templates;
import no.samarbeidssjekk.template.TextFormat;
import no.samarbeidssjekk.word.SvgPictures;

/** Shows reports in every {@link ReportFormat}. Thread-safe; make it once and share it. */
public final class ReportRenderer {

  private static final String HTML_ENDING = ".html.ftlh";

  private static final List<TextFormat> FORMATS =
      List.of(
          new TextFormat("Markdown", "text/markdown", MarkdownEscape::escape),
          new TextFormat("CSV", "text/csv", CsvEscape::escape),
          new TextFormat("Text", "text/plain", Visible::in));

  private final TemplateEngine engine;
  private final ResultWriter results = new ResultWriter();
  private final ComparisonWriter comparisons = new ComparisonWriter();
  private final OverviewWriter overviews = new OverviewWriter();
  private final WordReport word;
  private final WorkbookWriter workbooks = new WorkbookWriter();
  private final PdfWriter pdf = new PdfWriter();

  /** Shows reports through the built-in templates. */
  public ReportRenderer() {
    this(Templates.builtIn(), RenderingLimits.standard());
  }

  /**
   * Shows reports through templates of one's own. A report in JSON uses none.
   *
   * @param limits what stops those of one's own
   */
  public ReportRenderer(Templates templates, RenderingLimits limits) {
    this.engine = new TemplateEngine(templates, limits, FORMATS, DataModel.fieldNames());
    this.word = new WordReport(engine, templates, new SvgPictures());
  }

  /**
   * Writes a report, texts in UTF-8. The stream is flushed and not closed. The same report gives
   * the same bytes. With templates of one's own nothing reaches the stream before the whole report
   * is printed.
   *
   * @throws InvalidDocumentException when a template of one's own is at fault; never with the
   *     built-in ones
   * @throws InterruptedIOException when somebody interrupts the thread while it prints through
   *     templates of one's own
   * @throws IOException when the stream cannot be written
   * @throws IllegalStateException when the format takes libraries that are not on the class path;
   *     the message names them
   */
  public void render(Report report, ReportFormat format, OutputStream stream)
      throws IOException, InvalidDocumentException {
    show(printable(report), format, stream);
  }

  /**
   * Writes what has happened from one assessment to another, as {@link #render(Report,
   * ReportFormat, OutputStream)} does.
   *
   * @throws InvalidDocumentException as there
   * @throws IOException as there
   * @throws IllegalStateException as there
   */
  public void render(ComparisonReport report, ReportFormat format, OutputStream stream)
      throws IOException, InvalidDocumentException {
    show(printable(report), format, stream);
  }

  /**
   * Writes what has happened as plain text in UTF-8. The stream is flushed and not closed.
   *
   * @throws InvalidDocumentException as {@link #render(Report, ReportFormat, OutputStream)}
   * @throws IOException as there
   */
  public void summarise(ComparisonReport report, OutputStream stream)
      throws IOException, InvalidDocumentException {
    engine.print("comparison.txt.ftl", report.data(), stream);
  }

  /**
   * Writes how many cooperations stand together, as {@link #render(Report, ReportFormat,
   * OutputStream)} does.
   *
   * @throws InvalidDocumentException as there
   * @throws IOException as there
   * @throws IllegalStateException as there
   */
  public void render(OverviewReport report, ReportFormat format, OutputStream stream)
      throws IOException, InvalidDocumentException {
    show(printable(report), format, stream);
  }

  /**
   * Writes how many cooperations stand together as plain text in UTF-8. The stream is flushed and
   * not closed.
   *
   * @throws InvalidDocumentException as {@link #render(Report, ReportFormat, OutputStream)}
   * @throws IOException as there
   */
  public void summarise(OverviewReport report, OutputStream stream)
      throws IOException, InvalidDocumentException {
    engine.print("overview.txt.ftl", report.data(), stream);
  }

  /**
   * Writes what a report says of level, completeness and next steps as a few lines of plain text in
   * UTF-8. The stream is flushed and not closed.
   *
   * @throws InvalidDocumentException as {@link #render(Report, ReportFormat, OutputStream)}
   * @throws IOException as {@link #render(Report, ReportFormat, OutputStream)}
   */
  public void summarise(Report report, OutputStream stream)
      throws IOException, InvalidDocumentException {
    engine.print("summary.txt.ftl", report.data(), stream);
  }

  private void show(Printable report, ReportFormat format, OutputStream stream)
      throws IOException, InvalidDocumentException {
    switch (format) {
      case HTML -> engine.print(report.documents() + HTML_ENDING, report.data(), stream);
      case PDF -> writePdf(report, stream);
      case MARKDOWN -> engine.print(report.documents() + ".md.ftl", report.data(), stream);
      case CSV -> engine.print(report.table() + ".csv.ftl", report.data(), stream);
      case WORKBOOK -> workbooks.write(report.workbook().get(), stream);
      case WORD -> word.write(report, stream);
      case JSON -> report.json().writeTo(stream);
    }
  }

  private Printable printable(Report report) {
    ReportKind kind = report.request().kind();
    return new Printable(
        documents(kind),
        kind == ReportKind.WORKSHOP ? "workshop" : "report",
        report.data(),
        report.content().title(),
        report.content().marking(),
        report.request().language(),
        report.request().today(),
        report.content().charts().all(),
        () -> WorkbookContent.of(report),
        stream -> results.write(report.analysis(), Map.of("report", forPrograms(report)), stream));
  }

  private Printable printable(ComparisonReport report) {
    return new Printable(
        "comparison",
        "comparison",
        report.data(),
        report.content().title(),
        report.content().marking(),
        report.language(),
        report.today(),
        List.of(report.content().history(), report.content().shift()),
        () -> ComparisonSheets.of(report),
        stream -> comparisons.write(report.comparison(), stream));
  }

  private Printable printable(OverviewReport report) {
    return new Printable(
        report.request().kind() == ReportKind.SHORT ? "overview-short" : "overview",
        "overview",
        report.data(),
        report.content().title(),
        report.content().marking(),
        report.request().language(),
        report.request().today(),
        List.of(report.content().distribution(), report.content().shares()),
        () -> OverviewSheets.of(report),
        stream -> writeJson(report, stream));
  }

  private void writeJson(OverviewReport report, OutputStream stream) throws IOException {
    if (report.content().open()) {
      overviews.writeOpen(report.overview(), report.disclosure(), stream);
    } else {
      overviews.write(report.overview(), stream);
    }
  }

  private static String documents(ReportKind kind) {
    return switch (kind) {
      case FULL -> "report";
      case SHORT -> "short";
      case WORKSHOP -> "workshop";
    };
  }

  private void writePdf(Printable report, OutputStream stream)
      throws IOException, InvalidDocumentException {
    String html = pagedHtml(report);
    try {
      pdf.write(html, report.today(), stream);
    } catch (IllegalArgumentException e) {
      throw engine.notPdf(String.valueOf(e.getMessage())).orElseThrow(() -> e);
    }
  }

  private String pagedHtml(Printable report) throws IOException, InvalidDocumentException {
    Map<String, Object> data = new LinkedHashMap<>(report.data());
    data.put("paged", true);
    ByteArrayOutputStream html = new ByteArrayOutputStream();
    engine.print(report.documents() + HTML_ENDING, data, html);
    return html.toString(StandardCharsets.UTF_8);
  }

  private static Map<String, Object> forPrograms(Report report) {
    Map<String, Object> data = new LinkedHashMap<>(report.data());
    data.keySet().removeAll(List.of("label", "dataModel", "pageMarking", "paged"));
    return data;
  }
}
