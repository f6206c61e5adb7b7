package no.samarbeidssjekk.yaml;

import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Item;

/** Gives the items that a supplement names the ids that the checklist has for them. */
record ItemNames(Checklist checklist) {

  private static final List<String> BY_ITEM = List.of("change", "leaveOut");
  private static final List<String> PLACES = List.of("before", "after");

  Node mended(Node root) {
    if (!(root instanceof Node.Mapping document)) {
      return root;
    }
    Node.Mapping mended = document;
    for (String part : BY_ITEM) {
      List<Node.Mapping.Field> fields = document.allFields(part);
      mended =
          fields.isEmpty() ? mended : mended.with(part, fields.stream().map(this::named).toList());
    }
    Optional<Node.Mapping.Field> added = mended.field("add");
    return added.isPresent() && added.get().value() instanceof Node.Sequence list
        ? mended.with(added.get().with(placed(list)))
        : mended;
  }

  private Node.Mapping.Field named(Node.Mapping.Field field) {
    return new Node.Mapping.Field(id(field.key()), field.position(), field.value());
  }

  private Node placed(Node.Sequence additions) {
    return new Node.Sequence(
        additions.position(),
        additions.elements().stream()
            .map(addition -> addition instanceof Node.Mapping group ? placed(group) : addition)
            .toList());
  }

  private Node placed(Node.Mapping addition) {
    Node.Mapping placed = addition;
    for (String place : PLACES) {
      Optional<Node.Scalar> word = addition.text(place);
      if (word.isPresent()) {
        Node.Scalar id = new Node.Scalar(word.get().position(), id(word.get().text()));
        placed = placed.with(placed.field(place).orElseThrow().with(id));
      }
    }
    return placed;
  }

  private String id(String word) {
    return checklist.itemNamed(word).map(Item::id).orElse(word);
  }
}
