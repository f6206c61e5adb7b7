package no.samarbeidssjekk.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The supplements at hand: those that an assessment may name, and those that apply to every
 * assessment, named or not. Immutable and safe to share between threads.
 */
public final class Supplements {

  private final List<Offer> offers;
  private final List<Supplement> applied;

  private Supplements(List<Offer> offers, List<Supplement> applied) {
    this.offers = List.copyOf(offers);
    this.applied = List.copyOf(applied);
  }

  /** None at all. */
  public static Supplements none() {
    return new Supplements(List.of(), List.of());
  }

  /**
   * These, and one more that is fetched when an assessment names it.
   *
   * @param id the supplement's id
   * @param supplement fetches it; asked each time, and from any thread
   */
  public Supplements offering(String id, Supplier<Supplement> supplement) {
    return new Supplements(with(offers, new Offer(id, supplement)), applied);
  }

  /** These, and one more that applies to every assessment after those that are there already. */
  public Supplements applying(Supplement supplement) {
    return new Supplements(
        with(
            offers.stream().filter(offer -> !offer.id().equals(supplement.id())).toList(),
            new Offer(supplement.id(), () -> supplement)),
        with(applied, supplement));
  }

  /** The ids that an assessment may name. */
  public List<String> ids() {
    return offers.stream().map(Offer::id).toList();
  }

  /** The supplement with exactly this id. */
  public Optional<Supplement> named(String id) {
    return offers.stream()
        .filter(offer -> offer.id().equals(id))
        .findFirst()
        .map(offer -> offer.supplement().get());
  }

  /** Those that apply to every assessment, in the order in which they are applied. */
  public List<Supplement> applied() {
    return applied;
  }

  /**
   * Those that apply to an assessment: the ones that it names, in its order, then the rest of
   * {@link #applied()}. A name that is not at hand is passed over.
   */
  public List<Supplement> forNames(List<String> names) {
    return Stream.concat(names.stream(), applied.stream().map(Supplement::id))
        .distinct()
        .flatMap(id -> named(id).stream())
        .toList();
  }

  private static <T> List<T> with(List<T> list, T last) {
    List<T> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }

  private record Offer(String id, Supplier<Supplement> supplement) {}
}
