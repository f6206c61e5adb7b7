package no.samarbeidssjekk.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A format in which a report can be shown. */
public enum ReportFormat {
  HTML("html", true),
  PDF("pdf", true),
  WORD("docx", true),
  MARKDOWN("md", true),
  JSON("json", false),
  CSV("csv", false),
  WORKBOOK("xlsx", false);

  private final String extension;
  private final boolean document;

  ReportFormat(String extension, boolean document) {
    this.extension = extension;
    this.document = document;
  }

  /**
   * Whether it is a document for reading, which differs with the {@link ReportKind}; the others
   * hold data, the same for every kind.
   */
  public boolean isDocument() {
    return document;
  }

  /** The file name's ending without the dot, which is also the word for the format in options. */
  public String extension() {
    return extension;
  }

  /** The format with exactly this ending, or empty when there is none. */
  public static Optional<ReportFormat> ofExtension(String extension) {
    return Arrays.stream(values()).filter(format -> format.extension.equals(extension)).findFirst();
  }

  /** The endings of all formats. */
  public static List<String> extensions() {
    return Arrays.stream(values()).map(ReportFormat::extension).toList();
  }
}
