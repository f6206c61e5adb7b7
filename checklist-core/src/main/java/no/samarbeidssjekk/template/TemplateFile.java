package no.samarbeidssjekk.template;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** A file that reports are made with. Immutable. */
public final class TemplateFile {

  private static final int KIB = 1024;
  private static final int MOST_BYTES_OF_TEXT = 256 * KIB;
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\r\\n]");

  private final String source;
  private final boolean own;
  private final byte[] content;

  TemplateFile(String source, boolean own, byte[] content) {
    this.source = source;
    this.own = own;
    this.content = content.clone();
  }

  /** What problems call it: its name, with the folder in front when it is not built in. */
  public String source() {
    return source;
  }

  /** Whether it comes from a folder of one's own, and not from the product. */
  public boolean isOwn() {
    return own;
  }

  /** What stands in it. */
  public byte[] bytes() {
    return content.clone();
  }

  /**
   * What stands in it as text, without a byte order mark.
   *
   * @throws InvalidDocumentException when it is not UTF-8, or larger than 256 KiB
   */
  public String text() throws InvalidDocumentException {
    Problems problems = new Problems(source);
    if (content.length > MOST_BYTES_OF_TEXT) {
      problems.report(
          Position.START, ProblemCode.DOCUMENT_TOO_LARGE, MOST_BYTES_OF_TEXT / KIB + " KiB");
      throw new InvalidDocumentException(problems.inDocumentOrder());
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      problems.report(Position.START, ProblemCode.ENCODING_NOT_UTF8);
      throw new InvalidDocumentException(problems.inDocumentOrder());
    }
  }

  /** The place that FreeMarker, which counts a character beyond the first 65,536 as two, names. */
  Position place(int line, int column) throws InvalidDocumentException {
    String[] lines = LINE_BREAK.split(text(), -1);
    if (line < 1 || line > lines.length) {
      return Position.START;
    }
    String found = lines[line - 1];
    int end = Math.min(Math.max(column - 1, 0), found.length());
    return new Position(line, found.codePointCount(0, end) + 1);
  }
}
