package no.samarbeidssjekk.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;

/** Bytes as UTF-8, strictly. */
final class JsonBytes {

  private JsonBytes() {}

  /**
   * The text in some bytes.
   *
   * @param line the line of the document at which they begin, from 1
   */
  static String text(byte[] bytes, int length, int line) throws UnfitJsonException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer characters = CharBuffer.allocate(length);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes, 0, length), characters, true);
    String text = characters.flip().toString();
    if (result.isError()) {
      Position end = Position.endOf(text);
      throw new UnfitJsonException(
          new Position(line - 1 + end.line(), end.column()), ProblemCode.ENCODING_NOT_UTF8);
    }
    return text;
  }
}
