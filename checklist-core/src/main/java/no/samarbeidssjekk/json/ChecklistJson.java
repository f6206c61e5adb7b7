package no.samarbeidssjekk.json;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.samarbeidssjekk.assessment.CooperationForm;
import no.samarbeidssjekk.assessment.MunicipalityNumber;
import no.samarbeidssjekk.assessment.Sector;
import no.samarbeidssjekk.assessment.Status;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.language.Term;
import no.samarbeidssjekk.overview.Traits;
import no.samarbeidssjekk.problem.ProblemCode;

/** What documents of the same checklist have in common, read strictly: codes alone are words. */
record ChecklistJson(Checklist checklist) {

  /** Says no to another format, or another checklist or version. */
  void requireHeader(JsonValue document, String format) throws UnfitJsonException {
    String found = document.field("format").text();
    if (!found.equals(format)) {
      throw new UnfitJsonException(
          document.field("format").position(), ProblemCode.JSON_FORMAT_OTHER, found, format);
    }
    JsonValue asked = document.field("checklist");
    String edition = edition(asked.field("id").text(), asked.field("version").text());
    String expected = edition(checklist.id(), checklist.version());
    if (!edition.equals(expected)) {
      throw new UnfitJsonException(
          asked.position(), ProblemCode.JSON_CHECKLIST_OTHER, edition, expected);
    }
  }

  Level level(JsonValue value) throws UnfitJsonException {
    return value.meaning(
        id -> checklist.levels().stream().filter(level -> level.id().equals(id)).findFirst());
  }

  /** Says no when these are not the entries of all levels, each with its id, in their order. */
  List<JsonValue> levels(JsonValue list) throws UnfitJsonException {
    List<JsonValue> entries = list.elements();
    if (entries.size() != checklist.levels().size()) {
      throw list.unfit();
    }
    for (int rank = 0; rank < entries.size(); rank++) {
      JsonValue id = entries.get(rank).field("level");
      if (checklist.rank(level(id)) != rank) {
        throw id.unfit();
      }
    }
    return entries;
  }

  String dimension(JsonValue value) throws UnfitJsonException {
    return value.meaning(
        id ->
            checklist.dimensions().stream()
                .map(dimension -> dimension.id())
                .filter(id::equals)
                .findFirst());
  }

  static Status status(JsonValue value) throws UnfitJsonException {
    return value.meaning(code -> ofCode(Status.values(), code));
  }

  /** The members, forms and sectors among the fields of an object. */
  static Traits traits(JsonValue value) throws UnfitJsonException {
    return new Traits(
        value.field("members").meanings(MunicipalityNumber::parse),
        value.field("forms").meanings(code -> ofCode(CooperationForm.values(), code)),
        value.field("sectors").meanings(code -> ofCode(Sector.values(), code)));
  }

  private static <T extends Term> Optional<T> ofCode(T[] terms, String code) {
    return Arrays.stream(terms).filter(term -> term.code().equals(code)).findFirst();
  }

  private static String edition(String id, String version) {
    return id + "@" + version;
  }
}
