package no.samarbeidssjekk.workbook;

import java.util.List;
import java.util.Locale;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Term;
import no.samarbeidssjekk.language.Vocabulary;

/** What stands at the top of the columns, and tells what is in them. */
enum Heading implements Term {
  ITEM("Kode", "Kode", "Code"),
  DIMENSION("Dimensjon", "Dimensjon", "Dimension"),
  LEVEL("Nivå", "Nivå", "Level"),
  TEXT("Punkt", "Punkt", "Item"),
  HELP("Hjelp", "Hjelp", "Help"),
  STATUS("Status", "Status", "Status"),
  NOTE("Merknad", "Merknad", "Note"),
  REASON("Begrunnelse", "Grunngiving", "Reason"),
  ACTION("Tiltak", "Tiltak", "Action"),
  OWNER("Ansvarlig rolle", "Ansvarleg rolle", "Responsible role"),
  DUE("Frist", "Frist", "Due date"),
  EVIDENCE("Dokumentasjon", "Dokumentasjon", "Evidence"),
  EVIDENCE_DATE("Dokumentets dato", "Datoen til dokumentet", "Date of the evidence"),
  LINK("Lenke", "Lenkje", "Link"),
  FACT("Opplysning", "Opplysning", "Fact"),
  VALUE("Svar", "Svar", "Answer"),
  EXPLANATION("Forklaring", "Forklaring", "Explanation"),
  NUMBER("Kommunenummer", "Kommunenummer", "Municipality number"),
  NAME("Kommunens navn", "Namnet på kommunen", "Name of the municipality"),
  STATUSES("Statuser", "Statusar", "Statuses"),
  TARGETS("Målnivåer", "Målnivå", "Target levels"),
  FORMS("Samarbeidsformer", "Samarbeidsformer", "Forms of cooperation"),
  SECTORS("Sektorer", "Sektorar", "Sectors"),
  TASKS("Beredskapsoppgaver", "Beredskapsoppgåver", "Preparedness tasks"),
  MARKINGS("Merkinger", "Merkingar", "Markings"),
  RESPONDENT_LEVELS("Hvem som kan svare", "Kven som kan svare", "Who may answer"),
  EFFECT_RATINGS("Hvor stor effekt", "Kor stor effekt", "How large an effect"),
  GUIDE("Slik fyller dere ut", "Slik fyller de ut", "How to fill this in");

  @SuppressWarnings("ImmutableEnumChecker") // a LocalizedText never changes
  private final LocalizedText label;

  Heading(String nb, String nn, String en) {
    this.label = LocalizedText.of(nb, nn, en);
  }

  static Vocabulary<Heading> vocabulary() {
    return new Vocabulary<>(List.of(values()));
  }

  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public LocalizedText label() {
    return label;
  }

  /** Only what stands at the top of a column is a heading. */
  @Override
  public List<String> words() {
    return List.copyOf(label.texts().values());
  }
}
