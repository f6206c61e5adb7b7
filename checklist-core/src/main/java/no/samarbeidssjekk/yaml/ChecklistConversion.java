package no.samarbeidssjekk.yaml;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Dimension;
import no.samarbeidssjekk.checklist.EffectMeans;
import no.samarbeidssjekk.checklist.EffectSurvey;
import no.samarbeidssjekk.checklist.Help;
import no.samarbeidssjekk.checklist.History;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.ItemHistory;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.checklist.RetiredItem;
import no.samarbeidssjekk.checklist.Rights;
import no.samarbeidssjekk.checklist.Source;
import no.samarbeidssjekk.checklist.Validity;
import no.samarbeidssjekk.language.Language;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Spelling;
import org.jspecify.annotations.Nullable;

/** Makes a checklist of a document in which nothing is wrong. */
record ChecklistConversion(ChecklistDocument document) {

  Checklist convert() {
    List<Level> levels = list(document.levels(), ChecklistConversion::level);
    return new Checklist(
        id(document.checklist()),
        requireNonNull(document.version()),
        text(document.title()),
        source(requireNonNull(document.source())),
        levels,
        list(document.dimensions(), dimension -> dimension(dimension, byId(levels))),
        history(document),
        List.of());
  }

  private static History history(ChecklistDocument document) {
    return new History(
        list(document.earlierVersions(), Function.identity()),
        list(document.retired(), ChecklistConversion::retired));
  }

  private static RetiredItem retired(ChecklistDocument.Retired retired) {
    return new RetiredItem(
        id(retired.id()),
        text(retired.text()),
        Optional.ofNullable(retired.since()),
        requireNonNull(retired.version()),
        text(retired.reason()),
        Optional.ofNullable(retired.replacedBy()).map(ChecklistConversion::id));
  }

  private static Source source(ChecklistDocument.Source source) {
    return new Source(
        text(source.title()),
        text(source.publisher()),
        LocalDate.parse(requireNonNull(source.date())),
        Optional.ofNullable(source.chapter()),
        rights(requireNonNull(source.rights())),
        list(source.cautions(), ChecklistConversion::text),
        Optional.ofNullable(source.survey()).map(ChecklistConversion::survey));
  }

  private static EffectSurvey survey(ChecklistDocument.Survey survey) {
    return new EffectSurvey(
        text(survey.description()),
        means(survey.national()),
        list(survey.counties(), ChecklistConversion::county));
  }

  private static EffectSurvey.CountyMeans county(ChecklistDocument.County county) {
    return new EffectSurvey.CountyMeans(
        text(county.name()), list(county.codes(), Function.identity()), means(county.means()));
  }

  private static EffectMeans means(ChecklistDocument.@Nullable Means means) {
    return new EffectMeans(
        new BigDecimal(requireNonNull(requireNonNull(means).prevention())),
        new BigDecimal(requireNonNull(means.handling())));
  }

  private static Rights rights(ChecklistDocument.Rights rights) {
    return new Rights(
        text(rights.notice()),
        Optional.ofNullable(rights.disclaimer()).map(ChecklistConversion::text),
        list(rights.unofficialTranslations(), code -> Language.ofCode(code).orElseThrow()).stream()
            .collect(Collectors.toUnmodifiableSet()));
  }

  private static Level level(ChecklistDocument.Level level) {
    return new Level(
        id(level.id()),
        text(level.name()),
        text(level.description()),
        list(level.aliases(), Function.identity()));
  }

  private static Map<String, Level> byId(List<Level> levels) {
    return levels.stream().collect(Collectors.toMap(Level::id, Function.identity()));
  }

  private static Dimension dimension(
      ChecklistDocument.Dimension dimension, Map<String, Level> levels) {
    return new Dimension(
        id(dimension.id()),
        text(dimension.name()),
        Optional.ofNullable(dimension.description()).map(ChecklistConversion::text),
        list(dimension.items(), item -> item(item, levels)));
  }

  private static Item item(ChecklistDocument.Item item, Map<String, Level> levels) {
    return new Item(
        id(item.id()),
        requireNonNull(levels.get(id(item.level()))),
        text(item.text()),
        Boolean.parseBoolean(requireNonNull(item.notApplicableAllowed())),
        Optional.ofNullable(item.help()).map(ChecklistConversion::help),
        list(item.references(), ChecklistConversion::text),
        Optional.ofNullable(item.validity()).map(ChecklistConversion::validity),
        new ItemHistory(
            Optional.ofNullable(item.since()), list(item.changes(), ChecklistConversion::change)));
  }

  private static ItemHistory.Change change(ChecklistDocument.Change change) {
    return new ItemHistory.Change(requireNonNull(change.version()), text(change.what()));
  }

  static Validity validity(ChecklistDocument.Validity validity) {
    return new Validity(Period.parse(requireNonNull(validity.period())), text(validity.reason()));
  }

  static Help help(ChecklistDocument.Help help) {
    return new Help(text(help.why()), text(help.inPlace()), text(help.evidence()));
  }

  static String id(@Nullable String typed) {
    return Spelling.composed(requireNonNull(typed));
  }

  static LocalizedText text(ChecklistDocument.@Nullable Text text) {
    Map<Language, String> texts = new EnumMap<>(Language.class);
    put(texts, Language.BOKMAL, requireNonNull(text).nb());
    put(texts, Language.NYNORSK, text.nn());
    put(texts, Language.ENGLISH, text.en());
    return new LocalizedText(texts);
  }

  private static void put(Map<Language, String> texts, Language language, @Nullable String text) {
    if (text != null) {
      texts.put(language, text.strip());
    }
  }

  static <D, T> List<T> list(@Nullable List<@Nullable D> documents, Function<D, T> conversion) {
    return documents == null
        ? List.of()
        : documents.stream().map(document -> conversion.apply(requireNonNull(document))).toList();
  }
}
