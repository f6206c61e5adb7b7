package no.samarbeidssjekk.cli.assess;

/**
 * Where what is answered is kept, part by part.
 *
 * @param <T> what is kept
 */
@FunctionalInterface
interface Store<T> {

  /** Keeps the value; whether it did, so that more may be asked. */
  boolean keep(T value);
}
