package no.samarbeidssjekk.yaml;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.samarbeidssjekk.language.Spelling;

/** What people write for the names of fields: misspelt, or as the Norwegian word. */
final class FieldNames {

  private static final Map<String, String> BY_NORWEGIAN_WORD = byNorwegianWord();

  private FieldNames() {}

  /** The names that a word was most likely meant to be, all equally near. */
  static List<String> meant(String word, List<String> known) {
    Map<String, String> nameByWord = new LinkedHashMap<>();
    known.forEach(name -> nameByWord.put(name, name));
    BY_NORWEGIAN_WORD.forEach(
        (norwegian, name) -> {
          if (known.contains(name)) {
            nameByWord.putIfAbsent(norwegian, name);
          }
        });
    return Spelling.allNearest(word, nameByWord.keySet()).stream()
        .map(near -> nameByWord.getOrDefault(near, near))
        .distinct()
        .toList();
  }

  private static Map<String, String> byNorwegianWord() {
    Map<String, String> names = new LinkedHashMap<>();
    put(names, "checklist", "sjekkliste");
    put(names, "collaboration", "samarbeid");
    put(names, "name", "navn", "namn");
    put(names, "forms", "form", "samarbeidsform", "samarbeidsformer");
    put(names, "established", "etablert", "opprettet", "oppretta");
    put(names, "members", "medlemmer", "medlemmar", "deltakere", "deltakarar", "kommuner");
    put(names, "number", "nummer", "kommunenummer");
    put(names, "sectors", "sektor", "sektorer", "sektorar");
    put(names, "tasks", "oppgave", "oppgaver", "oppgåver");
    put(names, "date", "dato");
    put(names, "target", "mål", "målnivå");
    put(names, "marking", "merking", "skjerming");
    put(names, "basis", "hjemmel", "heimel");
    put(names, "answers", "svar");
    put(names, "note", "merknad", "merknader", "kommentar", "kommentarer", "notat", "notater");
    put(names, "evidence", "dokumentasjon", "dokument", "dokumenter", "bevis", "vedlegg");
    put(names, "title", "tittel");
    put(names, "link", "lenke", "lenkje");
    put(names, "reason", "begrunnelse", "begrunning", "grunngjeving", "grunn", "årsak");
    put(names, "action", "tiltak");
    put(names, "text", "tekst");
    put(names, "owner", "ansvarlig", "ansvarleg", "ansvar", "eier", "eigar");
    put(names, "due", "frist");
    return names;
  }

  private static void put(Map<String, String> names, String name, String... words) {
    Arrays.stream(words).forEach(word -> names.put(word, name));
  }
}
