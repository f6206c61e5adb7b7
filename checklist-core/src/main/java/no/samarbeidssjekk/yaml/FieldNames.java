package no.samarbeidssjekk.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samarbeidssjekk.language.Spelling;

/** What people write for the names of fields: misspelt, or as the Norwegian word. */
final class FieldNames {

  private static final Map<String, List<String>> NORWEGIAN_WORDS =
      Map.ofEntries(
          Map.entry("checklist", List.of("sjekkliste")),
          Map.entry("supplements", List.of("tillegg")),
          Map.entry("collaboration", List.of("samarbeid")),
          Map.entry("name", List.of("navn", "namn")),
          Map.entry("forms", List.of("form", "samarbeidsform", "samarbeidsformer")),
          Map.entry("established", List.of("etablert", "opprettet", "oppretta")),
          Map.entry(
              "members", List.of("medlemmer", "medlemmar", "deltakere", "deltakarar", "kommuner")),
          Map.entry("number", List.of("nummer", "kommunenummer")),
          Map.entry("sectors", List.of("sektor", "sektorer", "sektorar")),
          Map.entry("tasks", List.of("oppgave", "oppgaver", "oppgåver")),
          Map.entry("date", List.of("dato")),
          Map.entry("target", List.of("mål", "målnivå")),
          Map.entry("marking", List.of("merking", "skjerming")),
          Map.entry("respondent", List.of("svarer", "svarar", "respondenten")),
          Map.entry("effect", List.of("effekt", "virkning", "verknad")),
          Map.entry("prevention", List.of("forebygge", "forebygging", "førebygging")),
          Map.entry("handling", List.of("håndtere", "håndtering", "handtering")),
          Map.entry("member", List.of("kommune", "medlem")),
          Map.entry("role", List.of("rolle")),
          Map.entry("voices", List.of("stemmer", "røyster")),
          Map.entry("disagreement", List.of("uenighet", "usemje")),
          Map.entry("basis", List.of("hjemmel", "heimel")),
          Map.entry("answers", List.of("svar")),
          Map.entry(
              "note",
              List.of("merknad", "merknader", "kommentar", "kommentarer", "notat", "notater")),
          Map.entry(
              "evidence", List.of("dokumentasjon", "dokument", "dokumenter", "bevis", "vedlegg")),
          Map.entry("title", List.of("tittel")),
          Map.entry("link", List.of("lenke", "lenkje")),
          Map.entry(
              "reason", List.of("begrunnelse", "begrunning", "grunngjeving", "grunn", "årsak")),
          Map.entry("action", List.of("tiltak")),
          Map.entry("text", List.of("tekst")),
          Map.entry("owner", List.of("ansvarlig", "ansvarleg", "ansvar", "eier", "eigar")),
          Map.entry("due", List.of("frist")),
          Map.entry("supplement", List.of("tillegg")),
          Map.entry("version", List.of("versjon", "utgave", "utgåve")),
          Map.entry("versions", List.of("versjoner", "versjonar")),
          Map.entry("purpose", List.of("formål", "føremål", "hensikt")),
          Map.entry("from", List.of("fra", "frå")),
          Map.entry("before", List.of("før")),
          Map.entry("after", List.of("etter")),
          Map.entry("add", List.of("legg til", "tilføy")),
          Map.entry("change", List.of("endre", "endring", "endringer", "endringar")),
          Map.entry("leaveOut", List.of("utelat", "utelatt", "ta bort")),
          Map.entry("dimension", List.of("dimensjon")),
          Map.entry("dimensions", List.of("dimensjoner", "dimensjonar")),
          Map.entry("level", List.of("nivå")),
          Map.entry("levels", List.of("nivåer", "nivåa")),
          Map.entry("items", List.of("punkt", "punkter")),
          Map.entry("help", List.of("hjelp")),
          Map.entry("why", List.of("hvorfor", "kvifor")),
          Map.entry("inPlace", List.of("på plass")),
          Map.entry(
              "references",
              List.of("referanse", "referanser", "referansar", "henvisninger", "tilvisingar")),
          Map.entry("validity", List.of("gyldighet", "varighet", "varigheit")),
          Map.entry(
              "notApplicableAllowed", List.of("ikke relevant tillatt", "ikkje relevant tillate")),
          Map.entry("period", List.of("periode")),
          Map.entry("source", List.of("kilde", "kjelde")),
          Map.entry("rights", List.of("rettigheter", "rettar")),
          Map.entry("publisher", List.of("utgiver", "utgjevar")),
          Map.entry("chapter", List.of("kapittel")),
          Map.entry("survey", List.of("undersøkelse", "undersøking", "spørreundersøkelse")),
          Map.entry("national", List.of("hele landet", "heile landet", "nasjonalt")),
          Map.entry("counties", List.of("fylker", "fylke")),
          Map.entry("codes", List.of("fylkesnummer", "numre", "nummer")),
          Map.entry("means", List.of("snitt", "gjennomsnitt")),
          Map.entry("cautions", List.of("forbehold", "atterhald")),
          Map.entry("description", List.of("beskrivelse", "skildring", "omtale")),
          Map.entry("earlierVersions", List.of("tidligere versjoner", "tidlegare versjonar")),
          Map.entry("retired", List.of("utgått", "utgåtte")),
          Map.entry("cases", List.of("prøve", "prøver", "prøvar")),
          Map.entry("expected", List.of("forventet", "venta")),
          Map.entry("since", List.of("siden", "sidan")),
          Map.entry("replacedBy", List.of("erstattet av", "erstatta av")));

  private FieldNames() {}

  /** The names that a word was most likely meant to be, all equally near. */
  static List<String> meant(String word, List<String> known) {
    Map<String, String> nameByWord = new LinkedHashMap<>();
    known.forEach(name -> nameByWord.put(name, name));
    for (String name : known) {
      NORWEGIAN_WORDS
          .getOrDefault(name, List.of())
          .forEach(norwegian -> nameByWord.putIfAbsent(norwegian, name));
    }
    return Spelling.allNearest(word, nameByWord.keySet()).stream()
        .map(near -> nameByWord.getOrDefault(near, near))
        .distinct()
        .toList();
  }
}
