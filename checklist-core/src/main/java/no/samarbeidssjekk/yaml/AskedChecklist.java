package no.samarbeidssjekk.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.samarbeidssjekk.checklist.Adaptation;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.checklist.RetiredItem;
import no.samarbeidssjekk.language.Spelling;
import no.samarbeidssjekk.language.Vocabulary;

/**
 * A checklist that assessments answer, with what words name in it at hand. Forgives what {@link
 * Checklist#itemNamed} does. Never changes once it is made, and is safe for many threads.
 */
final class AskedChecklist {

  private final Checklist checklist;
  private final Vocabulary<Level> levels;
  private final Map<String, AnsweredItem> itemsByName =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  AskedChecklist(Checklist checklist) {
    this.checklist = checklist;
    this.levels = checklist.levelWords();
    for (Item item : checklist.items()) {
      add(AnsweredItem.asked(item));
    }
    for (RetiredItem retired : checklist.history().retired()) {
      add(AnsweredItem.carried(retired, checklist));
    }
    for (Adaptation adaptation : checklist.adaptations()) {
      adaptation.leftOut().forEach(leftOut -> add(AnsweredItem.leftOut(leftOut.item())));
    }
  }

  private void add(AnsweredItem item) {
    itemsByName.putIfAbsent(Spelling.composed(item.typedId()), item);
  }

  Checklist checklist() {
    return checklist;
  }

  /** What the word before an answer names. */
  Optional<AnsweredItem> itemNamed(String word) {
    return Optional.ofNullable(itemsByName.get(Spelling.composed(word.strip())));
  }

  Vocabulary<Level> levels() {
    return levels;
  }
}
