package no.samarbeidssjekk.yaml;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.Respondent;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.language.Language;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;

/**
 * An assessment and the text from which it was read. A change to it leaves all else in the text as
 * it stands: comments, order, and how people wrote it. Immutable, and as thread-safe.
 *
 * @param text the whole file, in which nothing is wrong
 * @param assessment what was read from it
 * @param checklist the checklist that it answers, as adapted
 */
public record AssessmentText(String text, Assessment assessment, Checklist checklist) {

  /**
   * The text with another answer to an item, under the name that the item has there. An answer that
   * was not there is written after that of the item before it.
   *
   * @param language the language of the words for statuses
   * @throws IllegalArgumentException when the text is not that of an assessment
   */
  public String withAnswer(Item item, Answer answer, Language language) {
    YamlText yaml = new YamlText(text);
    MappingNode answers = group("answers", yaml);
    AnswerTree tree = new AnswerTree(language);
    TextEdits edits = new TextEdits();
    FieldEdits group = FieldEdits.of(yaml, answers, edits);
    AskedChecklist asked = new AskedChecklist(checklist);
    Optional<NodeTuple> there = YamlText.field(answers, name -> isOf(item, name, asked));
    if (there.isEmpty()) {
      group.add(item.id(), tree.of(answer), before(item, answers, asked));
    } else if (there.get().getValueNode() instanceof MappingNode fields) {
      change(
          fields,
          FieldEdits.of(yaml, fields, edits),
          tree.fields(assessment.answer(item)),
          tree.fields(answer));
    } else if (answer.isStatusAlone()) {
      group.set(there.get(), tree.word(answer.status()));
    } else {
      group.unfold(there.get(), tree.fields(answer));
    }
    return edits.appliedTo(text);
  }

  /**
   * The text with this target.
   *
   * @throws IllegalArgumentException when the text is not that of an assessment
   */
  public String withTarget(Level target, Language language) {
    return withFact("target", new FactTree(language).word(target), "date");
  }

  /**
   * The text with these facts of the cooperation.
   *
   * @throws IllegalArgumentException when the text is not that of an assessment
   */
  public String withCollaboration(Collaboration collaboration, Language language) {
    FactTree facts = new FactTree(language);
    YamlText yaml = new YamlText(text);
    MappingNode fields = group("collaboration", yaml);
    TextEdits edits = new TextEdits();
    change(
        fields,
        FieldEdits.of(yaml, fields, edits),
        facts.collaboration(assessment.collaboration()),
        facts.collaboration(collaboration));
    return edits.appliedTo(text);
  }

  /**
   * The text as the answers of this respondent; of the cooperation as one when it is empty.
   *
   * @throws IllegalArgumentException when the text is not that of an assessment
   */
  public String withRespondent(Optional<Respondent> respondent, Language language) {
    return respondent
        .map(one -> withFact("respondent", new FactTree(language).respondent(one), "date"))
        .orElseGet(() -> without("respondent"));
  }

  private String without(String name) {
    YamlText yaml = new YamlText(text);
    TextEdits edits = new TextEdits();
    FieldEdits.of(yaml, yaml.root(), edits)
        .remove(YamlText.field(yaml.root(), name::equals).stream().toList());
    return edits.appliedTo(text);
  }

  private String withFact(String name, JsonNode value, String after) {
    YamlText yaml = new YamlText(text);
    TextEdits edits = new TextEdits();
    FieldEdits group = FieldEdits.of(yaml, yaml.root(), edits);
    YamlText.field(yaml.root(), name::equals)
        .ifPresentOrElse(
            there -> group.set(there, value),
            () -> group.add(name, value, YamlText.field(yaml.root(), after::equals)));
    return edits.appliedTo(text);
  }

  private static MappingNode group(String name, YamlText yaml) {
    return YamlText.field(yaml.root(), name::equals)
        .map(NodeTuple::getValueNode)
        .filter(MappingNode.class::isInstance)
        .map(MappingNode.class::cast)
        .orElseThrow(() -> new IllegalArgumentException("No " + name));
  }

  private static void change(
      MappingNode fields, FieldEdits edits, ObjectNode before, ObjectNode after) {
    Optional<NodeTuple> previous = Optional.empty();
    for (Map.Entry<String, JsonNode> field : after.properties()) {
      String name = field.getKey();
      JsonNode value = field.getValue();
      Optional<NodeTuple> there = YamlText.field(fields, name::equals);
      if (there.isEmpty()) {
        edits.add(name, value, previous);
      } else {
        previous = there;
        if (!value.equals(before.get(name))) {
          edits.set(there.get(), value);
        }
      }
    }
    edits.remove(
        fields.getValue().stream()
            .filter(field -> before.has(YamlText.nameOf(field)))
            .filter(field -> !after.has(YamlText.nameOf(field)))
            .toList());
  }

  private static boolean isOf(Item item, String name, AskedChecklist asked) {
    return asked.itemNamed(name).filter(named -> named.id().equals(item.id())).isPresent();
  }

  private Optional<NodeTuple> before(Item item, MappingNode answers, AskedChecklist asked) {
    List<Item> items = checklist.items();
    for (int index = items.indexOf(item) - 1; index >= 0; index--) {
      Item earlier = items.get(index);
      Optional<NodeTuple> there = YamlText.field(answers, name -> isOf(earlier, name, asked));
      if (there.isPresent()) {
        return there;
      }
    }
    return Optional.empty();
  }
}
