package no.samarbeidssjekk.freshness;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.Action;
import no.samarbeidssjekk.assessment.Answer;
import no.samarbeidssjekk.assessment.Assessment;
import no.samarbeidssjekk.assessment.Collaboration;
import no.samarbeidssjekk.assessment.EditionReference;
import no.samarbeidssjekk.assessment.Evidence;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.ItemHistory;
import no.samarbeidssjekk.checklist.MadeUpChecklist;
import no.samarbeidssjekk.checklist.Validity;
import no.samarbeidssjekk.gap.GapAnalysis;
import no.samarbeidssjekk.language.LocalizedText;

/**
 * A made-up checklist of three levels whose items keep for some time, and answers to it.
 *
 * @param items the items, in checklist order
 * @param answers the answers by item id
 */
public record Keeping(List<Item> items, Map<String, Answer> answers) {

  private static final LocalizedText REASON =
      LocalizedText.of("Loven sier det.", "Lova seier det.", "The law says so.");

  public Keeping {
    items = List.copyOf(items);
    answers = Map.copyOf(answers);
  }

  public static Keeping nothing() {
    return new Keeping(List.of(), Map.of());
  }

  /** The same with one more item, which keeps for a period such as {@code P2Y}; blank: for good. */
  public Keeping with(String id, int level, String period, Answer answer) {
    Item item = MadeUpChecklist.item(id, MadeUpChecklist.level(level));
    Map<String, Answer> more = new LinkedHashMap<>(answers);
    more.put(id, answer);
    return new Keeping(
        Stream.concat(items.stream(), Stream.of(keeping(item, period))).toList(), more);
  }

  public GapAnalysis analysis() {
    Checklist checklist =
        MadeUpChecklist.of(
            MadeUpChecklist.levels(3), List.of(MadeUpChecklist.dimension("A", items)));
    return GapAnalysis.of(
        checklist,
        new Assessment(
            new EditionReference(checklist.id(), Optional.empty()),
            Collaboration.named("Fosenregionen"),
            LocalDate.of(2025, 3, 21),
            Optional.empty(),
            Optional.empty(),
            answers));
  }

  public FreshnessAnalysis on(String today) {
    return FreshnessAnalysis.of(analysis(), LocalDate.parse(today));
  }

  /** An answer that rests on evidence of these dates; {@code -} is evidence without one. */
  public static Answer answer(Status status, String... dates) {
    Answer answer =
        status == Status.NOT_APPLICABLE ? Answer.notApplicable("made up") : Answer.of(status);
    return answer.withEvidence(
        Arrays.stream(dates)
            .map(date -> Optional.of(date).filter(word -> !word.equals("-")).map(LocalDate::parse))
            .map(date -> new Evidence("Plan", date, Optional.empty()))
            .toList());
  }

  public static Action due(String date) {
    return new Action(
        "Lage plan", Optional.of("styreleder"), Optional.of(date).map(LocalDate::parse));
  }

  private static Item keeping(Item item, String period) {
    return new Item(
        item.id(),
        item.level(),
        item.text(),
        item.notApplicableAllowed(),
        item.help(),
        item.references(),
        Optional.of(period)
            .filter(text -> !text.isBlank())
            .map(text -> new Validity(Period.parse(text), REASON)),
        ItemHistory.unchanged());
  }
}
