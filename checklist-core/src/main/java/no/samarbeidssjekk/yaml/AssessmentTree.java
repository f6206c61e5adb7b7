package no.samarbeidssjekk.yaml;

import java.util.ArrayList;
import java.util.List;
import no.samarbeidssjekk.problem.Position;

/**
 * The values of an assessment that stands in another format than YAML, each with its place, under
 * the names that they have in YAML. For one thread.
 */
public final class AssessmentTree {

  private final Position position;
  private final List<Field> fields = new ArrayList<>();

  /**
   * A group of fields.
   *
   * @param position where it begins
   */
  public AssessmentTree(Position position) {
    this.position = position;
  }

  /** The value of a field is known, or not, when the tree is read. */
  private interface Value {
    Node node();
  }

  private record Field(String name, Position position, Value value) {}

  /** Puts a text; a blank one counts as none. */
  public void text(String name, String text, Position place) {
    put(name, place, node(text, place));
  }

  /** Puts a text at the end of a list. */
  public void element(String name, String text, Position place) {
    list(name, place).elements.add(() -> node(text, place));
  }

  /** Says that a value is there of which the user has been told that it cannot be used. */
  public void refused(String name, Position place) {
    put(name, place, new Node.Refused(place));
  }

  /** Says that nothing is given, and where it should stand. */
  public void empty(String name, Position place) {
    put(name, place, new Node.Empty(place));
  }

  /** Whether there is a field of this name. */
  public boolean has(String name) {
    return fields.stream().anyMatch(field -> field.name().equals(name));
  }

  /** The group of fields of this name; it begins at the place when it was not there before. */
  public AssessmentTree group(String name, Position place) {
    for (Field field : fields) {
      if (field.name().equals(name) && field.value() instanceof Group group) {
        return group.tree();
      }
    }
    AssessmentTree group = new AssessmentTree(place);
    fields.add(new Field(name, place, new Group(group)));
    return group;
  }

  /** A new group of fields at the end of a list. */
  public AssessmentTree element(String name, Position place) {
    AssessmentTree group = new AssessmentTree(place);
    list(name, place).elements.add(group::node);
    return group;
  }

  Node.Mapping node() {
    return Node.Mapping.of(
        position,
        fields.stream()
            .map(
                field ->
                    new Node.Mapping.Field(field.name(), field.position(), field.value().node()))
            .toList());
  }

  private record Group(AssessmentTree tree) implements Value {
    @Override
    public Node node() {
      return tree.node();
    }
  }

  private record ValueList(Position position, List<Value> elements) implements Value {
    @Override
    public Node node() {
      return new Node.Sequence(position, elements.stream().map(Value::node).toList());
    }
  }

  private ValueList list(String name, Position place) {
    for (Field field : fields) {
      if (field.name().equals(name) && field.value() instanceof ValueList list) {
        return list;
      }
    }
    ValueList list = new ValueList(place, new ArrayList<>());
    fields.add(new Field(name, place, list));
    return list;
  }

  private void put(String name, Position place, Node node) {
    fields.add(new Field(name, place, () -> node));
  }

  private static Node node(String text, Position place) {
    return text.isBlank() ? new Node.Empty(place) : new Node.Scalar(place, text);
  }
}
