package no.samarbeidssjekk.assessment;

import java.util.List;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Term;
import no.samarbeidssjekk.language.Vocabulary;

/**
 * How a cooperation is organised; a cooperation may have several forms. The list is that of the
 * survey behind PwC/KS 2025 (annex A6).
 */
public enum CooperationForm implements Term {
  HOST_MUNICIPALITY(
      "host-municipality",
      "vertskommunesamarbeid",
      "vertskommunesamarbeid",
      "host municipality cooperation"),
  MUNICIPAL_TASK_COMMUNITY(
      "municipal-task-community",
      "kommunalt oppgavefellesskap",
      "kommunalt oppgåvefellesskap",
      "municipal task community"),
  POLITICAL_COUNCIL(
      "political-council",
      "interkommunalt politisk råd",
      "interkommunalt politisk råd",
      "inter-municipal political council"),
  INTER_MUNICIPAL_COMPANY(
      "inter-municipal-company",
      "interkommunalt selskap",
      "interkommunalt selskap",
      "inter-municipal company",
      "IKS",
      "interkommunalt selskap (IKS)"),
  LIMITED_COMPANY(
      "limited-company",
      "aksjeselskap",
      "aksjeselskap",
      "limited company",
      "AS",
      "aksjeselskap (AS)"),
  OTHER_AGREEMENT(
      "other-agreement",
      "annet avtalebasert samarbeid",
      "anna avtalebasert samarbeid",
      "other agreement-based cooperation"),
  NOT_FORMALISED("not-formalised", "ikke formalisert", "ikkje formalisert", "not formalised"),
  OTHER("other", "annet samarbeid", "anna samarbeid", "other cooperation");

  private static final Vocabulary<CooperationForm> VOCABULARY = new Vocabulary<>(List.of(values()));

  private final String code;

  @SuppressWarnings("ImmutableEnumChecker") // a LocalizedText never changes
  private final LocalizedText label;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> aliases;

  CooperationForm(String code, String nb, String nn, String en, String... aliases) {
    this.code = code;
    this.label = LocalizedText.of(nb, nn, en);
    this.aliases = List.of(aliases);
  }

  /** All forms as words that people may write. */
  public static Vocabulary<CooperationForm> vocabulary() {
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

  @Override
  public List<String> aliases() {
    return aliases;
  }
}
