package no.samarbeidssjekk.checklist;

import java.util.List;
import no.samarbeidssjekk.language.LocalizedText;
import no.samarbeidssjekk.language.Term;
import org.jspecify.annotations.Nullable;

/**
 * A level of a checklist. Levels are cumulative: what a level asks is its own items and all below.
 * Which level is above which is the order in {@link Checklist#levels()}.
 *
 * @param id the stable word, for instance {@code grunnleggende}
 * @param name the word for people
 * @param description what a cooperation at this level is like
 * @param aliases other words accepted for this level in input
 */
public record Level(String id, LocalizedText name, LocalizedText description, List<String> aliases)
    implements Term {

  public Level {
    aliases = List.copyOf(aliases);
  }

  /** As of every record, with the id first: it is what tells levels apart. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Level level
            && id.equals(level.id)
            && name.equals(level.name)
            && description.equals(level.description)
            && aliases.equals(level.aliases));
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String code() {
    return id;
  }

  @Override
  public LocalizedText label() {
    return name;
  }
}
