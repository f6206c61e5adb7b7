package no.samarbeidssjekk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Help;
import no.samarbeidssjekk.checklist.Supplement;
import no.samarbeidssjekk.checklist.Supplements;
import no.samarbeidssjekk.checklist.Tailoring;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledSupplementsTest {

  private static final Samarbeidssjekk PRODUCT = Samarbeidssjekk.bundled();

  static List<String> ids() {
    return PRODUCT.supplements().ids();
  }

  @Test
  void thereIsOneForEachFormOfCooperationThatTheLawRegulates() {
    assertThat(ids())
        .containsExactly(
            "vertskommunesamarbeid",
            "kommunalt-oppgavefellesskap",
            "interkommunalt-politisk-rad",
            "interkommunalt-selskap");
  }

  @Test
  void noneAppliesUnlessItIsNamed() {
    assertThat(PRODUCT.adaptedChecklist()).isEqualTo(PRODUCT.checklist());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void itAppliesToTheBundledChecklist(String id) {
    Checklist adapted = Tailoring.apply(supplement(id), PRODUCT.checklist());

    assertThat(adapted.items()).hasSizeGreaterThan(PRODUCT.checklist().items().size());
    assertThat(adapted.items()).containsAll(PRODUCT.checklist().items());
  }

  @Test
  void allApplyTogether() {
    Checklist adapted = PRODUCT.checklist();
    for (String id : ids()) {
      adapted = Tailoring.apply(supplement(id), adapted);
    }

    assertThat(adapted.adaptations()).hasSize(4);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyTextIsInAllThreeLanguages(String id) {
    Supplement supplement = supplement(id);

    Stream<LocalizedText> texts =
        Stream.concat(
            Stream.of(supplement.title(), supplement.purpose()),
            items(supplement).flatMap(BundledSupplementsTest::texts));
    assertThat(texts)
        .allSatisfy(text -> assertThat(text.languages()).isEqualTo(Set.of(Language.values())));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyItemNamesItsLawAndSaysThatTheLawInForceDecides(String id) {
    assertThat(items(supplement(id)))
        .allSatisfy(
            item -> {
              assertThat(item.references())
                  .isNotEmpty()
                  .extracting(reference -> reference.in(Language.BOKMAL))
                  .allMatch(law -> law.matches("(Kommuneloven|IKS-loven) § [0-9-]+"));
              LocalizedText evidence = item.help().orElseThrow().evidence();
              assertThat(evidence.in(Language.BOKMAL))
                  .endsWith("Gjeldende lov avgjør og må sjekkes.");
              assertThat(evidence.in(Language.NYNORSK))
                  .endsWith("Gjeldande lov avgjer og må sjekkast.");
              assertThat(evidence.in(Language.ENGLISH))
                  .endsWith("The law in force decides and must be checked.");
              assertThat(item.notApplicableAllowed()).isFalse();
            });
  }

  @Test
  void noTwoItemsReadAlikeWhenAllApply() {
    List<Supplement> all = ids().stream().map(BundledSupplementsTest::supplement).toList();

    for (Language language : Language.values()) {
      assertThat(all.stream().flatMap(BundledSupplementsTest::items))
          .extracting(item -> item.text().in(language))
          .doesNotHaveDuplicates();
    }
  }

  private static Supplement supplement(String id) {
    Supplements supplements = PRODUCT.supplements();
    return supplements.named(id).orElseThrow();
  }

  private static Stream<Supplement.Addition> items(Supplement supplement) {
    return supplement.additions().stream();
  }

  private static Stream<LocalizedText> texts(Supplement.Addition item) {
    Help help = item.help().orElseThrow();
    return Stream.concat(
        Stream.of(item.text(), help.why(), help.inPlace(), help.evidence()),
        item.references().stream());
  }
}
