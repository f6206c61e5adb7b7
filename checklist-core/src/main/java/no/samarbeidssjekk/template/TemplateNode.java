package no.samarbeidssjekk.template;

import freemarker.core.TemplateObject;
import freemarker.template.Template;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A directive or expression of a template, and those inside it. FreeMarker does not publish its
 * tree; this reads it as it is, so that nothing in a template can hide from whoever walks it.
 */
@SuppressWarnings("deprecation") // there is no other name for a node
final class TemplateNode {

  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])[A-Z]");

  private final TemplateObject node;
  private final Set<Object> seen;

  private TemplateNode(TemplateObject node, Set<Object> seen) {
    this.node = node;
    this.seen = seen;
  }

  /** The whole of a template. */
  static TemplateNode root(Template template) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    TemplateObject root = template.getRootTreeNode();
    seen.add(root);
    return new TemplateNode(root, seen);
  }

  /** Whether FreeMarker calls this kind of node by one of these names. */
  boolean isA(String... kinds) {
    for (Class<?> type = node.getClass(); type != null; type = type.getSuperclass()) {
      if (List.of(kinds).contains(type.getSimpleName())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The word or sign by which authors know it, for instance {@code #list}, {@code ?has_content}.
   */
  String symbol() {
    String symbol = ask("getNodeTypeSymbol").replaceFirst("(?<=\\w)\\(\\.\\.\\.\\)$", "");
    return CAMEL
        .matcher(symbol)
        .replaceAll(capital -> "_" + capital.group().toLowerCase(Locale.ROOT));
  }

  /** What it answers to a question that FreeMarker asks its nodes. */
  String ask(String question) {
    Method method = method(question);
    try {
      return String.valueOf(method.invoke(node));
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("No answer to " + question, e);
    }
  }

  int line() {
    return node.getBeginLine();
  }

  int column() {
    return node.getBeginColumn();
  }

  /** The nodes inside it that nobody has asked for yet. */
  List<TemplateNode> children() {
    List<TemplateObject> found = new ArrayList<>();
    for (Field field : fields()) {
      collect(value(field), found);
    }
    return found.stream().filter(seen::add).map(child -> new TemplateNode(child, seen)).toList();
  }

  /** The nodes that stand in a field, whether or not anybody has asked for them. */
  List<TemplateNode> in(String name) {
    List<TemplateObject> found = new ArrayList<>();
    collect(value(field(name)), found);
    return found.stream().map(child -> new TemplateNode(child, seen)).toList();
  }

  /** What stands in a field that holds no nodes, as text. */
  String text(String name) {
    return String.valueOf(value(field(name)));
  }

  private Field field(String name) {
    return fields().stream()
        .filter(field -> field.getName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No " + name + " in " + node.getClass()));
  }

  private List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    for (Class<?> type = node.getClass(); type != null; type = type.getSuperclass()) {
      Arrays.stream(type.getDeclaredFields())
          .filter(field -> !Modifier.isStatic(field.getModifiers()))
          .forEach(fields::add);
    }
    return fields;
  }

  private @Nullable Object value(Field field) {
    try {
      field.setAccessible(true);
      return field.get(node);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("No access to " + field, e);
    }
  }

  private Method method(String name) {
    for (Class<?> type = node.getClass(); type != null; type = type.getSuperclass()) {
      for (Method method : type.getDeclaredMethods()) {
        if (method.getName().equals(name) && method.getParameterCount() == 0) {
          method.setAccessible(true);
          return method;
        }
      }
    }
    throw new IllegalStateException("No " + name + " in " + node.getClass());
  }

  private static void collect(@Nullable Object value, List<TemplateObject> found) {
    if (value instanceof TemplateObject child) {
      found.add(child);
    } else if (value instanceof Object[] several) {
      Arrays.stream(several).forEach(one -> collect(one, found));
    } else if (value instanceof Collection<?> several) {
      several.forEach(one -> collect(one, found));
    } else if (value instanceof Map<?, ?> several) {
      several.forEach(
          (key, one) -> {
            collect(key, found);
            collect(one, found);
          });
    }
  }
}
