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
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Reads bytes as UTF-8, strictly; a byte order mark at the beginning is skipped. */
final class Utf8 {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final char ZERO_OF_UTF_16 = 0;

  private Utf8() {}

  /** The text; empty when the bytes are not UTF-8, which is then among the problems. */
  static Optional<String> read(InputStream stream, Problems problems) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(stream.readAllBytes());
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
}
