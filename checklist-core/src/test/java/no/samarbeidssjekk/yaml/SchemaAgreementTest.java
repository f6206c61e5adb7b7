package no.samarbeidssjekk.yaml;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.CooperationForm;
import no.samarbeidssjekk.assessment.PreparednessTask;
import no.samarbeidssjekk.assessment.Sector;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.language.Term;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a schema refuses the reader refuses too. */
class SchemaAgreementTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Map<DocumentSchema, Schema> SCHEMAS =
      Stream.of(DocumentSchema.values())
          .collect(toUnmodifiableMap(schema -> schema, SchemaAgreementTest::schema));

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsValid(Path example) throws IOException {
    assertThat(refusals(DocumentSchema.ASSESSMENT, YAML.readTree(example.toFile()))).isEmpty();
  }

  static List<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("..", "examples"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @Test
  void theBundledChecklistIsValid() throws IOException {
    assertThat(refusals(DocumentSchema.CHECKLIST, bundledChecklist())).isEmpty();
  }

  @Test
  void whatTheSchemaRefusesOfMutatedAssessmentsTheReaderRefuses() throws IOException {
    List<JsonNode> examples = new ArrayList<>();
    for (Path example : examples()) {
      examples.add(YAML.readTree(example.toFile()));
    }

    requireAgreement(
        DocumentSchema.ASSESSMENT,
        examples,
        2000,
        mutant -> Documents.assessmentProblems("f", bytes(mutant)));
  }

  @Test
  void whatTheSchemaRefusesOfMutatedChecklistsTheReaderRefuses() throws IOException {
    requireAgreement(
        DocumentSchema.CHECKLIST,
        List.of(bundledChecklist()),
        150,
        mutant -> Documents.checklistProblems("f", bytes(mutant)));
  }

  private static void requireAgreement(
      DocumentSchema schema,
      List<JsonNode> originals,
      int mutations,
      Function<JsonNode, List<Problem>> reader) {
    int refusedByBoth = 0;
    int refusedByReaderAlone = 0;
    int accepted = 0;
    for (int seed = 0; seed < mutations; seed++) {
      JsonNode original = originals.get(seed % originals.size());
      JsonNode mutant = new DocumentMutation(new Random(seed)).of(original);
      List<Error> refusals = refusals(schema, mutant);
      boolean readerRefuses = !errors(reader.apply(mutant)).isEmpty();
      assertThat(!refusals.isEmpty() && !readerRefuses)
          .as("seed %d: the schema alone refuses, because %s", seed, refusals)
          .isFalse();
      if (!readerRefuses) {
        accepted++;
      } else if (refusals.isEmpty()) {
        refusedByReaderAlone++;
      } else {
        refusedByBoth++;
      }
    }
    assertThat(List.of(refusedByBoth, accepted))
        .as("refused by both, accepted; by the reader alone: %d", refusedByReaderAlone)
        .allMatch(count -> count > mutations / 10);
  }

  @ParameterizedTest
  @FieldSource("no.samarbeidssjekk.yaml.ForgivingSpellingTest#MANNERS")
  void noSpellingThatIsForgivenIsRefused(Function<String, String> manner) {
    for (Status status : Status.values()) {
      for (String word : status.words()) {
        requireValid(document().put("target", manner.apply("viderekommen")), manner.apply(word));
      }
    }
    for (Level level : Documents.CHECKLIST.levels()) {
      level.words().forEach(word -> requireValid(document().put("target", manner.apply(word)), ""));
    }
    requireValid(documentWith("forms", CooperationForm.values(), manner), "");
    requireValid(documentWith("sectors", Sector.values(), manner), "");
    requireValid(documentWith("tasks", PreparednessTask.values(), manner), "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"RB-03", "rb-03", "Rb-03", " RB-03 "})
  void theSpellingOfAnItemIsForgiven(String id) {
    ObjectNode document = document();
    document.putObject("answers").put(id, "delvis");

    requireValid(document, "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"påå plass", "ikke på plass", "ja", "på  plas", "plass"})
  void aWordThatIsNoStatusIsRefused(String word) {
    ObjectNode document = document();
    document.putObject("answers").put("RB-03", word);

    assertThat(refusals(DocumentSchema.ASSESSMENT, document)).isNotEmpty();
  }

  private static void requireValid(ObjectNode document, String status) {
    if (!status.isEmpty()) {
      document.putObject("answers").putObject("KV-04").put("status", status).put("reason", "x");
    }
    assertThat(errors(Documents.assessmentProblems("f", bytes(document)))).isEmpty();
    assertThat(refusals(DocumentSchema.ASSESSMENT, document)).as(document.toString()).isEmpty();
  }

  private static ObjectNode document() {
    ObjectNode document = JSON.createObjectNode();
    document.put("checklist", "veien-til-samarbeid").put("date", "2025-03-21");
    document.putObject("collaboration").put("name", "Fosen");
    document.putObject("answers");
    return document;
  }

  private static ObjectNode documentWith(
      String field, Term[] terms, Function<String, String> manner) {
    ObjectNode document = document();
    ArrayNode words = document.withObject("collaboration").putArray(field);
    Stream.of(terms).flatMap(term -> term.words().stream()).map(manner).forEach(words::add);
    return document;
  }

  private static JsonNode bundledChecklist() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(Checklist.class.getResourceAsStream("veien-til-samarbeid.yaml"))) {
      return YAML.readTree(stream);
    }
  }

  private static List<Error> refusals(DocumentSchema schema, JsonNode document) {
    return Objects.requireNonNull(SCHEMAS.get(schema)).validate(document);
  }

  private static List<Problem> errors(List<Problem> problems) {
    return problems.stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
  }

  private static byte[] bytes(JsonNode document) {
    return document.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Schema schema(DocumentSchema schema) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      schema.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(bytes.toString(StandardCharsets.UTF_8), InputFormat.JSON);
  }
}
