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
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Reads bytes as UTF-8, strictly; a byte order mark at the beginning is skipped. */
final class Utf8 {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final char ZERO_OF_UTF_16 = 0;

  /** How files of Word and Excel (new and old) and of PDF begin. */
  private static final Set<String> OFFICE_AND_PDF =
      Set.of("PK\3\4", "\u00D0\u00CF\u0011\u00E0", "%PDF");

  private Utf8() {}

  /** The text; empty when the bytes are not UTF-8, which is then among the problems. */
  static Optional<String> read(InputStream stream, Problems problems) throws IOException {
    byte[] content = stream.readAllBytes();
    if (isOfficeOrPdf(content)) {
      problems.report(Position.START, ProblemCode.DOCUMENT_NOT_TEXT);
      return Optional.empty();
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
    int zero = text.indexOf(ZERO_OF_UTF_16);
    if (result.isError() || zero >= 0) {
      String readable = zero >= 0 ? text.substring(0, zero) : text;
      problems.report(Position.endOf(readable), ProblemCode.ENCODING_NOT_UTF8);
      return Optional.empty();
    }
    return Optional.of(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  private static boolean isOfficeOrPdf(byte[] content) {
    String start = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
    return OFFICE_AND_PDF.contains(start);
  }
}
