package no.samarbeidssjekk.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.core.UnexpectedTypeException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Spelling;
import no.samarbeidssjekk.language.Visible;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Says in the user's words what FreeMarker stumbled on, and where.
 *
 * @param library the templates that were read
 * @param fields the names of all fields in the data
 * @param template the template that was to be printed
 */
record TemplateFault(TemplateLibrary library, Set<String> fields, String template) {

  private static final Pattern UNCLOSED = Pattern.compile("You have an unclosed (.+?)\\. Check");
  private static final Pattern END = Pattern.compile("Unexpected end of file reached");
  private static final Pattern UNKNOWN_DIRECTIVE = Pattern.compile("Unknown directive: #(\\w+)");
  private static final Pattern UNKNOWN_BUILT_IN = Pattern.compile("Unknown built-in: \"(\\w+)\"");
  private static final Pattern LAST_NAME = Pattern.compile("(\\w+)$");
  private static final Pattern FIRST_PART = Pattern.compile("(?s)\\n?(----|Tip:|Help \\().*");
  private static final int LONGEST_DETAIL = 200;

  /** Where the problem is, which is said already, and of which Java class a value is. */
  private static final Pattern TOO_MUCH =
      Pattern.compile(
          "\\s*\\[in template \"[^\"]*\" at line \\d+, column \\d+]"
              + "|\\s*\\([^()]*wrap[^()]*\\)"
              + "|(?s)\\s*(The blamed expression)?:\\s*==> .*");

  /** What is said of a template that did not come to its end. */
  InvalidDocumentException of(Exception problem, RenderingLimits limits)
      throws InvalidDocumentException {
    Optional<LimitedText.TooLong> tooLong = cause(problem, LimitedText.TooLong.class);
    if (tooLong.isPresent()) {
      return at(
          tooLong.get().place(),
          ProblemCode.TEMPLATE_OUTPUT_TOO_LONG,
          Long.toString(limits.characters()));
    }
    Optional<TemplateLibrary.Unreadable> unreadable =
        cause(problem, TemplateLibrary.Unreadable.class);
    if (unreadable.isPresent()) {
      return unreadable.get().reason();
    }
    Optional<ParseException> parsing = cause(problem, ParseException.class);
    if (parsing.isPresent()) {
      return ofParsing(parsing.get());
    }
    return problem instanceof TemplateException printing
        ? ofPrinting(printing)
        : failed(at(null, 0, 0), problem);
  }

  private InvalidDocumentException ofParsing(ParseException problem)
      throws InvalidDocumentException {
    Place place = at(problem.getTemplateName(), problem.getLineNumber(), problem.getColumnNumber());
    String message = String.valueOf(problem.getEditorMessage());
    Optional<String> unclosed = found(UNCLOSED, message);
    if (unclosed.isPresent()) {
      return place.problem(ProblemCode.TEMPLATE_UNCLOSED, unclosed.get());
    }
    if (END.matcher(message).find()) {
      return place.problem(ProblemCode.TEMPLATE_ENDS_EARLY);
    }
    Optional<String> unknown =
        found(UNKNOWN_DIRECTIVE, message)
            .map(word -> "#" + word)
            .or(() -> found(UNKNOWN_BUILT_IN, message).map(word -> "?" + word));
    if (unknown.isPresent()) {
      return place.unknownWord(unknown.get());
    }
    return place.problem(ProblemCode.TEMPLATE_SYNTAX, detail(message));
  }

  private InvalidDocumentException ofPrinting(TemplateException problem)
      throws InvalidDocumentException {
    Place place = placeOf(problem);
    if (cause(problem, TemplateNotFoundException.class).isPresent()
        || cause(problem, MalformedTemplateNameException.class).isPresent()) {
      return place.problem(ProblemCode.TEMPLATE_FILE_MISSING, String.valueOf(missingFile(problem)));
    }
    String blamed = problem.getBlamedExpressionString();
    if (problem instanceof InvalidReferenceException && blamed != null) {
      return place.missingValue(blamed, fields);
    }
    if (problem instanceof UnexpectedTypeException && blamed != null) {
      return place.problem(
          ProblemCode.TEMPLATE_VALUE_KIND, blamed, detail(problem.getMessageWithoutStackTop()));
    }
    if (problem instanceof StopException) {
      return place.problem(
          ProblemCode.TEMPLATE_STOPPED, detail(problem.getMessageWithoutStackTop()));
    }
    return failed(place, problem);
  }

