package no.samarbeidssjekk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.samarbeidssjekk.language.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The page on templates documents every field that a template sees, and none besides.
 *
 * <p>After a change of the data, write the tables anew, tell on the page what each new field means,
 * and raise {@link DataModel#VERSION} if templates that others have written could break:
 *
 * <pre>mvn -pl checklist-core test -Dtest=DataModelPageTest -Ddatamodel.update=true</pre>
 */
class DataModelPageTest {

  private static final Path PAGE = Path.of("..", "templates", "README.md");
  private static final String BEGINNING = "<!-- data model: begin -->\n";
  private static final String END = "<!-- data model: end -->";
  private static final String MEND =
      "Run: mvn -pl checklist-core test -Dtest=DataModelPageTest -Ddatamodel.update=true,"
          + " and tell in templates/README.md what each new field means";
  private static final Pattern HEADING = Pattern.compile("(?m)^### (\\S+)$");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]*) \\| ([^|\\n]*) ?\\|$");

  @BeforeAll
  static void writeTheTablesAnewIfAsked() throws IOException {
    if (Boolean.getBoolean("datamodel.update")) {
      String page = Files.readString(PAGE);
      Files.writeString(
          PAGE, page.replace(BEGINNING + documented() + END, BEGINNING + tables() + END));
    }
  }

  @Test
  void everyFieldIsDocumentedWithItsKindAndNoneBesides() throws IOException {
    assertThat(documented()).as(MEND).isEqualTo(tables());
  }

  @Test
  void everyFieldHasAMeaning() throws IOException {
    assertThat(meanings()).isNotEmpty();
    assertThat(meanings().entrySet())
        .filteredOn(field -> field.getValue().isEmpty())
        .as("Fields without a meaning. %s", MEND)
        .isEmpty();
  }

  @Test
  void thePageNamesTheVersionThatStandsInTheData() throws IOException {
    Object version =
        Sketch.everyBranch().stream()
            .map(sketch -> Report.of(sketch.analysis(), Language.BOKMAL, Sketch.TODAY))
            .map(report -> report.data().get("dataModel"))
            .findFirst()
            .orElseThrow();

    assertThat(version).isEqualTo(DataModel.VERSION);
    assertThat(Files.readString(PAGE)).contains("data model version " + version);
  }

  @Test
  void everyValueOfTheDataIsPlain() {
    Sketch.everyBranch()
        .forEach(
            sketch ->
                requirePlain(Report.of(sketch.analysis(), Language.BOKMAL, Sketch.TODAY).data()));
  }

  private static void requirePlain(Object value) {
    if (value instanceof Map<?, ?> map) {
      assertThat(map.keySet()).allSatisfy(key -> assertThat(key).isInstanceOf(String.class));
      map.values().forEach(DataModelPageTest::requirePlain);
    } else if (value instanceof List<?> list) {
      list.forEach(DataModelPageTest::requirePlain);
    } else {
      assertThat(value).isInstanceOfAny(String.class, Integer.class, Boolean.class);
    }
  }

  private static String documented() throws IOException {
    String page = Files.readString(PAGE);
    assertThat(page).containsOnlyOnce(BEGINNING).containsOnlyOnce(END);
    return page.substring(page.indexOf(BEGINNING) + BEGINNING.length(), page.indexOf(END));
  }

  /** What the page says that each field means, by its group and name. */
  private static Map<String, String> meanings() throws IOException {
    String tables = documented();
    List<MatchResult> headings = HEADING.matcher(tables).results().toList();
    Map<String, String> meanings = new HashMap<>();
    for (int index = 0; index < headings.size(); index++) {
      MatchResult heading = headings.get(index);
      int end = index + 1 < headings.size() ? headings.get(index + 1).start() : tables.length();
      ROW.matcher(tables.substring(heading.end(), end))
          .results()
          .forEach(
              row -> meanings.put(heading.group(1) + "." + row.group(1), row.group(3).strip()));
    }
    return meanings;
  }

  private static String tables() throws IOException {
    Map<String, String> meanings = meanings();
    String groups =
        DataModel.groups().entrySet().stream()
            .map(group -> table(group.getKey(), group.getValue(), meanings))
            .collect(Collectors.joining("\n"));
    return "\n" + groups + "\n" + labels() + "\n";
  }

  private static String table(
      Class<?> group, List<DataModel.Field> fields, Map<String, String> meanings) {
    return "### %s\n\n| field | kind | what it is |\n|---|---|---|\n".formatted(name(group))
        + fields.stream()
            .map(
                field ->
                    "| `%s` | %s | %s |\n"
                        .formatted(
                            field.name(),
                            kind(field.type()),
                            meanings.getOrDefault(name(group) + "." + field.name(), "")))
            .collect(Collectors.joining());
  }

  private static String labels() {
    return "### label\n\n| field | kind | in bokmål |\n|---|---|---|\n"
        + Texts.in(Language.BOKMAL).labels().entrySet().stream()
            .map(
                label ->
                    "| `%s` | text | %s |\n"
                        .formatted(label.getKey(), label.getValue().replace("|", "\\|")))
            .collect(Collectors.joining());
  }

  private static String kind(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      Type part = parameterized.getActualTypeArguments()[0];
      if (parameterized.getRawType() == Optional.class) {
        return kind(part) + ", may be missing";
      }
      return parameterized.getRawType() == List.class ? "list of " + kind(part) : "[label](#label)";
    }
    if (type == String.class) {
      return "text";
    }
    if (type == int.class || type == Integer.class) {
      return "whole number";
    }
    if (type == boolean.class) {
      return "true or false";
    }
    String name = name((Class<?>) type);
    return "[" + name + "](#" + name.toLowerCase(Locale.ROOT).replace(".", "") + ")";
  }

  private static String name(Class<?> group) {
    if (group == Report.Content.class) {
      return "Report";
    }
    return group.getEnclosingClass() == null
        ? group.getSimpleName()
        : group.getEnclosingClass().getSimpleName() + "." + group.getSimpleName();
  }
}
