package org.thaw.foresight.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.foresight.dyad.DyadForecaster;
import org.thaw.foresight.dyad.DyadSeries;
import org.thaw.statement.QuadClass;

/** What is likely between two actors in the days after a chronicle ends. */
public final class DyadOutlook {
  /** Dyads with fewer events teach nothing. */
  private static final int LEAST_TO_LEARN = 3;

  private static final int MOST_DYADS = 200;
  private static final int SHOWN = 3;

  private final Chronicle chronicle;
  private final int horizon;

  /**
   * An outlook for so many days from the end of a chronicle.
   *
   * @throws IllegalArgumentException if the horizon is less than one day
   */
  public DyadOutlook(Chronicle chronicle, int horizon) {
    if (horizon < 1) {
      throw new IllegalArgumentException("a horizon of " + horizon + " days");
    }
    this.chronicle = chronicle;
    this.horizon = horizon;
  }

  /** What is missing to say anything about two actors; empty: there is {@link Enough}. */
  public Optional<Lack> lack(Dyad dyad) {
    return Enough.forTwo(chronicle, horizon, chronicle.between(dyad).size()).unlessNone();
  }

  /** What is missing to watch all dyads, of which the busiest is counted; empty: nothing is. */
  public Optional<Lack> lack() {
    int most = chronicle.busiest(1, 1).stream().mapToInt(d -> chronicle.between(d).size()).sum();
    return Enough.forTwo(chronicle, horizon, most).unlessNone();
  }

  /** The chance of each quad class between two; ask {@link #lack(Dyad)} first. */
  public List<Chance> of(Dyad dyad) {
    Set<Dyad> dyads = new LinkedHashSet<>(List.of(dyad));
    dyads.addAll(chronicle.busiest(LEAST_TO_LEARN, MOST_DYADS - 1));
    List<Chance> chances = new ArrayList<>();
    for (QuadClass quad : QuadClass.values()) {
      chances.add(chances(List.copyOf(dyads), quad, 1).get(0));
    }
    return chances;
  }

  /** The chances that moved most within the last week, over all dyads that are busy enough. */
  public List<Chance> moved(int most) {
    List<Dyad> dyads = chronicle.busiest(LEAST_TO_LEARN, MOST_DYADS);
    int told = chronicle.busiest(Enough.OF_DYAD, MOST_DYADS).size();
    List<Chance> chances = new ArrayList<>();
    for (QuadClass quad : QuadClass.values()) {
      chances.addAll(chances(dyads, quad, told));
    }
    chances.sort(
        Comparator.comparingDouble((Chance c) -> -Math.abs(c.moved()))
            .thenComparing(c -> c.dyad().toString())
            .thenComparing(Chance::quad));
    return chances.subList(0, Math.min(most, chances.size()));
  }

  private List<Chance> chances(List<Dyad> dyads, QuadClass quad, int told) {
    List<DyadSeries> series = dyads.stream().map(chronicle::series).toList();
    int today = chronicle.days();
    Optional<DyadForecaster> learned =
        DyadForecaster.learn(series, quad, horizon, Math.max(0, today - Enough.WEEK));
    if (learned.isEmpty()) {
      throw new IllegalStateException("too little history: ask what is lacking first");
    }
    DyadForecaster forecaster = learned.get();
    double[] before = new double[told];
    for (int k = 0; k < told; k++) {
      before[k] = forecaster.probability(k);
    }
    forecaster.advance(today);
    List<Chance> chances = new ArrayList<>();
    for (int k = 0; k < told; k++) {
      chances.add(
          new Chance(
              dyads.get(k),
              quad,
              forecaster.probability(k),
              forecaster.baseRate(k),
              before[k],
              told == 1 ? forecaster.parts(k) : List.of(),
              behind(dyads.get(k), quad)));
    }
    return chances;
  }

  private List<Happening> behind(Dyad dyad, QuadClass quad) {
    List<Happening> newest = new ArrayList<>();
    List<Happening> all = chronicle.between(dyad);
    for (int i = all.size() - 1; i >= 0 && newest.size() < SHOWN; i--) {
      if (all.get(i).type().quad() == quad) {
        newest.add(all.get(i));
      }
    }
    return newest;
  }
}
