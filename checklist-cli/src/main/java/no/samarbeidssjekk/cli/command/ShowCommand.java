package no.samarbeidssjekk.cli.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samarbeidssjekk.checklist.Adaptation;
import no.samarbeidssjekk.checklist.Checklist;
import no.samarbeidssjekk.checklist.Dimension;
import no.samarbeidssjekk.checklist.Item;
import no.samarbeidssjekk.checklist.Level;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.ExitCode;
import no.samarbeidssjekk.cli.UsageException;
import no.samarbeidssjekk.json.ItemListWriter;
import no.samarbeidssjekk.language.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the checklist. */
@Command(name = "show", sortOptions = false)
public final class ShowCommand implements Callable<Integer> {

  private final ChecklistCommand root;

  @Option(
      names = "--level",
      paramLabel = "${bundle:label.level}",
      descriptionKey = "option.show-level")
  @Nullable String level;

  @Option(
      names = "--dimension",
      paramLabel = "${bundle:label.dimension}",
      descriptionKey = "option.show-dimension")
  @Nullable String dimension;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "option.format")
  String format = "text";

  @Mixin final ChecklistChoice choice = new ChecklistChoice();

  /** A part of this root command. */
  public ShowCommand(ChecklistCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    OutputFormat outputFormat = OutputFormat.named(format);
    Language language = root.speech().language();
    Checklist checklist = choice.adapted(root);
    Optional<Level> upTo =
        Optional.ofNullable(level).map(word -> Levels.named(word, checklist, language));
    List<Dimension> dimensions =
        Optional.ofNullable(dimension)
            .map(word -> List.of(dimension(word, checklist)))
            .orElse(checklist.dimensions());
    Predicate<Item> isShown = item -> upTo.map(shown -> checklist.asks(shown, item)).orElse(true);
    List<Item> items =
        dimensions.stream().flatMap(shown -> shown.items().stream()).filter(isShown).toList();
    switch (outputFormat) {
      case TEXT -> {
        print(checklist, dimensions, items, language);
        checklist
            .adaptations()
            .forEach(adaptation -> printLeftOut(adaptation, dimensions, isShown, language));
        if (items.containsAll(checklist.items())) {
          new RetiredItems(checklist.history().retired(), root.speech())
              .print(root.console().out());
        }
      }
      case JSON -> new ItemListWriter().write(checklist, items, language, root.console().out());
    }
    return ExitCode.DONE;
  }

  private void print(
      Checklist checklist, List<Dimension> dimensions, List<Item> items, Language language) {
    PrintStream out = root.console().out();
    out.println(
        root.speech().say("show.title", checklist.title().in(language), checklist.version()));
    for (Dimension shown : dimensions) {
      out.println();
      out.println(shown.id() + "  " + shown.name().in(language));
      shown.items().stream()
          .filter(items::contains)
          .forEach(
              item ->
                  out.printf(
                      "  %-6s %-15s %s%s\n",
                      item.id(),
                      item.level().name().in(language),
                      item.text().in(language),
                      marks(item, checklist, language)));
    }
  }

  private String marks(Item item, Checklist checklist, Language language) {
    return checklist.adaptations().stream()
        .flatMap(adaptation -> marks(item, adaptation, language))
        .map(mark -> " [" + mark + "]")
        .collect(Collectors.joining());
  }

  private Stream<String> marks(Item item, Adaptation adaptation, Language language) {
    String title = adaptation.title().in(language);
    return Stream.concat(
        adaptation.added().stream()
            .filter(item.id()::equals)
            .map(id -> root.speech().say("show.added", title)),
        adaptation.changed().stream()
            .filter(changed -> changed.id().equals(item.id()))
            .map(
                changed ->
                    root.speech()
                        .say(
                            "show.changed",
                            title,
                            changed.fields().stream()
                                .map(field -> root.speech().say("show.field." + field.key()))
                                .collect(Collectors.joining(", ")),
                            changed.reason().in(language))));
  }

  private void printLeftOut(
      Adaptation adaptation,
      List<Dimension> dimensions,
      Predicate<Item> isShown,
      Language language) {
    List<String> shown = dimensions.stream().map(Dimension::id).toList();
    adaptation.leftOut().stream()
        .filter(leftOut -> isShown.test(leftOut.item()) && shown.contains(leftOut.dimension()))
        .forEach(leftOut -> printLeftOut(leftOut, adaptation.title().in(language), language));
  }

  private void printLeftOut(Adaptation.LeftOutItem leftOut, String title, Language language) {
    root.console().out().println();
    root.console()
        .out()
        .println(
            root.speech()
                .say(
                    "show.left-out",
                    title,
                    leftOut.item().id(),
                    leftOut.item().text().in(language),
                    leftOut.reason().in(language)));
  }

  private static Dimension dimension(String word, Checklist checklist) {
    return checklist
        .dimension(word)
        .orElseThrow(
            () ->
                new UsageException(
                    "misuse.dimension",
                    word,
                    String.join(
                        ", ", checklist.dimensions().stream().map(Dimension::id).toList())));
  }
}
