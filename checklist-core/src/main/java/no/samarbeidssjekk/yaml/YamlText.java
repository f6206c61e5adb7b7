package no.samarbeidssjekk.yaml;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML text with the places of its parts, as offsets in the text. A part that stands in lines of
 * its own ends with the last line that says something; comments after that are not its own.
 */
final class YamlText {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final Pattern JSON_TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");
  private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{N} _.-]");

  private final String text;
  private final int markLength;
  private final MappingNode root;

  /**
   * A text that the readers have found nothing wrong in.
   *
   * @throws IllegalArgumentException when there is no group of fields at its top
   */
  YamlText(String text) {
    this.text = text;
    this.markLength = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length() : 0;
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    options.setNestingDepthLimit(Integer.MAX_VALUE);
    Node top = new Yaml(options).compose(new StringReader(asYaml(text.substring(markLength))));
    if (!(top instanceof MappingNode mapping)) {
      throw new IllegalArgumentException("Not a group of fields");
    }
    this.root = mapping;
  }

  /** The same with as many signs, without what JSON allows and the YAML parser refuses. */
  private static String asYaml(String text) {
    return NodeReader.isJson(text)
        ? JSON_TEXT
            .matcher(text.replace('\t', ' '))
            .replaceAll(found -> '"' + NOT_IN_NAMES.matcher(found.group(1)).replaceAll("x") + '"')
        : text;
  }

  String text() {
    return text;
  }

  MappingNode root() {
    return root;
  }

  /** The line break that the text uses. */
  String lineBreak() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  static Optional<NodeTuple> field(MappingNode mapping, Predicate<String> name) {
    return mapping.getValue().stream().filter(field -> name.test(nameOf(field))).findFirst();
  }

  static String nameOf(NodeTuple field) {
    return field.getKeyNode() instanceof ScalarNode name ? name.getValue() : "";
  }

  /** Whether the node stands in braces or brackets. */
  static boolean isFlow(Node node) {
    return node instanceof CollectionNode<?> collection
        && collection.getFlowStyle() == FlowStyle.FLOW;
  }

  static boolean isQuoted(Node node) {
    return node instanceof ScalarNode scalar
        && (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED
            || scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED);
  }

  int start(Node node) {
    return offset(node.getStartMark());
  }

  /** The offset after the last sign of the node. */
  int end(Node node) {
    if (!isFlow(node) && node instanceof MappingNode mapping && !mapping.getValue().isEmpty()) {
      return end(last(mapping.getValue()).getValueNode());
    }
    if (!isFlow(node) && node instanceof SequenceNode list && !list.getValue().isEmpty()) {
      return end(last(list.getValue()));
    }
    int end = offset(node.getEndMark());
    return isInLines(node) && !keepsLineBreaks(node) ? withoutBlankLines(end) : end;
  }

  /** Whether the node is a text in lines of its own, after a bar or an arrow. */
  static boolean isInLines(Node node) {
    return node instanceof ScalarNode scalar
        && (scalar.getScalarStyle() == ScalarStyle.LITERAL
            || scalar.getScalarStyle() == ScalarStyle.FOLDED);
  }

  private boolean keepsLineBreaks(Node node) {
    int start = start(node);
    return text.substring(start, Math.min(start + 3, text.length())).contains("+");
  }

  private int withoutBlankLines(int end) {
    return text.substring(0, end).stripTrailing().length();
  }

  /** The offset of the line after the one in which something ends; that of the end of the text. */
  int nextLine(int end) {
    if (end > 0 && isLineBreak(end - 1)) {
      return end;
    }
    int at = lineEnd(end);
    boolean isPair = text.startsWith("\r\n", at);
    return Math.min(text.length(), at + (isPair ? 2 : 1));
  }

  /** The offset of the line break that ends the line; that of the end of the text. */
  int lineEnd(int offset) {
    int at = offset;
    while (at < text.length() && !isLineBreak(at)) {
      at++;
    }
    return at;
  }

  boolean isLineStart(int offset) {
    return offset == markLength || isLineBreak(offset - 1);
  }

  /** The offset at which the line begins. */
  int lineStart(int offset) {
    int at = offset;
    while (!isLineStart(at)) {
      at--;
    }
    return at;
  }

  /** The signs before the offset on its line. */
  int column(int offset) {
    return offset - lineStart(offset);
  }

  private boolean isLineBreak(int offset) {
    return text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
  }

  private int offset(Mark mark) {
    return text.offsetByCodePoints(markLength, mark.getIndex());
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
