package no.samarbeidssjekk.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.Spelling;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds texts that are missing, hard to answer, or much like each other. */
record WordingCheck(Problems problems) {

  private static final Pattern TWO_QUESTIONS = word("og|samt");
  private static final Pattern HEDGED_NORWEGIAN =
      word(
          "bør|eventuelt|eventuelle|normalt|vanligvis|vanlegvis|tilstrekkelig|tilstrekkeleg"
              + "|hensiktsmessig|formålstenleg|ved behov|om nødvendig|om nødvendeg|så langt som"
              + "|i størst mulig grad|i størst mogleg grad|i rimelig grad|i rimeleg grad");
  private static final Pattern HEDGED_ENGLISH =
      word(
          "should|possibly|normally|usually|sufficient|sufficiently|appropriate|appropriately"
              + "|as needed|if necessary|as far as|where possible|reasonable|reasonably");

  /** Of ten letters, how many may differ between texts that are nearly the same. */
  private static final int DIFFERENT_OF_TEN = 2;

  void check(Node root, Class<? extends Record> document, List<Node> items) {
    new LocalizedNodes(problems).check(root, document);
    items.forEach(this::checkItem);
    checkLikeness(items);
    checkIds(items);
  }

  private void checkItem(Node item) {
    bokmal(item)
        .filter(text -> TWO_QUESTIONS.matcher(text.text()).find())
        .ifPresent(text -> problems.report(text.position(), ProblemCode.QUESTION_DOUBLE));
    for (Language language : Language.values()) {
      words(item, language.code())
          .ifPresent(
              text ->
                  checkHedging(
                      text, language == Language.ENGLISH ? HEDGED_ENGLISH : HEDGED_NORWEGIAN));
    }
    if (item.isVacant("help")) {
      problems.report(position(item), ProblemCode.HELP_MISSING, id(item));
    }
  }

  private void checkHedging(Node.Scalar text, Pattern hedged) {
    Matcher matcher = hedged.matcher(text.text());
    if (matcher.find()) {
      problems.report(text.position(), ProblemCode.WORD_HEDGED, matcher.group());
    }
  }

  private void checkLikeness(List<Node> items) {
    List<Node> earlier = new ArrayList<>();
    for (Node item : items) {
      Optional<Node.Scalar> text = bokmal(item);
      text.flatMap(words -> earlier.stream().filter(other -> isAlike(words, other)).findFirst())
          .ifPresent(other -> reportLikeness(text.orElseThrow(), other));
      earlier.add(item);
    }
  }

  private void reportLikeness(Node.Scalar text, Node other) {
    boolean same = bokmal(other).map(words -> plain(words).equals(plain(text))).orElse(false);
    problems.report(
        text.position(), same ? ProblemCode.TEXT_DUPLICATE : ProblemCode.TEXT_SIMILAR, id(other));
  }

  private static boolean isAlike(Node.Scalar text, Node other) {
    String left = plain(text);
    String right = bokmal(other).map(WordingCheck::plain).orElse("");
    int forgiven = Math.max(left.length(), right.length()) * DIFFERENT_OF_TEN / 10;
    return new LevenshteinDistance(forgiven).apply(left, right) >= 0;
  }

  private void checkIds(List<Node> items) {
    Map<String, List<Node>> byShape =
        items.stream().collect(Collectors.groupingBy(item -> shape(id(item))));
    Optional<List<Node>> usual =
        byShape.values().stream()
            .max(Comparator.comparingInt(List::size))
            .filter(most -> most.size() * 2 > items.size());
    usual.ifPresent(
        most ->
            items.stream()
                .filter(item -> !most.contains(item))
                .forEach(
                    item ->
                        problems.report(
                            position(item), ProblemCode.ID_UNUSUAL, id(item), id(most.get(0)))));
  }

  /** The id with every letter and digit alike: {@code RB-01} and {@code KV-12} have one shape. */
  private static String shape(String id) {
    return id.replaceAll("\\p{Lu}", "A").replaceAll("\\p{Ll}", "a").replaceAll("\\p{N}", "0");
  }

  private static String plain(Node.Scalar text) {
    return text.text().toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{P}]+", " ").strip();
  }

  private static String id(Node item) {
    return item.text("id").map(id -> Spelling.composed(id.text())).orElse("");
  }

  private static Position position(Node item) {
    return item.child("id").orElse(item).position();
  }

  private static Optional<Node.Scalar> bokmal(Node item) {
    return words(item, Language.BOKMAL.code());
  }

  private static Optional<Node.Scalar> words(Node item, String language) {
    Optional<Node.Scalar> shortForm =
        language.equals(Language.BOKMAL.code()) ? item.text("text") : Optional.empty();
    return shortForm.or(() -> item.child("text").flatMap(text -> text.text(language)));
  }

  private static Pattern word(String words) {
    return Pattern.compile(
        "\\b(" + words + ")\\b",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}
