package no.samarbeidssjekk.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.Explanation;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemOutputTest {

  private static final String HOSTILE_NAME = "a\u001B\u009B\u202Eb \"ø\".yaml";

  @Test
  void jsonTellsEverythingOfAProblem() throws IOException {
    assertThat(json(problems("fosen.yaml"), Language.NYNORSK))
        .isEqualTo(
            """
            [
              {
                "file": "fosen.yaml",
                "line": 3,
                "column": 7,
                "severity": "error",
                "code": "date-not-existing",
                "message": "Datoen «{x}» finst ikkje. Rett dag eller månad."
              },
              {
                "file": "fosen.yaml",
                "line": 4,
                "column": 2,
                "severity": "warning",
                "code": "members-one-municipality",
                "message": "Berre éin deltakarkommune er oppgjeven. Ta med alle som er med i samarbeidet."
              }
            ]
            """);
  }

  @Test
  void noProblemsAreAnEmptyArray() throws IOException {
    assertThat(json(List.of(), Language.BOKMAL)).isEqualTo("[]\n");
  }

  @Test
  void theFileKeepsItsNameThoughNothingInItSteersATerminal() throws IOException {
    String json = json(problems(HOSTILE_NAME), Language.BOKMAL);

    assertThat(json).doesNotContainPattern("[\\p{Cc}\\p{Cf}&&[^\n]]");
    assertThat(new ObjectMapper().readTree(json).at("/0/file").asText()).isEqualTo(HOSTILE_NAME);
  }

  @ParameterizedTest
  @EnumSource
  void thePublicSchemaAcceptsTheSarif(Language language) throws IOException {
    for (List<Problem> problems : List.of(problems("fosen.yaml"), List.<Problem>of())) {
      assertThat(publicSchema().validate(sarif(problems, language), InputFormat.JSON)).isEmpty();
    }
  }

  @Test
  void thePublicSchemaWouldRefuseOtherSarif() throws IOException {
    String sarif = sarif(problems("fosen.yaml"), Language.BOKMAL);

    assertThat(publicSchema().validate(sarif.replace("ruleId", "rule-id"), InputFormat.JSON))
        .isNotEmpty();
    assertThat(publicSchema().validate(sarif.replace("\"driver\"", "\"x\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void sarifHasARuleForEachCodeAndAResultForEachProblem() throws IOException {
    JsonNode run =
        new ObjectMapper().readTree(sarif(problems("a b.yaml"), Language.ENGLISH)).at("/runs/0");
    Explanation explanation = Explanation.of(ProblemCode.FILE_MISSING);

    assertThat(run.at("/tool/driver/version").asText()).isEqualTo("1.2");
    assertThat(run.at("/tool/driver/rules")).hasSize(ProblemCode.values().length);
    assertThat(run.at("/tool/driver/rules/0/shortDescription/text").asText())
        .isEqualTo(explanation.cause().in(Language.ENGLISH));
    assertThat(run.at("/tool/driver/rules/0/help/text").asText())
        .isEqualTo(explanation.mend().in(Language.ENGLISH));
    assertThat(run.at("/results")).hasSize(2);
    assertThat(run.at("/results/0/ruleId").asText()).isEqualTo("date-not-existing");
    assertThat(run.at("/results/0/message/text").asText()).contains("«{{x}}»");
    assertThat(run.at("/results/1/level").asText()).isEqualTo("warning");
    JsonNode place = run.at("/results/0/locations/0/physicalLocation");
    assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("a%20b.yaml");
    assertThat(place.at("/region/startLine").asInt()).isEqualTo(3);
    assertThat(place.at("/region/startColumn").asInt()).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({
    "fosen.yaml,fosen.yaml",
    "-,-",
    "../a/b.yaml,../a/b.yaml",
    "/a/b c.yaml,file:///a/b%20c.yaml",
    "C:\\a\\å.yaml,file:///C:/a/%C3%A5.yaml",
    "a:b%?#.yaml,a%3Ab%25%3F%23.yaml"
  })
  void theNameOfAFileIsAUri(String name, String uri) {
    assertThat(FileUri.of(name)).isEqualTo(uri);
  }

  private static List<Problem> problems(String source) {
    Problems problems = new Problems(source);
    problems.report(new Position(3, 7), ProblemCode.DATE_NOT_EXISTING, "{x}");
    problems.report(new Position(4, 2), ProblemCode.MEMBERS_ONE_MUNICIPALITY);
    return problems.inDocumentOrder();
  }

  private static String json(List<Problem> problems, Language language) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ProblemWriter().write(problems, language, bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static String sarif(List<Problem> problems, Language language) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new SarifWriter().write(problems, language, "1.2", bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Schema publicSchema() throws IOException {
    try (InputStream schema =
        Objects.requireNonNull(
            ProblemOutputTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
    }
  }
}
