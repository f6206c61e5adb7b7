package no.samarbeidssjekk.yaml;

import java.util.Optional;

/** A slip of the pen that makes a parser stumble, at its own place or further on. */
interface Slip {

  /**
   * The slip, at its true place, when it is certainly the one that made the parser stumble; empty
   * when in doubt, because wrong advice is worse than none.
   */
  Optional<SyntaxError> behind(SyntaxError stumbled, SourceLines lines);
}
