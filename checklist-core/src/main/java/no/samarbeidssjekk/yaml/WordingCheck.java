package no.samarbeidssjekk.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.Spelling;
import no.samarbeidssjekk.problem.Position;
import no.samarbeidssjekk.problem.ProblemCode;
import no.samarbeidssjekk.problem.Problems;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Finds texts that are missing, hard to answer, or much like each other.
 *
 * @param others items beside which those of the document will stand
 */
record WordingCheck(List<Item> others, Problems problems) {

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

  /** Each text is compared with every other, so there may not be too many or too long ones. */
  private static final int MOST_COMPARED = 300;

  private static final int LONGEST_COMPARED = 300;

  void check(Node root, Class<? extends Record> document, List<Node> items) {
    LocalizedNodes.check(root, document, problems);
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
    while (matcher.find()) {
      problems.report(text.position(), ProblemCode.WORD_HEDGED, matcher.group());
    }
  }

  /** Same texts are found anywhere; texts that are nearly the same only where they are few. */
  private void checkLikeness(List<Node> items) {
    Map<String, String> idByText = new LinkedHashMap<>();
    others.forEach(item -> idByText.putIfAbsent(plain(item.text().in(Language.BOKMAL)), item.id()));
    for (Node item : items) {
      bokmal(item).ifPresent(text -> checkLikeness(text, id(item), idByText));
    }
  }

  private void checkLikeness(Node.Scalar text, String id, Map<String, String> idByText) {
    String words = plain(text.text());
    String same = idByText.putIfAbsent(words, id);
    if (same != null) {
      problems.report(text.position(), ProblemCode.TEXT_DUPLICATE, same);
    } else if (idByText.size() <= MOST_COMPARED) {
      idByText.entrySet().stream()
          .filter(other -> !other.getKey().equals(words) && isAlike(words, other.getKey()))
          .findFirst()
          .ifPresent(
              other ->
                  problems.report(text.position(), ProblemCode.TEXT_SIMILAR, other.getValue()));
    }
  }

  private static boolean isAlike(String left, String right) {
    int longest = Math.max(left.length(), right.length());
    return longest <= LONGEST_COMPARED
        && new LevenshteinDistance(longest * DIFFERENT_OF_TEN / 10).apply(left, right) >= 0;
  }

  private void checkIds(List<Node> items) {
    List<String> ids =
        Stream.concat(others.stream().map(Item::id), items.stream().map(WordingCheck::id)).toList();
    ids.stream().collect(Collectors.groupingBy(WordingCheck::shape)).values().stream()
        .filter(alike -> alike.size() * 2 > ids.size())
        .forEach(usual -> items.forEach(item -> checkId(item, usual)));
  }

  private void checkId(Node item, List<String> usual) {
    if (!usual.contains(id(item))) {
      problems.report(position(item), ProblemCode.ID_UNUSUAL, id(item), usual.get(0));
    }
  }

  /** The id with every letter and digit alike: {@code RB-01} and {@code KV-12} have one shape. */
  private static String shape(String id) {
    return id.replaceAll("\\p{Lu}", "A").replaceAll("\\p{Ll}", "a").replaceAll("\\p{N}", "0");
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{P}]+", " ").strip();
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
