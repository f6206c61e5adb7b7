package no.samarbeidssjekk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.StreamSupport;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.language.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The committed schemas are those that the code gives.
 *
 * <p>After a change of the documents, their constraints or the bundled checklist, write them anew
 * and read the difference before it is committed:
 *
 * <pre>mvn -pl checklist-core test -Dtest=GeneratedSchemaTest -Dschema.update=true</pre>
 */
class GeneratedSchemaTest {

  private static final Path FOLDER =
      Path.of("src", "main", "resources", "no", "samarbeidssjekk", "yaml");
  private static final String MEND =
      "If the change is meant, run: mvn -pl checklist-core test -Dtest=GeneratedSchemaTest"
          + " -Dschema.update=true";

  @BeforeAll
  static void writeTheSchemasAnewIfAsked() throws IOException {
    if (Boolean.getBoolean("schema.update")) {
      for (DocumentSchema schema : DocumentSchema.values()) {
        Files.writeString(FOLDER.resolve(schema.fileName()), generated(schema));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theCommittedSchemaIsTheGeneratedOne(DocumentSchema schema) throws IOException {
    assertThat(FOLDER.resolve(schema.fileName())).as(MEND).content().isEqualTo(generated(schema));
  }

  @ParameterizedTest
  @EnumSource
  void theRootRefusesUnknownKeys(DocumentSchema schema) throws IOException {
    JsonNode root = committed(schema);

    assertThat(root.get("additionalProperties").booleanValue()).isFalse();
    assertThat(root.get("required")).hasSizeGreaterThan(3);
  }

  @Test
  void everyItemIsListedWithItsTextAndHelp() throws IOException {
    JsonNode answers = committed(DocumentSchema.ASSESSMENT).at("/properties/answers/properties");

    assertThat(answers).hasSize(36);
    for (Item item : Documents.CHECKLIST.items()) {
      JsonNode answer = answers.get(item.id());
      assertThat(answer.get("title").textValue()).isEqualTo(item.text().in(Language.BOKMAL));
      assertThat(answer.get("description").textValue())
          .contains(item.level().name().in(Language.BOKMAL))
          .contains(item.help().orElseThrow().inPlace().in(Language.BOKMAL));
    }
  }

  @Test
  void everyWordForAStatusIsListedAndExplained() throws IOException {
    JsonNode statuses = committed(DocumentSchema.ASSESSMENT).at("/$defs/AnswerDocument/anyOf");

    Iterator<JsonNode> alternatives = statuses.iterator();
    for (Status status : Status.values()) {
      JsonNode listed = alternatives.next();
      assertThat(StreamSupport.stream(listed.get("enum").spliterator(), false))
          .extracting(JsonNode::textValue)
          .containsExactlyElementsOf(status.words());
      assertThat(listed.get("title").textValue()).isEqualTo(status.label().in(Language.BOKMAL));
      assertThat(listed.get("description").textValue()).isNotBlank();
    }
  }

  private static JsonNode committed(DocumentSchema schema) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    schema.write(bytes);
    return new ObjectMapper().readTree(bytes.toByteArray());
  }

  private static String generated(DocumentSchema schema) throws IOException {
    Class<? extends Record> document =
        switch (schema) {
          case ASSESSMENT -> AssessmentDocument.class;
          case CHECKLIST -> ChecklistDocument.class;
          case SUPPLEMENT -> SupplementDocument.class;
        };
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new ObjectMapper()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(indenter))
            .writeValueAsString(new SchemaGeneration(Documents.CHECKLIST).of(document))
        + "\n";
  }
}
