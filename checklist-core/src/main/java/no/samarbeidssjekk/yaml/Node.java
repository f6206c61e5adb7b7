package no.samarbeidssjekk.yaml;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.samarbeidssjekk.problem.Position;

/** A value in a document, with the place where it stands. */
sealed interface Node {

  /** Where the value begins. */
  Position position();

  /** The node below this one at a key or an index, if there is one. */
  default Optional<Node> child(String step) {
    return Optional.empty();
  }

  /**
   * The place to name when something is wrong with the child as a whole: its key, if it has one.
   */
  default Position positionOf(String step) {
    return child(step).map(Node::position).orElseGet(this::position);
  }

  /** The text at a key, if there is a text. */
  default Optional<Scalar> text(String key) {
    return child(key).filter(Scalar.class::isInstance).map(Scalar.class::cast);
  }

  /** The elements of the list at a key; none when there is no list. */
  default List<Node> elements(String key) {
    return child(key)
        .filter(Sequence.class::isInstance)
        .map(list -> ((Sequence) list).elements())
        .orElse(List.of());
  }

  /** The fields of the group at a key; none when there is no such group. */
  default List<Mapping.Field> fields(String key) {
    return child(key)
        .filter(Mapping.class::isInstance)
        .map(group -> ((Mapping) group).fields())
        .orElse(List.of());
  }

  /** The fields of the group at a key, also those with the same name; none without such a group. */
  default List<Mapping.Field> allFields(String key) {
    return child(key)
        .filter(Mapping.class::isInstance)
        .map(group -> ((Mapping) group).all())
        .orElse(List.of());
  }

  /** Whether nothing is given at a key or an index, not even under a misspelt name. */
  default boolean isVacant(String step) {
    return child(step).map(Empty.class::isInstance).orElse(true);
  }

  /**
   * Fields with names and values.
   *
   * @param byKey the fields in the order in which they stand; of those with the same name the first
   * @param repeated the fields whose name another had before
   */
  record Mapping(Position position, Map<String, Field> byKey, List<Field> repeated)
      implements Node {

    private static final Comparator<Field> AS_THEY_STAND = Comparator.comparing(Field::position);

    record Field(String key, Position position, Node value) {

      Field with(Node other) {
        return new Field(key, position, other);
      }
    }

    static Mapping of(Position position, List<Field> fields) {
      Map<String, Field> byKey = new LinkedHashMap<>();
      List<Field> repeated = new ArrayList<>();
      for (Field field : fields) {
        if (byKey.putIfAbsent(field.key(), field) != null) {
          repeated.add(field);
        }
      }
      return new Mapping(position, byKey, repeated);
    }

    /** Every field in the order in which they stand, also those with the same name. */
    List<Field> all() {
      List<Field> all = new ArrayList<>(byKey.values());
      all.addAll(repeated);
      all.sort(AS_THEY_STAND);
      return all;
    }

    /** Whether the fields stand in braces, and not below each other. */
    boolean isInBraces() {
      return byKey.values().stream().noneMatch(field -> field.position().equals(position));
    }

    Optional<Field> field(String key) {
      return Optional.ofNullable(byKey.get(key));
    }

    /** The fields in the order in which they stand. */
    List<Field> fields() {
      return List.copyOf(byKey.values());
    }

    @Override
    public boolean isVacant(String step) {
      return child(step).map(Empty.class::isInstance).orElseGet(() -> !hasMisspelt(step));
    }

    /** The same with this field, at the end when it had none of that name. */
    Mapping with(Field field) {
      Map<String, Field> fields = new LinkedHashMap<>(byKey);
      fields.put(field.key(), field);
      return new Mapping(position, fields, repeated);
    }

    /** The same with these fields in the group at a key; as it is when there is no such key. */
    Mapping with(String key, Collection<Field> group) {
      return field(key)
          .map(field -> with(field.with(of(field.value().position(), List.copyOf(group)))))
          .orElse(this);
    }

    /** The same without these fields. */
    Mapping without(List<Field> unwanted) {
      Map<String, Field> fields = new LinkedHashMap<>(byKey);
      unwanted.forEach(field -> fields.remove(field.key()));
      return new Mapping(position, fields, repeated);
    }

    private boolean hasMisspelt(String key) {
      return byKey.keySet().stream()
          .anyMatch(name -> FieldNames.meant(name, List.of(key)).contains(key));
    }

    @Override
    public Optional<Node> child(String step) {
      return field(step).map(Field::value);
    }

    @Override
    public Position positionOf(String step) {
      return field(step).map(Field::position).orElse(position);
    }
  }

  /** A list. */
  record Sequence(Position position, List<Node> elements) implements Node {

    private static final Pattern INDEX = Pattern.compile("[0-9]+");

    @Override
    public Optional<Node> child(String step) {
      return INDEX.matcher(step).matches()
          ? Optional.of(elements.get(Integer.parseInt(step)))
          : Optional.empty();
    }
  }

  /** A text, exactly as it was typed; numbers, dates and words such as «true» are texts too. */
  record Scalar(Position position, String text) implements Node {}

  /** Nothing: a key without a value, or with a blank one. */
  record Empty(Position position) implements Node {}

  /** A value that nobody can use, and of which the user has been told already. */
  record Refused(Position position) implements Node {}
}
