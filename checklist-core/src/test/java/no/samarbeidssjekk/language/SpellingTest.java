package no.samarbeidssjekk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import no.samarbeidssjekk.assessment.CooperationForm;
import no.samarbeidssjekk.assessment.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          mangel,            mangler
          manglr,            mangler
          mangla,            manglar
          Delvs,             delvis
          plass,             på plass
          påå plass,         på plass
          ikke relevannt,    ikke relevant
          irelevant,         ikke relevant
          ikke vudert,       ikke vurdert
          ikkje vurdrt,      ikkje vurdert
          in plase,          in place
          vet ike,           vet ikke
          """)
  void aMisspeltStatusIsRecognised(String typed, String meant) {
    assertThat(Status.vocabulary().find(typed)).isEmpty();
    assertThat(Status.vocabulary().nearest(typed)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "banan",
        "ja",
        "nei",
        "yes",
        "no",
        "on",
        "off",
        "ok",
        "x",
        "",
        " ",
        "ikke på plass",
        "ikkje på plass",
        "not in place",
        "delvis på plass",
        "bra",
        "ferdig",
        "under arbeid"
      })
  void nothingIsSuggestedForAWordThatMeansSomethingElse(String typed) {
    assertThat(Status.vocabulary().nearest(typed)).isEmpty();
  }

  @Test
  void anotherFormOfCooperationIsNotSuggestedForOneThatIsNone() {
    assertThat(CooperationForm.vocabulary().nearest("interkommunalt samarbeid")).isEmpty();
    assertThat(CooperationForm.vocabulary().nearest("AL")).isEmpty();
  }

  @Test
  void ofSeveralEquallyNearTheFirstIsNearest() {
    List<String> items = List.of("RO-01", "RO-02", "RB-04");

    assertThat(Spelling.nearest("RO-04", items)).contains("RO-01");
    assertThat(Spelling.allNearest("RO-04", items)).containsExactly("RO-01", "RO-02", "RB-04");
  }

  @Test
  void onlyTheNearestAreSuggested() {
    assertThat(Spelling.allNearest("RB-1", List.of("RB-02", "RB-01", "RB-11")))
        .containsExactly("RB-01", "RB-11");
    assertThat(Spelling.allNearest("RB01", List.of("RB-02", "RB-01"))).containsExactly("RB-01");
  }

  @Test
  void aBokmalLabelIsPreferredAmongEquallyNearWords() {
    Vocabulary<Level> levels =
        new Vocabulary<>(
            List.of(new Level("middels", "middelx"), new Level("middelsz", "middela")));

    assertThat(levels.nearest("middele")).contains("middelx");
    assertThat(levels.nearest("middelb")).contains("middelx");
    assertThat(
            new Vocabulary<>(List.of(new Level("øvre", "lavest"), new Level("lavere", "høyest")))
                .nearest("laveret"))
        .contains("lavere");
    assertThat(
            new Vocabulary<>(List.of(new Level("nedrex", "toppen"), new Level("bunnen", "nedrey")))
                .nearest("nedrez"))
        .contains("nedrey");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          på plass,  PÅ_PLASS
          på plass,  pa-plass
          på plass,  paa  plass
          øvelser,   oevelser
          øvelser,   ovelser
          miljø,     miljoe
          æ,         AE
          don’t know, dont know
          don’t know, don't know
          """)
  void forgivenSpellingsFoldToTheSame(String word, String typed) {
    assertThat(Spelling.fold(typed)).isEqualTo(Spelling.fold(word));
  }

  @Test
  void decomposedLettersFoldLikeComposedOnes() {
    assertThat(Spelling.fold("pa\u030A plass")).isEqualTo(Spelling.fold("på plass"));
  }

  @Test
  void wordsThatDifferOtherwiseFoldDifferently() {
    assertThat(List.of("påå plass", "på plass", "pp lass", "delvis", "delviss", "ikke", "ikkje"))
        .extracting(Spelling::fold)
        .doesNotHaveDuplicates();
  }

  @Test
  void noTwoTermsShareAWord() {
    for (List<? extends Term> terms :
        List.of(List.of(Status.values()), List.of(CooperationForm.values()))) {
      for (Term term : terms) {
        assertThat(term.words())
            .allSatisfy(
                word ->
                    assertThat(new Vocabulary<>(terms).find(word)).isEqualTo(find(terms, term)));
      }
    }
  }

  private static java.util.Optional<Term> find(List<? extends Term> terms, Term term) {
    return terms.stream().filter(term::equals).map(Term.class::cast).findFirst();
  }

  private record Level(String code, String bokmal) implements Term {

    @Override
    public LocalizedText label() {
      return LocalizedText.ofBokmal(bokmal);
    }
  }

  @Test
  void whatIsTooLongToBeAWordIsNotComposed() {
    String decomposed = "a\u030A";

    assertThat(Spelling.composed(decomposed.repeat(100))).isEqualTo("å".repeat(100));
    assertThat(Spelling.composed(decomposed.repeat(101))).isEqualTo(decomposed.repeat(101));
  }

  @Test
  void onlyTheFirstFiveHundredCandidatesAreLookedAt() {
    List<String> candidates = new ArrayList<>(Collections.nCopies(499, "helt annerledes"));
    candidates.add("delvis");

    assertThat(Spelling.nearest("delviss", candidates)).contains("delvis");
    candidates.add(0, "noe mer");
    assertThat(Spelling.nearest("delviss", candidates)).isEmpty();
  }
}
