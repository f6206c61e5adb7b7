package no.samarbeidssjekk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Dimension;
import no.samarbeidssjekk.checklist.Help;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.checklist.Source;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.LocalizedText;
import org.junit.jupiter.api.Test;

class BundledChecklistTest {

  private static final Checklist CHECKLIST = Samarbeidssjekk.bundled().checklist();

  @Test
  void itIsTheChecklistOfTheReportOf21March2025() {
    assertThat(CHECKLIST.id()).isEqualTo("veien-til-samarbeid");
    assertThat(CHECKLIST.version()).isEqualTo("2025.1");
    assertThat(CHECKLIST.source().date()).hasToString("2025-03-21");
    assertThat(CHECKLIST.source().chapter()).contains("5.6");
  }

  @Test
  void itHasThreeLevelsInOrder() {
    assertThat(CHECKLIST.levels())
        .extracting(Level::id)
        .containsExactly("grunnleggende", "viderekommen", "avansert");
  }

  @Test
  void itHasEightDimensionsInOrder() {
    assertThat(CHECKLIST.dimensions())
        .extracting(Dimension::id)
        .containsExactly("RB", "ST", "RO", "AP", "KK", "KV", "MM", "KU");
  }

  @Test
  void itHas36ItemsNumberedWithinTheirDimension() {
    assertThat(CHECKLIST.items()).hasSize(36);
    for (Dimension dimension : CHECKLIST.dimensions()) {
      List<Item> items = dimension.items();
      for (int index = 0; index < items.size(); index++) {
        assertThat(items.get(index).id())
            .isEqualTo(String.format(Locale.ROOT, "%s-%02d", dimension.id(), index + 1));
      }
    }
  }

  @Test
  void nineItemsAreBasicNineteenIntermediateAndEightAdvanced() {
    assertThat(CHECKLIST.levels())
        .extracting(
            level -> CHECKLIST.items().stream().filter(i -> i.level().equals(level)).count())
        .containsExactly(9L, 19L, 8L);
  }

  @Test
  void onlyTheItemsOfTheLowestLevelMustBeRelevant() {
    Level lowest = CHECKLIST.levels().get(0);

    assertThat(CHECKLIST.items())
        .allSatisfy(
            item ->
                assertThat(item.notApplicableAllowed()).isEqualTo(!item.level().equals(lowest)));
  }

  @Test
  void everyItemHasHelpAndEveryDimensionADescription() {
    assertThat(CHECKLIST.items()).allSatisfy(item -> assertThat(item.help()).isPresent());
    assertThat(CHECKLIST.dimensions())
        .allSatisfy(dimension -> assertThat(dimension.description()).isPresent());
  }

  @Test
  void everyTextExistsInAllThreeLanguages() {
    assertThat(texts())
        .hasSizeGreaterThan(4 * 36)
        .allSatisfy(text -> assertThat(text.languages()).containsExactly(Language.values()));
  }

  @Test
  void noTextCallsAGapABreachOfLaw() {
    assertThat(words()).noneMatch(words -> words.toLowerCase(Locale.ROOT).contains("avvik"));
  }

  @Test
  void aPercentSignIsNeverPartedFromItsNumber() {
    assertThat(words()).filteredOn(words -> words.contains("%")).isNotEmpty();
    assertThat(words()).noneMatch(words -> words.contains(" %"));
    for (Language norwegian : List.of(Language.BOKMAL, Language.NYNORSK)) {
      assertThat(texts())
          .extracting(text -> text.in(norwegian))
          .allSatisfy(words -> assertThat(words).doesNotContainPattern("[^\u00A0]%"));
    }
  }

  @Test
  void noTextHasDoubledOrOuterBlanks() {
    assertThat(words()).allSatisfy(words -> assertThat(words).isEqualTo(words.strip()));
    assertThat(words()).noneMatch(words -> words.contains("  "));
  }

  private static List<String> words() {
    return texts().stream().flatMap(text -> text.texts().values().stream()).toList();
  }

  private static List<LocalizedText> texts() {
    Source source = CHECKLIST.source();
    return Stream.of(
            Stream.of(CHECKLIST.title(), source.title(), source.publisher()),
            Stream.of(source.rights().notice(), source.rights().disclaimer().orElseThrow()),
            source.cautions().stream(),
            CHECKLIST.levels().stream().flatMap(l -> Stream.of(l.name(), l.description())),
            CHECKLIST.dimensions().stream().map(Dimension::name),
            CHECKLIST.dimensions().stream().flatMap(d -> d.description().stream()),
            CHECKLIST.items().stream().map(Item::text),
            CHECKLIST.items().stream().flatMap(item -> item.references().stream()),
            CHECKLIST.items().stream()
                .flatMap(item -> item.help().stream())
                .flatMap(BundledChecklistTest::texts))
        .flatMap(texts -> texts)
        .toList();
  }

  private static Stream<LocalizedText> texts(Help help) {
    return Stream.of(help.why(), help.inPlace(), help.evidence());
  }
}
