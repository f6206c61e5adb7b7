package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import no.samarbeidssjekk.language.Visible;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JsonInjectionTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @MethodSource("no.samarbeidssjekk.report.HostileTexts#all")
  void aTextStandsInItsFieldsAsItWasTypedAndIsHarmlessInWhatIsForDisplay(String text)
      throws JsonProcessingException {
    JsonNode harmless = report(TypedText.HARMLESS);
    ObjectNode expected = (ObjectNode) replaced(harmless, text);
    expected.set("report", replaced(harmless.get("report"), Visible.inDocument(text)));
    assertThat(report(text)).isEqualTo(expected);
  }

  private static JsonNode report(String text) throws JsonProcessingException {
    return JSON.readTree(TypedText.render(ReportFormat.JSON, text));
  }

  private static JsonNode replaced(JsonNode node, String text) {
    if (node instanceof ObjectNode object) {
      ObjectNode copy = JSON.createObjectNode();
      object
          .properties()
          .forEach(field -> copy.set(field.getKey(), replaced(field.getValue(), text)));
      return copy;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode copy = JSON.createArrayNode();
      array.forEach(element -> copy.add(replaced(element, text)));
      return copy;
    }
    return node.isTextual()
        ? TextNode.valueOf(node.asText().replace(TypedText.HARMLESS, text))
        : node;
  }
}
