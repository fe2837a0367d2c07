package org.thaw.foresight.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thaw.statement.QuadClass;

/**
 * A chance that is no longer what it was.
 *
 * @param then as it was said, or would have been, from what was known on an earlier evening
 * @param now as it is
 */
public record Moved(Chance then, Chance now) {

  /** Less is no move: forecasts shift by a point or two from day to day. */
  public static final double LEAST = 0.05;

  /** How far, in points of probability; below zero: down. */
  public double points() {
    return now.probability() - then.probability();
  }

  /**
   * The chances that moved by {@link #LEAST} or more between two that had dealings since a day, the
   * farthest first; only where both outlooks have one.
   */
  public static List<Moved> between(DyadOutlook then, DyadOutlook now, LocalDate since) {
    if (then.lack().isPresent() || now.lack().isPresent()) {
      return List.of();
    }
    Map<Key, Chance> earlier = new HashMap<>();
    then.all().forEach(chance -> earlier.put(new Key(chance.dyad(), chance.quad()), chance));
    List<Moved> moved = new ArrayList<>();
    for (Chance chance : now.all()) {
      Chance before = earlier.get(new Key(chance.dyad(), chance.quad()));
      if (before != null && now.dealtSince(chance.dyad(), since)) {
        moved.add(new Moved(before, chance));
      }
    }
    moved.removeIf(one -> Math.abs(one.points()) < LEAST);
    moved.sort(
        Comparator.comparingDouble((Moved one) -> -Math.abs(one.points()))
            .thenComparing(one -> one.now().dyad().toString())
            .thenComparing(one -> one.now().quad()));
    return moved;
  }

  private record Key(Dyad dyad, QuadClass quad) {}

  /** The same, with the newest such events of those that are there in words. */
  public Moved with(Chronicle chronicle) {
    return new Moved(then, now.behind(DyadOutlook.behind(chronicle, now.dyad(), now.quad())));
  }
}
