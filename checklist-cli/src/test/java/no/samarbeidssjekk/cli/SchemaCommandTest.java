package no.samarbeidssjekk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import no.samarbeidssjekk.cli.Cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaCommandTest {

  @ParameterizedTest
  @CsvSource({"assessment,answers", "checklist,dimensions"})
  void theSchemaIsPrintedAsJson(String kind, String property) throws IOException {
    Run run = Cli.run("schema", kind);

    assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(run.err()).isEmpty();
    assertThat(new ObjectMapper().readTree(run.out()).get("properties").has(property)).isTrue();
  }

  @Test
  void anotherKindOfFileIsRefusedWithTheChoices() {
    Run run = Cli.run("schema", "report", "--lang", "en");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.errLines().get(0))
        .isEqualTo("«report» has no schema. Choose among: assessment, checklist, supplement.");
  }

  @Test
  void withoutAKindTheChoicesAreNamed() {
    Run run = Cli.run("schema", "--lang", "en");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.errLines().get(0))
        .isEqualTo("Name what the schema is of: assessment, checklist or supplement.");
  }
}
