package no.samarbeidssjekk.workbook;

import java.util.List;
import java.util.Locale;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Term;
import no.samarbeidssjekk.language.Vocabulary;

/** What is told of a cooperation and its assessment, each on a row or several. */
enum FactRow implements Term {
  CHECKLIST("Sjekkliste", "Sjekkliste", "Checklist"),
  SUPPLEMENT("Tillegg", "Tillegg", "Supplement"),
  NAME("Navn på samarbeidet", "Namn på samarbeidet", "Name of the cooperation"),
  FORM("Samarbeidsform", "Samarbeidsform", "Form of cooperation"),
  ESTABLISHED("Etablert (årstall)", "Etablert (årstal)", "Established (year)"),
  SECTOR("Sektor", "Sektor", "Sector"),
  TASK("Beredskapsoppgave", "Beredskapsoppgåve", "Preparedness task"),
  DATE("Dato for vurderingen", "Dato for vurderinga", "Date of the assessment"),
  TARGET("Målnivå", "Målnivå", "Target level"),
  MARKING("Merking", "Merking", "Marking"),
  BASIS("Hjemmel for unntak", "Heimel for unntak", "Legal basis for exemption"),
  NOTE("Merknad til vurderingen", "Merknad til vurderinga", "Note on the assessment"),
  PREVENTION(
      "Effekt på evnen til å forebygge",
      "Effekt på evna til å førebyggje",
      "Effect on the ability to prevent"),
  HANDLING(
      "Effekt på evnen til å håndtere",
      "Effekt på evna til å handtere",
      "Effect on the ability to handle"),
  MEMBER(
      "Svarer for kommune (nummer)",
      "Svarar for kommune (nummer)",
      "Answers for municipality (number)"),
  RESPONDENT_LEVEL("Svarer fra nivå", "Svarar frå nivå", "Answers from level"),
  ROLE("Rollen til den som svarer", "Rolla til den som svarar", "Role of the one who answers");

  @SuppressWarnings("ImmutableEnumChecker") // a LocalizedText never changes
  private final LocalizedText label;

  FactRow(String nb, String nn, String en) {
    this.label = LocalizedText.of(nb, nn, en);
  }

  static Vocabulary<FactRow> vocabulary() {
    return new Vocabulary<>(List.of(values()));
  }

  /** Whether an assessment must tell it. */
  boolean isNeeded() {
    return this == CHECKLIST || this == NAME || this == DATE;
  }

  /** Whether it can have several values, each on a row. */
  boolean mayBeRepeated() {
    return this == SUPPLEMENT || this == FORM || this == SECTOR || this == TASK;
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public LocalizedText label() {
    return label;
  }

  @Override
  public List<String> words() {
    return List.copyOf(label.texts().values());
  }
}
