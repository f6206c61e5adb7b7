package no.samarbeidssjekk.yaml;

import java.util.Optional;
import no.samarbeidssjekk.problem.ProblemCode;

/** The marks around a code example on a web page, copied with it. */
final class CodeFenceSlip implements Slip {

  private static final String FENCE = "```";

  @Override
  public Optional<SyntaxError> behind(SyntaxError stumbled, SourceLines lines) {
    int index = lines.index(stumbled.position());
    String text = lines.text(index);
    return text.strip().startsWith(FENCE)
        ? Optional.of(lines.error(index, text.indexOf(FENCE), ProblemCode.YAML_FENCE, FENCE))
        : Optional.empty();
  }
}
