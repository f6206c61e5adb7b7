package no.samarbeidssjekk.assessment;

import java.util.List;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Term;
import no.samarbeidssjekk.language.Vocabulary;

/** A municipal sector that a cooperation covers, as in the survey of PwC/KS 2025 (annex A6). */
public enum Sector implements Term {
  FIRE_AND_RESCUE("fire-and-rescue", "brann og redning", "brann og redning", "fire and rescue"),
  HEALTH_AND_SOCIAL(
      "health-and-social",
      "helsemessig og sosial beredskap",
      "helsemessig og sosial beredskap",
      "health and social preparedness"),
  WATER_AND_SEWERAGE("water-and-sewerage", "vann og avløp", "vatn og avløp", "water and sewerage"),
  ROADS("roads", "vei og fremkommelighet", "veg og framkome", "roads and passability"),
  SCHOOLS("schools", "barnehage og skole", "barnehage og skule", "kindergarten and school"),
  ENVIRONMENT(
      "environment",
      "miljø og akuttforurensing",
      "miljø og akutt forureining",
      "environment and acute pollution"),
  ICT_SECURITY("ict-security", "IKT-sikkerhet", "IKT-tryggleik", "ICT security"),
  PLANNING("planning", "plan og bygg", "plan og bygg", "planning and building"),
  ADMINISTRATION("administration", "administrasjon", "administrasjon", "administration"),
  OTHER("other", "annet", "anna", "other");

  private static final Vocabulary<Sector> VOCABULARY = new Vocabulary<>(List.of(values()));

  private final String code;

  @SuppressWarnings("ImmutableEnumChecker") // a LocalizedText never changes
  private final LocalizedText label;

  Sector(String code, String nb, String nn, String en) {
    this.code = code;
    this.label = LocalizedText.of(nb, nn, en);
  }

  /** All sectors as words that people may write. */
  public static Vocabulary<Sector> vocabulary() {
    return VOCABULARY;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
