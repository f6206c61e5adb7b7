package no.samarbeidssjekk.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
   * @param supplement fetches it; asked at most once, from any thread
   * @throws IllegalArgumentException when there is one with this id already
   */
  public Supplements offering(String id, Supplier<Supplement> supplement) {
    requireNew(id, ids());
    return new Supplements(with(offers, new Offer(id, supplement)), applied);
  }

  /** These, and one more that an assessment may name. */
  public Supplements offering(Supplement supplement) {
    return offering(supplement.id(), () -> supplement);
  }

  /**
   * These, and one more that applies to every assessment after those that are there already. It may
   * be one that assessments may name.
   *
   * @throws IllegalArgumentException when it applies already, or another has its id
   */
  public Supplements applying(Supplement supplement) {
    requireNew(supplement.id(), applied.stream().map(Supplement::id).toList());
    Optional<Supplement> offered = named(supplement.id());
    if (offered.filter(other -> !other.equals(supplement)).isPresent()) {
      throw new IllegalArgumentException("Another supplement has the id " + supplement.id());
    }
    return new Supplements(
        (offered.isPresent() ? this : offering(supplement)).offers, with(applied, supplement));
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
        .map(Offer::supplement);
  }

  /** The id of the first that adds an item with this id, whatever its case. */
  public Optional<String> adding(String item) {
    return offers.stream()
        .filter(
            offer ->
                offer.supplement().additions().stream()
                    .anyMatch(addition -> addition.id().equalsIgnoreCase(item.strip())))
        .map(Offer::id)
        .findFirst();
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

  private static void requireNew(String id, List<String> ids) {
    if (ids.contains(id)) {
      throw new IllegalArgumentException("The supplement " + id + " is there already");
    }
  }

  /** A supplement that is fetched when it is first asked for, and then kept. */
  private static final class Offer {

    private final String id;
    private final Supplier<Supplement> source;
    private @Nullable Supplement fetched;

    Offer(String id, Supplier<Supplement> source) {
      this.id = id;
      this.source = source;
    }

    String id() {
      return id;
    }

    synchronized Supplement supplement() {
      if (fetched == null) {
        fetched = source.get();
      }
      return fetched;
    }
  }
}
