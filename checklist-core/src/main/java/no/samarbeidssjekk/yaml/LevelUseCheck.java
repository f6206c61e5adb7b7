package no.samarbeidssjekk.yaml;

import java.util.Set;
import java.util.stream.Collectors;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.checklist.Supplement;
import no.samarbeidssjekk.checklist.Tailoring;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/** Finds levels at which a checklist introduces no item: reaching them says nothing new. */
record LevelUseCheck(Problems problems) {

  void check(Node root) {
    Set<String> used =
        root.elements("dimensions").stream()
            .flatMap(dimension -> dimension.elements("items").stream())
            .flatMap(item -> item.text("level").stream())
            .map(Node.Scalar::text)
            .collect(Collectors.toSet());
    root.elements("levels").stream()
        .flatMap(level -> level.text("id").stream())
        .filter(id -> !used.contains(id.text()))
        .forEach(id -> problems.report(id.position(), ProblemCode.LEVEL_EMPTY, id.text()));
  }

  /** Finds levels of which a supplement leaves out every item. */
  void check(Node root, Supplement supplement, Checklist target) {
    Set<Level> left = levels(Tailoring.apply(supplement, target));
    levels(target).stream()
        .filter(level -> !left.contains(level))
        .forEach(
            level ->
                problems.report(root.positionOf("leaveOut"), ProblemCode.LEVEL_EMPTY, level.id()));
  }

  private static Set<Level> levels(Checklist checklist) {
    return checklist.items().stream().map(Item::level).collect(Collectors.toSet());
  }
}
