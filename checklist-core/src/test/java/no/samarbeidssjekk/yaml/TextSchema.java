package no.samarbeidssjekk.yaml;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.language.Term;
import org.jspecify.annotations.Nullable;

/**
 * The schema of one text, from the constraints on it. The readers take numbers and true and false
 * for texts, and a blank text for none.
 */
record TextSchema(SchemaTexts texts) {

  private static final String BLANK = "\\s*";
  private static final Predicate<String> NUMBER =
      java.util.regex.Pattern.compile("[0-9]+").asMatchPredicate();
  private static final String NOT_BLANK = "[^ \\t\\r\\n]";

  /** Where the constraints of a text are found. */
  interface Constraints {

    /** The constraint of this kind, if there is one. */
    <A extends Annotation> @Nullable A find(Class<A> kind);

    /** Whether a value must be given. */
    default boolean require() {
      return find(Required.class) != null;
    }
  }

  ObjectNode of(Constraints constraints) {
    boolean required = constraints.require();
    OneOf oneOf = constraints.find(OneOf.class);
    Pattern pattern = constraints.find(Pattern.class);
    if (oneOf != null) {
      return ofTerms(List.of(Objects.requireNonNull(oneOf.value().getEnumConstants())), required);
    }
    if (pattern != null) {
      return matching(pattern.regexp(), required, otherTypes(pattern.regexp()));
    }
    if (constraints.find(MunicipalityDigits.class) != null) {
      String counties = String.join("|", MunicipalityNumber.COUNTIES);
      return matching("(?:" + counties + ")[0-9]{2}", required, "number");
    }
    if (constraints.find(IsoDate.class) != null) {
      return matching("[0-9]{4}-[0-9]{2}-[0-9]{2}", required);
    }
    return any(required);
  }

  /** Any text. */
  ObjectNode any(boolean required) {
    ObjectNode any = typed(required, "number", "boolean");
    return required ? any.put("pattern", NOT_BLANK) : any;
  }

  /** The words for some terms, each explained, and every spelling of them that is forgiven. */
  ObjectNode ofTerms(List<? extends Term> terms, boolean required) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    ArrayNode alternatives = schema.putArray("anyOf");
    for (Term term : terms) {
      ObjectNode alternative = alternatives.addObject();
      ArrayNode values = alternative.putArray("enum");
      term.words().forEach(values::add);
      term.words().stream().filter(NUMBER).map(Integer::valueOf).forEach(values::add);
      alternative.put("title", texts.of(term.label()));
      explain(term, alternative);
    }
    List<String> words = terms.stream().flatMap(term -> term.words().stream()).toList();
    alternatives.add(matching(SpellingPattern.of(words), required));
    return schema;
  }

  /** A text that matches the whole of a regular expression, or another scalar. */
  ObjectNode matching(String regex, boolean required, String... otherTypes) {
    return typed(required, otherTypes)
        .put("pattern", "^(?:" + regex + (required ? "" : "|" + BLANK) + ")$");
  }

  /** What may stand for a text that the expression allows. */
  private static String[] otherTypes(String regex) {
    boolean truth = "true".matches(regex);
    boolean numbers = !truth || "1".matches(regex);
    return Stream.of("boolean", "number")
        .filter(type -> type.equals("number") ? numbers : truth)
        .toArray(String[]::new);
  }

  private void explain(Term term, ObjectNode alternative) {
    if (term instanceof Status status) {
      alternative.put("description", texts.of("Status." + status.code()));
    } else if (term instanceof Level level) {
      alternative.put("description", texts.of(level.description()));
    }
  }

  private static ObjectNode typed(boolean required, String... otherTypes) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    ArrayNode types = schema.putArray("type").add("string");
    Stream.of(otherTypes).forEach(types::add);
    if (!required) {
      types.add("null");
    }
    return schema;
  }

  /** Nothing: what may stand where no value need be given. */
  ObjectNode blank() {
    return matching("", false);
  }
}
