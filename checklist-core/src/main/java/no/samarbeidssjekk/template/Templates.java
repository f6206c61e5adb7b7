package no.samarbeidssjekk.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/**
 * Finds the files that reports are made with by name: one's own first, then the built-in ones.
 * Immutable, and as thread-safe as its folder.
 */
public final class Templates {

  private static final List<String> BUILT_IN =
      List.of(
          "report.html.ftlh",
          "short.html.ftlh",
          "workshop.html.ftlh",
          "comparison.html.ftlh",
          "overview.html.ftlh",
          "overview-short.html.ftlh",
          "parts.ftlh",
          "overview-parts.ftlh",
          "voices.ftlh",
          "charts.ftlh",
          "report.css",
          "pdf.css",
          "report.md.ftl",
          "short.md.ftl",
          "workshop.md.ftl",
          "comparison.md.ftl",
          "overview.md.ftl",
          "overview-short.md.ftl",
          "voices.md.ftl",
          "report.docx.ftl",
          "short.docx.ftl",
          "workshop.docx.ftl",
          "comparison.docx.ftl",
          "overview.docx.ftl",
          "overview-short.docx.ftl",
          "overview-parts.docx.ftl",
          "voices.docx.ftl",
          "word.ftl",
          "report.docx",
          "progress.svg.ftlh",
          "profile.svg.ftlh",
          "heat-map.svg.ftlh",
          "history.svg.ftlh",
          "shift.svg.ftlh",
          "distribution.svg.ftlh",
          "shares.svg.ftlh",
          "report.csv.ftl",
          "workshop.csv.ftl",
          "comparison.csv.ftl",
          "overview.csv.ftl",
          "summary.txt.ftl",
          "comparison.txt.ftl",
          "overview.txt.ftl");

  private static final String PAGE = "README.md";

  /** A path below the folder, of which no part is hidden or leads upwards. */
  private static final Pattern NAME = Pattern.compile("(?U)\\w[\\w .-]*(/\\w[\\w .-]*)*");

  private static final int MIB = 1024 * 1024;
  private static final int MOST_BYTES = 5 * MIB;

  private final String name;
  private final Optional<Folder> folder;

  private Templates(String name, Optional<Folder> folder) {
    this.name = name;
    this.folder = folder;
  }

  /** A folder with templates of one's own. */
  @FunctionalInterface
  public interface Folder {

    /**
     * Opens a file; it is read once for each report and then closed.
     *
     * @param name a relative path with {@code /} between its parts, never upwards
     * @return empty when there is no such file
     * @throws IOException when it cannot be read
     * @throws InvalidDocumentException when it must not be used; with the reason
     */
    Optional<InputStream> open(String name) throws IOException, InvalidDocumentException;
  }

  /** The built-in templates alone. */
  public static Templates builtIn() {
    return new Templates("", Optional.empty());
  }

  /**
   * Templates of one's own, and the built-in ones for all that is not among them.
   *
   * @param name what problems call the folder
   */
  public static Templates in(String name, Folder folder) {
    return new Templates(name, Optional.of(folder));
  }

  /** The names of the built-in templates: those that can be replaced. */
  public static List<String> names() {
    return BUILT_IN;
  }

  /** The name of the page that tells how templates are written; it stands among them. */
  public static String page() {
    return PAGE;
  }

  /**
   * What stands in a built-in template, or in the page.
   *
   * @throws IllegalArgumentException when none has this name
   */
  public static byte[] builtIn(String name) {
    if (!BUILT_IN.contains(name) && !name.equals(PAGE)) {
      throw new IllegalArgumentException("No built-in template " + name);
    }
    try (InputStream stream =
        Objects.requireNonNull(Templates.class.getResourceAsStream(name), name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The file with this name.
   *
   * @throws InvalidDocumentException when it cannot be read or used, or is larger than 5 MiB
   */
  public Optional<TemplateFile> find(String wanted) throws InvalidDocumentException {
    if (!NAME.matcher(wanted).matches()) {
      return Optional.empty();
    }
    Optional<TemplateFile> own = own(wanted);
    return own.isEmpty() && BUILT_IN.contains(wanted)
        ? Optional.of(new TemplateFile(wanted, false, builtIn(wanted)))
        : own;
  }

  private Optional<TemplateFile> own(String wanted) throws InvalidDocumentException {
    Problems problems = new Problems(sourceOf(wanted));
    try {
      Optional<InputStream> opened =
          folder.isEmpty() ? Optional.empty() : folder.get().open(wanted);
      if (opened.isEmpty()) {
        return Optional.empty();
      }
      try (InputStream stream = opened.get()) {
        byte[] content = stream.readNBytes(MOST_BYTES + 1);
        if (content.length <= MOST_BYTES) {
          return Optional.of(new TemplateFile(sourceOf(wanted), true, content));
        }
        problems.report(Position.START, ProblemCode.DOCUMENT_TOO_LARGE, MOST_BYTES / MIB + " MiB");
      }
    } catch (IOException e) {
      problems.report(Position.START, ProblemCode.FILE_UNREADABLE);
    }
    throw new InvalidDocumentException(problems.inDocumentOrder());
  }

  private String sourceOf(String wanted) {
    return name.isEmpty() || name.endsWith("/") ? name + wanted : name + "/" + wanted;
  }

  /** A problem with the folder as a whole. */
  InvalidDocumentException problem(ProblemCode code, LocalizedText detail) {
    Problems problems = new Problems(name);
    problems.report(Position.START, code, detail);
    return new InvalidDocumentException(problems.inDocumentOrder());
  }

  /** A problem with a file of which no Word report can be made. */
  InvalidDocumentException unfitForWord(String wanted, String reason, Object... details) {
    try {
      Problems problems = new Problems(find(wanted).map(TemplateFile::source).orElse(wanted));
      Object[] said =
          Arrays.stream(details)
              .map(detail -> TemplateFault.detail(String.valueOf(detail)))
              .toArray();
      problems.report(
          Position.START, ProblemCode.TEMPLATE_WORD_UNFIT, problems.phrase("word." + reason, said));
      return new InvalidDocumentException(problems.inDocumentOrder());
    } catch (InvalidDocumentException e) {
      return e;
    }
  }

  /** Whether there are none but the built-in ones. */
  boolean areBuiltIn() {
    return folder.isEmpty();
  }
}
