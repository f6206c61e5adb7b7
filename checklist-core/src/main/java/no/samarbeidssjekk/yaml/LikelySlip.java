package no.samarbeidssjekk.yaml;

import java.util.List;
import java.util.Optional;

/**
 * Looks for the slip of the pen that most likely made the parser stumble, which is often further on
 * than where the slip was made. What leaves least doubt is looked for first.
 */
final class LikelySlip {

  private static final List<Slip> SLIPS =
      List.of(
          new CodeFenceSlip(),
          new HardSpaceSlip(),
          new HashSlip(),
          new UnclosedQuotationSlip(),
          new TypographicQuotationSlip(),
          new MissingCommaSlip(),
          new TextAfterQuotationSlip(),
          new DashSlip(),
          new MissingDashSlip(),
          new ReservedCharacterSlip(),
          new MissingColonSlip(),
          new ElementFieldSlip(),
          new IndentationSlip(),
          new ValueAndFieldsSlip(),
          new TextAfterTermSlip(),
          new FieldsOnLineSlip(),
          new MissingHashSlip());

  private LikelySlip() {}

  static Optional<SyntaxError> behind(SyntaxError stumbled, String text) {
    SourceLines lines = SourceLines.of(text);
    return SLIPS.stream()
        .filter(slip -> lines.areTyped())
        .flatMap(slip -> slip.behind(stumbled, lines).stream())
        .findFirst();
  }
}
