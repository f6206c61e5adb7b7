package no.samarbeidssjekk.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
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
 * has a localized text. A language in which there is no text at all is told once.
 */
final class LocalizedNodes {

  private final Problems problems;
  private final List<Found> texts = new ArrayList<>();

  private LocalizedNodes(Problems problems) {
    this.problems = problems;
  }

  static void check(Node root, Class<? extends Record> document, Problems problems) {
    LocalizedNodes nodes = new LocalizedNodes(problems);
    nodes.walk(root, document, root.position());
    nodes.report(root);
  }

  private void report(Node root) {
    List<String> absent =
        translations()
            .filter(code -> texts.stream().allMatch(text -> text.node().isVacant(code)))
            .toList();
    if (!texts.isEmpty() && !absent.isEmpty()) {
      problems.report(root.position(), ProblemCode.TRANSLATION_ABSENT, joined(absent));
    }
    for (Found text : texts) {
      List<String> missing =
          translations()
              .filter(code -> !absent.contains(code) && text.node().isVacant(code))
              .toList();
      if (!missing.isEmpty()) {
        problems.report(text.key(), ProblemCode.TRANSLATION_MISSING, joined(missing));
      }
    }
  }

  private void walk(Node node, Type type, Position key) {
    if (type instanceof ParameterizedType generic) {
      walkElements(node, generic);
    } else if (type == ChecklistDocument.Text.class) {
      texts.add(new Found(node, key));
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

  private static Stream<String> translations() {
    return Stream.of(Language.values())
        .filter(language -> language != Language.BOKMAL)
        .map(Language::code);
  }

  private static String joined(List<String> codes) {
    return codes.stream().map(code -> "«" + code + "»").collect(Collectors.joining(", "));
  }

  private record Found(Node node, Position key) {}
}
