package no.samarbeidssjekk.template;

import freemarker.template.Template;
import java.util.List;
import java.util.Set;
import no.samarbeidssjekk.problem.InvalidDocumentException;
import no.samarbeidssjekk.problem.Problem;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;

/**
 * Looks through a template before it runs: it may hold what is known to be harmless and to end, or
 * to be stoppable, and nothing else.
 */
final class TemplateCheck {

  private static final String SUM = "AddConcatExpression";
  private static final String BRACKETS = "ParentheticalExpression";
  private static final String PLUS_EQUALS = "+=";
  private static final Set<String> TAKE_FLAGS =
      Set.of("?replace", "?keep_after", "?keep_after_last", "?keep_before", "?keep_before_last");
  private static final int LONGEST_TEXT = 50;
  private static final String SMALL_NUMBER = "[0-9]{1,3}|1000";

  private final TemplateFile file;
  private final Problems problems;

  TemplateCheck(TemplateFile file) {
    this.file = file;
    this.problems = new Problems(file.source());
  }

  /**
   * Looks at every directive and expression.
   *
   * @throws InvalidDocumentException with each that is refused
   */
  void check(Template template) throws InvalidDocumentException {
    TemplateNode root = TemplateNode.root(template);
    checkAlone(root);
    checkInside(root, false);
    List<Problem> found = problems.inDocumentOrder();
    if (!found.isEmpty()) {
      throw new InvalidDocumentException(found);
    }
  }

  private void checkInside(TemplateNode parent, boolean isPartOfSum)
      throws InvalidDocumentException {
    boolean joins = parent.isA(SUM) || (isPartOfSum && parent.isA(BRACKETS));
    for (TemplateNode child : parent.children()) {
      checkWithin(parent, child, joins);
      checkInside(child, joins);
    }
  }

  private void checkWithin(TemplateNode parent, TemplateNode child, boolean joins)
      throws InvalidDocumentException {
    if (child.isA("Range")) {
      boolean isInPlace = parent.isA("IteratorBlock", "DynamicKeyName");
      require(isInPlace, child, ProblemCode.TEMPLATE_RANGE_REFUSED);
    } else if (child.isA(SUM)) {
      require(joins || hasScalar(child), child, ProblemCode.TEMPLATE_SUM_REFUSED);
    } else if (child.isA("MethodCall") && isOfWrittenArguments(child.in("target").get(0))) {
      checkArguments(child);
    } else if (!parent.isA("MethodCall") || !isOfWrittenArguments(child)) {
      checkAlone(child);
    }
  }

  private void checkAlone(TemplateNode node) throws InvalidDocumentException {
    String symbol = node.symbol();
    if (node.isA("PropertySetting")) {
      String setting = node.text("key");
      refuseUnless(Permitted.SETTINGS.contains(setting), node, "#setting " + setting);
    } else if (node.isA("TemplateElement")) {
      refuseUnless(Permitted.DIRECTIVES.contains(symbol), node, symbol);
      require(!node.isA("Assignment") || isHarmless(node), node, ProblemCode.TEMPLATE_SUM_REFUSED);
    } else if (node.isA("BuiltIn")) {
      refuseUnless(Permitted.BUILT_INS.contains(symbol), node, symbol);
    } else if (node.isA("BuiltinVariable")) {
      refuseUnless(Permitted.VARIABLES.contains(symbol), node, symbol);
    } else {
      refuseUnless(node.isA(Permitted.EXPRESSIONS.toArray(String[]::new)), node, symbol);
    }
  }

  /** Lists and groups of fields that grow out of themselves become endless in no time. */
  private static boolean isHarmless(TemplateNode assignment) {
    return !assignment.ask("getOperatorTypeAsString").equals(PLUS_EQUALS)
        || assignment.in("valueExp").stream().allMatch(TemplateCheck::hasScalar);
  }

  /** Whether a sum can only be one of numbers or texts. */
  private static boolean hasScalar(TemplateNode summand) {
    if (summand.isA(SUM)) {
      return summand.in("left").stream().anyMatch(TemplateCheck::hasScalar)
          || summand.in("right").stream().anyMatch(TemplateCheck::hasScalar);
    }
    if (summand.isA(BRACKETS)) {
      return summand.in("nested").stream().anyMatch(TemplateCheck::hasScalar);
    }
    return summand.isA(
        "StringLiteral", "NumberLiteral", "ArithmeticExpression", "UnaryPlusMinusExpression");
  }

  private static boolean isOfWrittenArguments(TemplateNode node) {
    return node.isA("BuiltIn") && Permitted.BUILT_INS_OF_WRITTEN_ARGUMENTS.contains(node.symbol());
  }

  private void checkArguments(TemplateNode call) throws InvalidDocumentException {
    String builtIn = call.in("target").get(0).symbol();
    List<TemplateNode> arguments = call.in("arguments").get(0).in("items");
    boolean areWritten = arguments.stream().allMatch(TemplateCheck::isWritten);
    require(
        areWritten && !hasRegularExpression(builtIn, arguments),
        call,
        ProblemCode.TEMPLATE_ARGUMENT_REFUSED,
        builtIn);
  }

  private static boolean hasRegularExpression(String builtIn, List<TemplateNode> arguments) {
    int flags = builtIn.equals("?replace") ? 2 : 1;
    return TAKE_FLAGS.contains(builtIn)
        && arguments.size() > flags
        && arguments.get(flags).text("value").contains("r");
  }

  private static boolean isWritten(TemplateNode argument) {
    if (argument.isA("NumberLiteral")) {
      return argument.text("value").matches(SMALL_NUMBER);
    }
    return argument.isA("StringLiteral")
        && argument.in("dynamicValue").isEmpty()
        && argument.text("value").length() <= LONGEST_TEXT;
  }

  private void refuseUnless(boolean permitted, TemplateNode node, String word)
      throws InvalidDocumentException {
    require(permitted, node, ProblemCode.TEMPLATE_WORD_REFUSED, word);
  }

  private void require(boolean met, TemplateNode node, ProblemCode code, Object... arguments)
      throws InvalidDocumentException {
    if (!met) {
      problems.report(file.place(node.line(), node.column()), code, arguments);
    }
  }
}
