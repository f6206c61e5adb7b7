package no.samarbeidssjekk.cli.command;

import java.util.List;
import no.samarbeidssjekk.Samarbeidssjekk;
import no.samarbeidssjekk.checklist.Supplement;
import no.samarbeidssjekk.cli.ChecklistCommand;
import no.samarbeidssjekk.cli.SupplementFile;
import picocli.CommandLine.Option;

/** The supplements by which the command adapts the checklist. */
final class SupplementOption {

  @Option(
      names = "--supplement",
      paramLabel = "${bundle:label.supplement}",
      descriptionKey = "option.supplement")
  List<String> words = List.of();

  /** The product with the bundled checklist, adapted by the supplements in the order given. */
  Samarbeidssjekk product(ChecklistCommand root) {
    Samarbeidssjekk product = Samarbeidssjekk.bundled();
    for (String word : words) {
      product = product.withSupplement(supplement(word, product, root));
    }
    return product;
  }

  private static Supplement supplement(
      String word, Samarbeidssjekk product, ChecklistCommand root) {
    return product
        .supplements()
        .named(word)
        .orElseGet(() -> new SupplementFile(word).read(product.adaptedChecklist(), root.console()));
  }
}
