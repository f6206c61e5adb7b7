package no.samarbeidssjekk.yaml;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.checklist.Circles;
import no.samarbeidssjekk.checklist.VersionNumber;
import no.samarbeidssjekk.language.Spelling;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/**
 * Checks what a checklist file tells of its earlier versions: that versions are known, and that no
 * answer is lost where one item took the place of another.
 */
record HistoryCheck(Problems problems) {

  private static final int MOST_NAMED = 20;

  void check(Node root) {
    List<Node> items =
        root.elements("dimensions").stream()
            .flatMap(node -> node.elements("items").stream())
            .toList();
    List<Node> retired = root.elements("retired");
    requireDifferentVersions(root);
    requireOrder(
        Stream.concat(texts(root.elements("earlierVersions")), root.text("version").stream())
            .filter(version -> VersionNumber.of(version.text()).isPresent())
            .toList(),
        Comparator.comparing(version -> VersionNumber.of(version).orElseThrow()));
    knownVersions(root)
        .ifPresent(
            versions -> {
              requireKnown(
                  Stream.concat(items.stream(), retired.stream()).flatMap(HistoryCheck::versionsOf),
                  versions);
              Stream.concat(items.stream(), retired.stream())
                  .map(item -> versionsOf(item).filter(at -> versions.contains(at.text())).toList())
                  .forEach(told -> requireOrder(told, Comparator.comparing(versions::indexOf)));
              new Replacements(versions, byId(items), byId(retired), problems).check();
            });
  }

  /** The versions that an item tells of, in the order in which they must have come. */
  private static Stream<Node.Scalar> versionsOf(Node item) {
    return Stream.of(
            item.text("since").stream(),
            item.elements("changes").stream().flatMap(change -> change.text("version").stream()),
            item.text("version").stream())
        .flatMap(versions -> versions);
  }

  private void requireOrder(List<Node.Scalar> versions, Comparator<String> age) {
    for (int index = 1; index < versions.size(); index++) {
      Node.Scalar before = versions.get(index - 1);
      Node.Scalar version = versions.get(index);
      if (age.compare(version.text(), before.text()) < 0) {
        problems.report(
            version.position(), ProblemCode.VERSION_ORDER, version.text(), before.text());
      }
    }
  }

  private void requireDifferentVersions(Node root) {
    Set<String> seen = new HashSet<>();
    Stream.concat(root.text("version").stream(), texts(root.elements("earlierVersions")))
        .filter(version -> !seen.add(version.text()))
        .forEach(
            version ->
                problems.report(version.position(), ProblemCode.VERSION_DUPLICATE, version.text()));
  }

  /** The versions from the oldest to this one; empty when some of them could not be read. */
  private static Optional<List<String>> knownVersions(Node root) {
    List<Node> earlier = root.elements("earlierVersions");
    return root.text("version")
        .filter(any -> root.isVacant("earlierVersions") || !earlier.isEmpty())
        .filter(any -> texts(earlier).count() == earlier.size())
        .map(
            version ->
                Stream.concat(texts(earlier), Stream.of(version)).map(Node.Scalar::text).toList());
  }

  private void requireKnown(Stream<Node.Scalar> mentioned, List<String> versions) {
    Set<String> known = Set.copyOf(versions);
    List<String> named = versions.stream().limit(MOST_NAMED).toList();
    mentioned
        .filter(version -> !known.contains(version.text()))
        .forEach(
            version ->
                problems.unknownWord(
                    version.position(),
                    ProblemCode.VERSION_UNKNOWN,
                    version.text(),
                    named,
                    List.of()));
  }

  private static Stream<Node.Scalar> texts(List<Node> nodes) {
    return nodes.stream().filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast);
  }

  private static Map<String, Node> byId(List<Node> nodes) {
    Map<String, Node> byId = new LinkedHashMap<>();
    nodes.forEach(
        node ->
            node.text("id").ifPresent(id -> byId.putIfAbsent(Spelling.composed(id.text()), node)));
    return byId;
  }

  /** The items that took the place of retired ones. */
  private record Replacements(
      List<String> versions,
      Map<String, Node> items,
      Map<String, Node> retired,
      Problems problems) {

    void check() {
      Set<String> inCircle = reportCircles();
      Set<String> replacements = new HashSet<>();
      retired.forEach(
          (id, node) ->
              node.text("replacedBy")
                  .filter(any -> !inCircle.contains(id))
                  .ifPresent(word -> check(id, node, word, replacements)));
    }

    private void check(String id, Node node, Node.Scalar word, Set<String> replacements) {
      String replacement = Spelling.composed(word.text());
      Optional<Node> successor =
          Optional.ofNullable(items.getOrDefault(replacement, retired.get(replacement)));
      if (successor.isEmpty()) {
        problems.report(
            word.position(),
            ProblemCode.ITEM_UNKNOWN,
            word.text(),
            problems.phrase("advice.items", example(id)));
      } else if (!replacements.add(replacement) || wasAskedBeside(node, successor.get())) {
        problems.report(word.position(), ProblemCode.REPLACEMENT_CLASH, id, replacement);
      }
    }

    private String example(String otherwise) {
      return items.keySet().stream().findFirst().orElse(otherwise);
    }

    /** Reports each circle once, and tells all ids that are in one. */
    private Set<String> reportCircles() {
      List<List<String>> circles = Circles.among(retired.keySet(), this::replacement);
      circles.forEach(this::reportCircle);
      return circles.stream().flatMap(List::stream).collect(Collectors.toSet());
    }

    private void reportCircle(List<String> circle) {
      String first = circle.get(0);
      Node replacedBy =
          Objects.requireNonNull(retired.get(first)).child("replacedBy").orElseThrow();
      problems.report(replacedBy.position(), ProblemCode.REPLACEMENT_CYCLE, Circles.shown(circle));
    }

    private Optional<String> replacement(String id) {
      return Optional.ofNullable(retired.get(id))
          .flatMap(node -> node.text("replacedBy"))
          .map(word -> Spelling.composed(word.text()));
    }

    /** Whether some version asked both, so that a file may hold an answer to each. */
    private boolean wasAskedBeside(Node node, Node successor) {
      int since =
          successor.text("since").map(version -> versions.indexOf(version.text())).orElse(0);
      int until = node.text("version").map(version -> versions.indexOf(version.text())).orElse(0);
      return since >= 0 && since < until;
    }
  }
}
