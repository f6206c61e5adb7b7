package no.samarbeidssjekk.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;

/** Opens JSON output that looks the same on every machine and leaves the stream open. */
final class JsonOutput {

  private static final HarmlessEscapes ESCAPES = new HarmlessEscapes();
  private static final HarmlessEscapes ESCAPES_IN_MARKUP = HarmlessEscapes.inMarkup();

  private final JsonFactory factory =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  JsonGenerator open(OutputStream stream) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""));
    printer.indentArraysWith(indenter);
    printer.indentObjectsWith(indenter);
    JsonGenerator json = factory.createGenerator(stream).setPrettyPrinter(printer);
    json.setCharacterEscapes(ESCAPES);
    return json;
  }

  /** Opens JSON that stands on one line. */
  JsonGenerator openOnOneLine(OutputStream stream) throws IOException {
    JsonGenerator json = factory.createGenerator(stream);
    json.setCharacterEscapes(ESCAPES);
    return json;
  }

  /** Opens JSON that stands on one line within a page. */
  JsonGenerator openInMarkup(OutputStream stream) throws IOException {
    JsonGenerator json = factory.createGenerator(stream);
    json.setCharacterEscapes(ESCAPES_IN_MARKUP);
    return json;
  }
}