  private static @Nullable String missingFile(TemplateException problem) {
    return cause(problem, TemplateNotFoundException.class)
        .map(TemplateNotFoundException::getTemplateName)
        .or(
            () ->
                cause(problem, MalformedTemplateNameException.class)
                    .map(MalformedTemplateNameException::getTemplateName))
        .orElse("");
  }

  private static InvalidDocumentException failed(Place place, Exception problem) {
    String message =
        problem instanceof TemplateException printing
            ? printing.getMessageWithoutStackTop()
            : problem.toString();
    return place.problem(ProblemCode.TEMPLATE_FAILED, detail(message));
  }

  /** What FreeMarker says, without its advice and on one line. */
  static LocalizedText detail(@Nullable String message) {
    String first = FIRST_PART.matcher(String.valueOf(message)).replaceFirst("");
    String line = Visible.in(TOO_MUCH.matcher(first).replaceAll("").strip());
    String whole = line.replaceAll("[.:\\s]+$", "");
    if (whole.isBlank()) {
      return LocalizedText.ofBokmal("…");
    }
    return LocalizedText.ofBokmal(
        whole.length() <= LONGEST_DETAIL ? whole : whole.substring(0, LONGEST_DETAIL) + "…");
  }

  private static Optional<String> found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static <T extends Throwable> Optional<T> cause(Throwable problem, Class<T> kind) {
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      if (kind.isInstance(cause)) {
        return Optional.of(kind.cast(cause));
      }
    }
    return Optional.empty();
  }

  /** Says this of the place that a problem names; without one, of the template as a whole. */
  InvalidDocumentException at(
      @Nullable TemplateException problem, ProblemCode code, Object... arguments)
      throws InvalidDocumentException {
    Place place = problem == null ? at(null, 0, 0) : placeOf(problem);
    return place.problem(code, arguments);
  }

  private Place placeOf(TemplateException problem) throws InvalidDocumentException {
    Integer line = problem.getLineNumber();
    Integer column = problem.getColumnNumber();
    return at(
        problem.getTemplateSourceName(), line == null ? 0 : line, column == null ? 0 : column);
  }

  /** The place in a template of one's own, or the beginning of the one that was to be printed. */
  private Place at(@Nullable String name, int line, int column) throws InvalidDocumentException {
    Optional<TemplateFile> faulty = library.handedOut(name).filter(TemplateFile::isOwn);
    if (faulty.isPresent()) {
      return new Place(faulty.get().source(), faulty.get().place(line, column));
    }
    return new Place(
        library.handedOut(template).map(TemplateFile::source).orElse(template), Position.START);
  }

  private record Place(String source, Position position) {

    InvalidDocumentException problem(ProblemCode code, Object... arguments) {
      Problems problems = new Problems(source);
      problems.report(position, code, arguments);
      return new InvalidDocumentException(problems.inDocumentOrder());
    }

    InvalidDocumentException unknownWord(String word) {
      Problems problems = new Problems(source);
      problems.unknownWord(
          position,
          ProblemCode.TEMPLATE_WORD_UNKNOWN,
          word,
          Permitted.words(),
          problems.phrase("advice.template.word"));
      return new InvalidDocumentException(problems.inDocumentOrder());
    }

    InvalidDocumentException missingValue(String blamed, Set<String> fields) {
      Problems problems = new Problems(source);
      Optional<String> name = found(LAST_NAME, blamed);
      Optional<String> nearest =
          name.filter(word -> !fields.contains(word))
              .flatMap(word -> Spelling.nearest(word, fields.stream().sorted().toList()));
      problems.report(
          position,
          ProblemCode.TEMPLATE_VALUE_MISSING,
          blamed,
          nearest.isPresent()
              ? problems.phrase("advice.nearest", "«" + nearest.get() + "»")
              : name.filter(fields::contains).isPresent()
                  ? problems.phrase("advice.template.optional")
                  : problems.phrase("advice.template.field"));
      return new InvalidDocumentException(problems.inDocumentOrder());
    }
  }
}
