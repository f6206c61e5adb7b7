package no.samarbeidssjekk.overview;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samarbeidssjekk.assessment.CooperationForm;
import no.samarbeidssjekk.assessment.County;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Sector;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Term;

/**
 * A way to divide cooperations. Each has at least one group for every cooperation: those that tell
 * nothing have one of their own. Where a cooperation may have several groups, it counts in each.
 */
public enum Grouping implements Term {
  /** Each county in which the cooperation has a member. */
  COUNTY("county", County.values(), "fylke", "fylke", "county"),
  /** Each form that the cooperation names. */
  FORM("form", CooperationForm.values(), "samarbeidsform", "samarbeidsform", "form"),
  /** How many members it has; one group for each cooperation. */
  MEMBERS(
      "members",
      MemberBand.values(),
      "antall medlemmer",
      "talet på medlemmer",
      "number of members"),
  /** Whether it is formalised; one group for each cooperation. */
  FORMALISED(
      "formalised", Formalisation.values(), "formalisering", "formalisering", "formalisation"),
  /** Each sector that it covers. */
  SECTOR("sector", Sector.values(), "sektor", "sektor", "sector");

  private final String code;

  @SuppressWarnings("ImmutableEnumChecker") // a LocalizedText never changes
  private final LocalizedText label;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<Term> terms;

  Grouping(String code, Term[] terms, String nb, String nn, String en) {
    this.code = code;
    this.label = LocalizedText.of(nb, nn, en);
    this.terms = List.of(terms);
  }

  /** The grouping with exactly this code. */
  public static Optional<Grouping> ofCode(String code) {
    return Arrays.stream(values()).filter(grouping -> grouping.code.equals(code)).findFirst();
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public LocalizedText label() {
    return label;
  }

  /** Every group that there can be, those that tell nothing last. */
  public List<Group> groups() {
    return Stream.concat(terms.stream().map(this::group), Stream.of(notTold())).toList();
  }

  /** The group of those that tell nothing. */
  public Group notTold() {
    return new Group(this, Optional.empty());
  }

  /** Whether cooperations can have this in common here. */
  boolean has(Term term) {
    return terms.contains(term);
  }

  /** The groups of a cooperation with these traits: at least one. */
  public List<Group> groupsOf(Traits traits) {
    List<Group> groups = termsOf(traits).stream().map(this::group).distinct().toList();
    return groups.isEmpty() ? List.of(notTold()) : groups;
  }

  private Collection<? extends Term> termsOf(Traits traits) {
    return switch (this) {
      case COUNTY -> traits.members().stream().map(MunicipalityNumber::county).toList();
      case FORM -> traits.forms();
      case MEMBERS -> MemberBand.of(traits.members().size()).stream().toList();
      case FORMALISED -> Formalisation.of(traits.forms()).stream().toList();
      case SECTOR -> traits.sectors();
    };
  }

  private Group group(Term term) {
    return new Group(this, Optional.of(term));
  }
}
