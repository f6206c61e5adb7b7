package no.samarbeidssjekk.assessment;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.LocalizedText;

/**
 * Whose answers an assessment holds: a municipality, a level in it and a role, never a person's
 * name.
 *
 * @param member the municipality
 * @param level from where in it the answers come
 * @param role the role of the one who answered
 */
public record Respondent(
    Optional<MunicipalityNumber> member, Optional<RespondentLevel> level, Optional<String> role)
    implements Comparable<Respondent> {

  /** Nobody in particular. */
  public static final Respondent UNNAMED =
      new Respondent(Optional.empty(), Optional.empty(), Optional.empty());

  private static final Comparator<Respondent> ORDER =
      Comparator.comparing(
              (Respondent one) -> one.member().map(MunicipalityNumber::digits).orElse("~"))
          .thenComparing(one -> one.level().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
          .thenComparing(one -> one.role().orElse(""));

  /** What is told of the respondent, as it is written: number, level and role, with commas. */
  public String inWords() {
    return listed(level.map(RespondentLevel::code));
  }

  /** What {@link #inWords} tells, with the label of the level. */
  public LocalizedText label() {
    Map<Language, String> words = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      words.put(language, listed(level.map(known -> known.label().in(language))));
    }
    return new LocalizedText(words);
  }

  private String listed(Optional<String> levelWord) {
    return Stream.of(member.map(MunicipalityNumber::digits), levelWord, role)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  /** The same of another municipality, or of none. */
  public Respondent withMember(Optional<MunicipalityNumber> other) {
    return new Respondent(other, level, role);
  }

  /** The same from another level, or from none in particular. */
  public Respondent withLevel(Optional<RespondentLevel> other) {
    return new Respondent(member, other, role);
  }

  /** The same in another role, or in none in particular. */
  public Respondent withRole(Optional<String> other) {
    return new Respondent(member, level, other);
  }

  /** By municipality number, then level, then role; those who say none of it last. */
  @Override
  public int compareTo(Respondent other) {
    return ORDER.compare(this, other);
  }
}
