package no.samarbeidssjekk.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.samarbeidssjekk.assessment.CooperationForm;
import no.samarbeidssjekk.assessment.County;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Sector;
import no.samarbeidssjekk.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GroupTest {

  @Test
  void thereAreNoMoreGroupsThanAProfileHasBits() {
    assertThat(Group.all()).hasSizeLessThanOrEqualTo(Long.SIZE).doesNotHaveDuplicates();
    assertThat(Profile.of(Group.all()).groups()).isEqualTo(Group.all());
  }

  @Test
  void everyGroupIsFoundByItsCodeAndHasWordsInAllLanguages() {
    for (Group group : Group.all()) {
      assertThat(Grouping.ofCode(group.grouping().code())).contains(group.grouping());
      assertThat(Group.ofCode(group.grouping(), group.code())).contains(group);
      assertThat(group.label().languages()).containsExactly(Language.values());
      assertThat(group.grouping().label().languages()).containsExactly(Language.values());
    }
  }

  @Test
  void aGroupHasATermOfItsOwnGrouping() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Group(Grouping.COUNTY, Optional.of(Sector.ROADS)))
        .withMessage("Not in the grouping county: roads");
    assertThat(Group.all()).isSorted();
  }

  @ParameterizedTest
  @CsvSource({"0,", "1,1-2", "2,1-2", "3,3-4", "4,3-4", "5,5-9", "9,5-9", "10,10-", "400,10-"})
  void membersAreCountedInBands(int members, String band) {
    assertThat(MemberBand.of(members).map(MemberBand::code)).isEqualTo(Optional.ofNullable(band));
  }

  @ParameterizedTest
  @EnumSource(CooperationForm.class)
  void aFormThatBindsMakesACooperationFormalised(CooperationForm form) {
    Optional<Formalisation> expected =
        switch (form) {
          case NOT_FORMALISED -> Optional.of(Formalisation.NOT_FORMALISED);
          case OTHER -> Optional.empty();
          default -> Optional.of(Formalisation.FORMALISED);
        };

    assertThat(Formalisation.of(List.of(form))).isEqualTo(expected);
    assertThat(Formalisation.of(List.of(CooperationForm.LIMITED_COMPANY, form)))
        .contains(Formalisation.FORMALISED);
  }

  @ParameterizedTest
  @EnumSource(County.class)
  void theCountyOfAMunicipalityIsToldByItsFirstTwoDigits(County county) {
    assertThat(new MunicipalityNumber(county.code() + "01").county()).isEqualTo(county);
  }

  @Test
  void theCountiesAreThoseOf2024() {
    assertThat(List.of(County.values()).stream().map(County::code).collect(Collectors.joining(" ")))
        .isEqualTo("03 11 15 18 31 32 33 34 39 40 42 46 50 55 56");
  }
}
