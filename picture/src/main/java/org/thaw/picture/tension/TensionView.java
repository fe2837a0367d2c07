package org.thaw.picture.tension;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.thaw.statement.Event;
import org.thaw.statement.Kind;
import org.thaw.statement.Projection;
import org.thaw.statement.Statement;
import org.thaw.statement.kept.KeptView;
import org.thaw.statement.kept.Scope;
import org.thaw.statement.kept.Slot;
import org.thaw.statement.kept.Sourced;

/**
 * Conflict and cooperation between two actors. Counts independent origins, not copies: what two
 * near-copies tell of one day counts once. Each dyad's state falls into a part a year.
 */
public final class TensionView
    implements Projection<TensionPart, TensionQuestion, TensionAnswer>, KeptView<TensionPart> {

  /** Years in letters: a million events share a few. */
  private static final Map<Integer, String> YEARS = new ConcurrentHashMap<>();

  private final Function<String, String> origins;
  private final Dyad dyad;

  /**
   * Makes the view of a dyad; as a {@link KeptView} it is the same for all.
   *
   * @param dyad whose events are folded in
   * @param origins document id to the id of the first document of its family of near-copies
   */
  public TensionView(Dyad dyad, Function<String, String> origins) {
    this.dyad = dyad;
    this.origins = origins;
  }

  /** The view that a ledger keeps, of all dyads. */
  public static TensionView kept() {
    return new TensionView(new Dyad("", ""), Function.identity());
  }

  @Override
  public String name() {
    return "tension";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Set<Slot> slots(Sourced told) {
    return told.statement() instanceof Event event && Noted.counts(event)
        ? Set.of(new Slot(Dyad.of(event.said()).orElseThrow().key(), year(event)))
        : Set.of();
  }

  private static String year(Event event) {
    return YEARS.computeIfAbsent(Noted.day(event).getYear(), String::valueOf);
  }

  @Override
  public Scope scope(String key) {
    Dyad asked = Dyad.ofKey(key);
    return Scope.of(Set.of(Kind.EVENT), Set.of(asked.one(), asked.other()));
  }

  @Override
  public Scope scope(Slot slot) {
    int year = Integer.parseInt(slot.piece());
    return scope(slot.key()).ending(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  @Override
  public TensionPart empty() {
    return TensionPart.NOTHING;
  }

  @Override
  public TensionPart fold(TensionPart part, Slot slot, Collection<Sourced> told) {
    Dyad ofSlot = Dyad.ofKey(slot.key());
    Reports.Gathering reports = new Reports.Gathering();
    SortedSet<Loss> losses = new TreeSet<>();
    for (Sourced one : told) {
      if (one.statement() instanceof Event event
          && Noted.counts(event)
          && Dyad.of(event.said()).orElseThrow().equals(ofSlot)
          && year(event).equals(slot.piece())) {
        Noted.add(event, ofSlot, one, reports, losses);
      }
    }
    return part.and(new TensionPart(reports.done(), losses));
  }

  @Override
  public TensionPart fold(TensionPart state, Statement statement) {
    if (!(statement instanceof Event event)
        || !Noted.counts(event)
        || !Dyad.of(event.said()).orElseThrow().equals(dyad)) {
      return state;
    }
    Sourced told = new Sourced(event, origins.apply(event.source().document()));
    return fold(state, new Slot(dyad.key(), year(event)), List.of(told));
  }

  @Override
  public TensionPart merge(TensionPart one, TensionPart other) {
    return one.and(other);
  }

  @Override
  public TensionAnswer read(TensionPart state, TensionQuestion question) {
    return new Answering(state, question).answer();
  }

  /** Only the months of the answer, which cost less than all of it. */
  public List<TensionAnswer.Month> months(TensionPart state, TensionQuestion question) {
    return new Answering(state, question).months();
  }

  @Override
  public byte[] write(TensionPart part) {
    return part.toBytes();
  }

  @Override
  public TensionPart read(byte[] bytes) {
    return TensionPart.of(bytes);
  }
}
