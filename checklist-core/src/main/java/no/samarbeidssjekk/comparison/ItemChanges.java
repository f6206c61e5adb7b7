package no.samarbeidssjekk.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.assessment.YardstickChange;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.LocalizedText;

/** What happened to each item from assessment to assessment. */
final class ItemChanges {

  private final List<GapAnalysis> analyses;
  private final List<Set<String>> asked;
  private final List<Map<String, YardstickChange.Retired>> retired;

  private ItemChanges(List<GapAnalysis> analyses) {
    this.analyses = analyses;
    this.asked = analyses.stream().map(ComparableItems::asked).toList();
    this.retired = analyses.stream().map(ItemChanges::retired).toList();
  }

  /**
   * The items of the last checklist in its order, and then those that earlier assessments were
   * asked and the last was not, in the order in which they come in the older ones.
   */
  static List<ItemChange> of(List<GapAnalysis> analyses) {
    ItemChanges changes = new ItemChanges(analyses);
    List<ItemChange> items = new ArrayList<>();
    changes.texts().forEach((id, text) -> items.add(changes.item(id, text)));
    return items;
  }

  private Map<String, LocalizedText> texts() {
    int last = analyses.size() - 1;
    Map<String, LocalizedText> texts = new LinkedHashMap<>();
    addAsked(last, texts);
    for (int index = 0; index < last; index++) {
      addAsked(index, texts);
      retired.get(index).forEach((id, one) -> texts.putIfAbsent(id, one.item().text()));
    }
    return texts;
  }

  private void addAsked(int index, Map<String, LocalizedText> texts) {
    for (Item item : analyses.get(index).checklist().items()) {
      if (asked.get(index).contains(item.id())) {
        texts.putIfAbsent(item.id(), item.text());
      }
    }
  }

  private ItemChange item(String id, LocalizedText text) {
    List<Optional<Answer>> answers = new ArrayList<>();
    for (int index = 0; index < analyses.size(); index++) {
      answers.add(answer(id, index));
    }
    return ItemChange.of(id, text, answers);
  }

  /** Its answer in one assessment; empty when that was not asked it. */
  private Optional<Answer> answer(String id, int index) {
    if (asked.get(index).contains(id)) {
      return Optional.of(
          analyses
              .get(index)
              .assessment()
              .answers()
              .getOrDefault(id, Answer.of(Status.NOT_ASSESSED)));
    }
    return Optional.ofNullable(retired.get(index).get(id)).map(YardstickChange.Retired::answer);
  }

  /** The items without a successor that the assessment was asked and that are retired since. */
  private static Map<String, YardstickChange.Retired> retired(GapAnalysis analysis) {
    Map<String, YardstickChange.Retired> retired = new LinkedHashMap<>();
    YardstickChange.of(analysis.checklist(), analysis.assessment())
        .ifPresent(change -> change.retired().forEach(one -> retired.put(one.item().id(), one)));
    return retired;
  }
}
