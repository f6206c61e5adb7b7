package no.samarbeidssjekk.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a file holds and however it is written, another answer changes that answer alone. */
class AssessmentTextPropertiesTest {

  private static final int SEEDS = 200;
  private static final Pattern COMMENT = Pattern.compile("# husk [0-9]+");
  private static final Pattern ANSWER = Pattern.compile("(?m)^  [A-Z]{2}-[0-9]{2}:");
  private static final Pattern FIELD = Pattern.compile("(?m)^    (note|evidence|action|voices):");

  enum Style {
    LINES,
    WINDOWS_LINES,
    MARKED,
    COMMENTED,
    JSON,
    BRACES;

    String written(String text) {
      return switch (this) {
        case LINES -> text;
        case WINDOWS_LINES -> text.replace("\n", "\r\n");
        case MARKED -> "\uFEFF" + text;
        case COMMENTED -> commented(text);
        case JSON -> json(text);
        case BRACES -> inBraces(text);
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void anotherAnswerChangesThatAnswerAlone(Style style) throws IOException {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      RandomAssessments assessments = new RandomAssessments(Documents.CHECKLIST, random);
      String text = style.written(written(assessments.next()));
      Assessment before = read(text);
      Item item = item(before, random);
      Answer answer = assessments.answer(item);

      String changed =
          new AssessmentText(text, before, Documents.CHECKLIST)
              .withAnswer(item, answer, List.of(Language.values()).get(seed % 3));

      Map<String, Answer> expected = new LinkedHashMap<>(before.answers());
      expected.put(item.id(), answer);
      Assessment after = read(changed);
      assertThat(after.answers())
          .as("seed %d, %s:%n%s%nbecame%n%s", seed, item.id(), text, changed)
          .isEqualTo(expected);
      assertThat(after.collaboration()).isEqualTo(before.collaboration());
      assertThat(after.note()).isEqualTo(before.note());
      assertThat(comments(changed)).as("seed %d", seed).isEqualTo(comments(text));
    }
  }

  private static Item item(Assessment before, Random random) {
    List<Item> items = Documents.CHECKLIST.items();
    List<Item> answered =
        items.stream().filter(item -> before.answers().containsKey(item.id())).toList();
    List<Item> choices = answered.isEmpty() || random.nextInt(4) == 0 ? items : answered;
    return choices.get(random.nextInt(choices.size()));
  }

  private static String commented(String text) {
    int[] count = {0};
    String lines =
        ANSWER.matcher(text).replaceAll(key -> "  # husk " + count[0]++ + "\n" + key.group());
    String fields =
        FIELD.matcher(lines).replaceAll(key -> "    # husk " + count[0]++ + "\n" + key.group());
    return Pattern.compile("(?m)^    status: [\\p{L} ]+$")
        .matcher(fields)
        .replaceAll(
            status ->
                status.group() + "  # husk " + count[0]++ + "\n\n        # husk " + count[0]++);
  }

  private static List<String> comments(String text) {
    return COMMENT.matcher(text).results().map(found -> found.group()).sorted().toList();
  }

  private static String json(String text) {
    return tree(text).toPrettyString();
  }

  private static String inBraces(String text) {
    return tree(text).properties().stream()
        .map(field -> field.getKey() + ": " + JsonText.of(field.getValue()) + "\n")
        .collect(Collectors.joining());
  }

  private static JsonNode tree(String text) {
    Problems problems = new Problems("tekst");
    return tree(new NodeReader(ReadingLimits.standard()).read(text, problems).orElseThrow());
  }

  private static JsonNode tree(Node node) {
    if (node instanceof Node.Mapping mapping) {
      ObjectNode fields = JsonNodeFactory.instance.objectNode();
      mapping.fields().forEach(field -> fields.set(field.key(), tree(field.value())));
      return fields;
    }
    if (node instanceof Node.Sequence sequence) {
      ArrayNode elements = JsonNodeFactory.instance.arrayNode();
      sequence.elements().forEach(element -> elements.add(tree(element)));
      return elements;
    }
    return TextNode.valueOf(((Node.Scalar) node).text());
  }

  private static Assessment read(String text) throws IOException {
    return Documents.assessment(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String written(Assessment assessment) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    new AssessmentWriter().write(assessment, stream);
    return stream.toString(StandardCharsets.UTF_8);
  }
}
