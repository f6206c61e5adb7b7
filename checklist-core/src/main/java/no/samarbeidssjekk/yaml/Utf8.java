package no.samarbeidssjekk.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import no.samarbeidssjekk.language.ForbiddenCharacter;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Reads bytes as UTF-8, strictly; a byte order mark at the beginning is skipped. */
record Utf8(int mostBytes) {

  private static final String ZIP = "PK\3\4";

  /** Stands where bytes are no UTF-8, or where somebody wrote it. */
  private static final char FOR_WHAT_IS_NONE = '\uFFFD';

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** How files of Word and Excel (new and old), of PDF and of rich text begin. */
  private static final Set<String> NO_PLAIN_TEXT =
      Set.of(ZIP, "\u00D0\u00CF\u0011\u00E0", "%PDF", "{\\rt");

  private static final Set<String> BYTE_ORDER_MARKS_OF_UTF_16 =
      Set.of("\u00FE\u00FF", "\u00FF\u00FE");

  /** The text; empty when the bytes are no text in UTF-8, which is then among the problems. */
  Optional<String> read(InputStream stream, Problems problems) throws IOException {
    byte[] content = stream.readNBytes(mostBytes);
    if (isWorkbook(content)) {
      problems.report(Position.START, ProblemCode.DOCUMENT_IS_WORKBOOK);
      return Optional.empty();
    }
    if (stream.read() >= 0) {
      problems.report(
          Position.START, ProblemCode.DOCUMENT_TOO_LARGE, ReadingLimits.size(mostBytes));
      return Optional.empty();
    }
    if (NO_PLAIN_TEXT.contains(start(content, 4))) {
      problems.report(Position.START, ProblemCode.DOCUMENT_NOT_TEXT);
      return Optional.empty();
    }
    if (isUtf16(start(content, 2))) {
      problems.report(Position.START, ProblemCode.ENCODING_NOT_UTF8);
      return Optional.empty();
    }
    return decode(content, problems)
        .map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
        .filter(text -> holdsOnlyText(text, problems));
  }

  private static Optional<String> decode(byte[] content, Problems problems) {
    String quick = new String(content, StandardCharsets.UTF_8);
    if (quick.indexOf(FOR_WHAT_IS_NONE) < 0) {
      return Optional.of(quick);
    }
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer characters = CharBuffer.allocate(bytes.remaining());
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(bytes, characters, true);
    String text = characters.flip().toString();
    if (!result.isError()) {
      return Optional.of(text);
    }
    if (isBinary(content)) {
      problems.report(Position.START, ProblemCode.DOCUMENT_NOT_TEXT);
    } else {
      problems.report(Position.endOf(text), ProblemCode.ENCODING_NOT_UTF8);
    }
    return Optional.empty();
  }

  /** No encoding of text has these bytes, but pictures and archives are full of them. */
  private static boolean isBinary(byte[] content) {
    for (byte value : content) {
      if (value >= 0 && value < ' ' && value != '\t' && value != '\n' && value != '\r') {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsOnlyText(String text, Problems problems) {
    Optional<ForbiddenCharacter> forbidden = ForbiddenCharacter.firstIn(text);
    forbidden.ifPresent(
        character ->
            problems.report(
                Position.endOf(text.substring(0, character.index())),
                ProblemCode.YAML_CHARACTER,
                character.name()));
    return forbidden.isEmpty();
  }

  /** A zip with a part that is the beginning of every new workbook of Excel. */
  private static boolean isWorkbook(byte[] content) {
    return start(content, ZIP.length()).equals(ZIP)
        && start(content, content.length).contains("xl/workbook.");
  }

  private static boolean isUtf16(String start) {
    return BYTE_ORDER_MARKS_OF_UTF_16.contains(start)
        || (start.length() == 2 && (start.charAt(0) == 0) != (start.charAt(1) == 0));
  }

  private static String start(byte[] content, int length) {
    return new String(content, 0, Math.min(length, content.length), StandardCharsets.ISO_8859_1);
  }
}
