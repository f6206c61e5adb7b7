package no.samarbeidssjekk.template;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that templates of one's own may use. Each is quick whatever it is given, or stands
 * where it can be stopped; none reaches code, the clock, the machine or another file.
 */
final class Permitted {

  /** Directives, by the names that FreeMarker gives their nodes. */
  static final Set<String> DIRECTIVES =
      Set.of(
          "#if",
          "#elseif",
          "#else",
          "#if-#elseif-#else-container",
          "#list",
          "#list-#else-container",
          "#items",
          "#sep",
          "#break",
          "#continue",
          "#switch",
          "#case",
          "#on",
          "#default",
          "#assign",
          "#global",
          "#local",
          "#macro",
          "#function",
          "#return",
          "#nested",
          "@",
          "#include",
          "#import",
          "#stop",
          "#outputformat",
          "#autoesc",
          "#noautoesc",
          "#compress",
          "#t",
          "#lt",
          "#rt",
          "#nt",
          "#text",
          "#mixed_content",
          "#--...--",
          "${...}");

  /** Kinds of expression, but for those with rules of their own. */
  static final Set<String> EXPRESSIONS =
      Set.of(
          "Identifier",
          "Dot",
          "DynamicKeyName",
          "MethodCall",
          "StringLiteral",
          "NumberLiteral",
          "BooleanLiteral",
          "ListLiteral",
          "HashLiteral",
          "ParentheticalExpression",
          "AndExpression",
          "OrExpression",
          "NotExpression",
          "ComparisonExpression",
          "ArithmeticExpression",
          "UnaryPlusMinusExpression",
          "DefaultToExpression",
          "ExistsExpression");

  static final Set<String> VARIABLES =
      Set.of(
          ".args",
          ".auto_esc",
          ".data_model",
          ".globals",
          ".locals",
          ".main",
          ".namespace",
          ".output_format",
          ".vars");

  static final Set<String> SETTINGS = Set.of("boolean_format", "number_format");

  /** Built-ins that are quick whatever they are given. */
  static final Set<String> BUILT_INS =
      Set.of(
          "?abs",
          "?boolean",
          "?c",
          "?cap_first",
          "?capitalize",
          "?ceiling",
          "?chop_linebreak",
          "?cn",
          "?counter",
          "?ends_with",
          "?esc",
          "?first",
          "?floor",
          "?has_content",
          "?has_next",
          "?html",
          "?index",
          "?int",
          "?is_boolean",
          "?is_enumerable",
          "?is_even_item",
          "?is_first",
          "?is_hash",
          "?is_hash_ex",
          "?is_indexable",
          "?is_last",
          "?is_number",
          "?is_odd_item",
          "?is_sequence",
          "?is_string",
          "?item_cycle",
          "?item_parity",
          "?item_parity_cap",
          "?join",
          "?js_string",
          "?json_string",
          "?keys",
          "?last",
          "?length",
          "?lower_case",
          "?markup_string",
          "?max",
          "?min",
          "?no_esc",
          "?number",
          "?remove_beginning",
          "?remove_ending",
          "?reverse",
          "?round",
          "?rtf",
          "?seq_contains",
          "?seq_index_of",
          "?seq_last_index_of",
          "?size",
          "?sort",
          "?sort_by",
          "?starts_with",
          "?string",
          "?substring",
          "?switch",
          "?then",
          "?trim",
          "?truncate",
          "?truncate_c",
          "?truncate_w",
          "?uncap_first",
          "?upper_case",
          "?url",
          "?url_path",
          "?values",
          "?xhtml",
          "?xml");

  /** Built-ins that are quick when what they are given is short and written out. */
  static final Set<String> BUILT_INS_OF_WRITTEN_ARGUMENTS =
      Set.of(
          "?chunk",
          "?contains",
          "?index_of",
          "?keep_after",
          "?keep_after_last",
          "?keep_before",
          "?keep_before_last",
          "?last_index_of",
          "?left_pad",
          "?replace",
          "?right_pad");

  private Permitted() {}

  /** What authors may write, for «did you mean …?». */
  static List<String> words() {
    Set<String> words = new TreeSet<>(BUILT_INS);
    words.addAll(BUILT_INS_OF_WRITTEN_ARGUMENTS);
    DIRECTIVES.stream().filter(word -> word.matches("#[a-z]+")).forEach(words::add);
    words.add("#setting");
    words.add("#ftl");
    words.removeAll(Set.of("#text"));
    return List.copyOf(words);
  }
}
