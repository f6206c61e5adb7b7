package no.samarbeidssjekk.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/**
 * Finds texts of a document that are not in all languages: every value where the document's record
 * has a localized text.
 */
record LocalizedNodes(Problems problems) {

  void check(Node root, Class<? extends Record> document) {
    walk(root, document, root.position());
  }

  private void walk(Node node, Type type, Position key) {
    if (type instanceof ParameterizedType generic) {
      walkElements(node, generic);
    } else if (type == ChecklistDocument.Text.class) {
      checkLanguages(node, key);
    } else if (type instanceof Class<?> plain && plain.isRecord()) {
      for (RecordComponent component : plain.getRecordComponents()) {
        node.child(component.getName())
            .ifPresent(
                child ->
                    walk(child, component.getGenericType(), node.positionOf(component.getName())));
      }
    }
  }

  private void walkElements(Node node, ParameterizedType type) {
    Type[] arguments = type.getActualTypeArguments();
    if (type.getRawType() == Map.class && node instanceof Node.Mapping mapping) {
      mapping.fields().forEach(field -> walk(field.value(), arguments[1], field.position()));
    } else if (type.getRawType() == List.class && node instanceof Node.Sequence list) {
      list.elements().forEach(element -> walk(element, arguments[0], element.position()));
    }
  }

  private void checkLanguages(Node text, Position key) {
    List<String> missing =
        Stream.of(Language.values())
            .filter(language -> language != Language.BOKMAL)
            .map(Language::code)
            .filter(text::isVacant)
            .toList();
    if (!missing.isEmpty()) {
      problems.report(
          key,
          ProblemCode.TRANSLATION_MISSING,
          missing.stream().map(code -> "«" + code + "»").collect(Collectors.joining(", ")));
    }
  }
}
