package no.samarbeidssjekk.yaml;

import com.github.victools.jsonschema.generator.FieldScope;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import no.samarbeidssjekk.checklist.Help;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.LocalizedText;

/** What an editor says of the parts of a document, in bokmål. */
final class SchemaTexts {

  private static final String FILE = "schema_nb.properties";

  private final Properties texts = new Properties();

  SchemaTexts() {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(SchemaTexts.class.getResourceAsStream(FILE), FILE),
            StandardCharsets.UTF_8)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String of(FieldScope field) {
    return of(field.getDeclaringType().getErasedType().getSimpleName() + "." + field.getName());
  }

  /** The text with this key. A part without a text is a mistake of whoever added the part. */
  String of(String key) {
    return Objects.requireNonNull(
        texts.getProperty(key), () -> "Write what " + key + " is in " + FILE);
  }

  String of(LocalizedText text) {
    return text.in(Language.BOKMAL);
  }

  String of(Item item) {
    return of("Item.introducedAt").formatted(of(item.level().name()))
        + item.help().map(this::of).orElse("");
  }

  private String of(Help help) {
    return "\n\n" + of(help.why()) + "\n\n" + of("Item.whenInPlace").formatted(of(help.inPlace()));
  }
}
