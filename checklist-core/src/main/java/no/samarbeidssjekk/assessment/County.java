package no.samarbeidssjekk.assessment;

import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Term;

/**
 * A county in the division of 1 January 2024. Each is called by its Norwegian name in every
 * language; the official Sámi and Kven names that some have beside it are left out.
 */
public enum County implements Term {
  OSLO("03", "Oslo"),
  ROGALAND("11", "Rogaland"),
  MORE_OG_ROMSDAL("15", "Møre og Romsdal"),
  NORDLAND("18", "Nordland"),
  OSTFOLD("31", "Østfold"),
  AKERSHUS("32", "Akershus"),
  BUSKERUD("33", "Buskerud"),
  INNLANDET("34", "Innlandet"),
  VESTFOLD("39", "Vestfold"),
  TELEMARK("40", "Telemark"),
  AGDER("42", "Agder"),
  VESTLAND("46", "Vestland"),
  TRONDELAG("50", "Trøndelag"),
  TROMS("55", "Troms"),
  FINNMARK("56", "Finnmark");

  private final String code;

  @SuppressWarnings("ImmutableEnumChecker") // a LocalizedText never changes
  private final LocalizedText label;

  County(String code, String name) {
    this.code = code;
    this.label = LocalizedText.of(name, name, name);
  }

  /** The official number: two digits, with which the numbers of its municipalities begin. */
  @Override
  public String code() {
    return code;
  }

  @Override
  public LocalizedText label() {
    return label;
  }
}
