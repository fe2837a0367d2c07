package org.thaw.foresight.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.thaw.foresight.dyad.DyadForecaster;
import org.thaw.foresight.dyad.DyadSeries;
import org.thaw.foresight.dyad.DyadWalks;
import org.thaw.statement.QuadClass;

/** What is likely between two actors in the days after a chronicle ends. */
public final class DyadOutlook {
  /** Dyads with fewer events teach nothing. */
  private static final int LEAST_TO_LEARN = 3;

  /** From so many, the busiest, all is learned; what they teach holds for the others too. */
  private static final int MOST_TEACHERS = 199;

  private static final int SHOWN = 3;

  private final Chronicle chronicle;
  private final int horizon;
  private final DyadWalks walks;

  /** An outlook that remembers nothing of those before. */
  public DyadOutlook(Chronicle chronicle, int horizon) {
    this(chronicle, horizon, new DyadWalks());
  }

  /**
   * An outlook for so many days from the end of a chronicle.
   *
   * @param walks what is remembered of outlooks before
   * @throws IllegalArgumentException if the horizon is less than one day
   */
  public DyadOutlook(Chronicle chronicle, int horizon, DyadWalks walks) {
    if (horizon < 1) {
      throw new IllegalArgumentException("a horizon of " + horizon + " days");
    }
    this.chronicle = chronicle;
    this.horizon = horizon;
    this.walks = walks;
  }

  /** What is missing to say anything about two actors; empty: there is {@link Enough}. */
  public Optional<Lack> lack(Dyad dyad) {
    return Enough.forTwo(chronicle, horizon, chronicle.count(dyad)).unlessNone();
  }

  /** What is missing to watch all dyads, of which the busiest is counted; empty: nothing is. */
  public Optional<Lack> lack() {
    int most = chronicle.busiest(1, 1).stream().mapToInt(chronicle::count).sum();
    return Enough.forTwo(chronicle, horizon, most).unlessNone();
  }

  /** The chance of each quad class between two; ask {@link #lack(Dyad)} first. */
  public List<Chance> of(Dyad dyad) {
    List<Dyad> teachers = teachers();
    int place = teachers.indexOf(dyad);
    return each(
        teachers,
        (quad, then, now) -> {
          double before =
              (place < 0 ? then.beside(chronicle.series(dyad)) : then.said(place)).probability();
          DyadForecaster later = now.get();
          DyadForecaster.Said said =
              place < 0 ? later.beside(chronicle.series(dyad)) : later.said(place);
          return List.of(chance(dyad, quad, said, before, said.parts()));
        });
  }

  /** The chances that moved most within the last week, over all dyads that are busy enough. */
  public List<Chance> moved(int most) {
    List<Chance> chances = new ArrayList<>(all());
    chances.sort(
        Comparator.comparingDouble((Chance c) -> -Math.abs(c.moved()))
            .thenComparing(c -> c.dyad().toString())
            .thenComparing(Chance::quad));
    return chances.subList(0, Math.min(most, chances.size()));
  }

  /**
   * The chances of all dyads that are busy enough and teach, without reasons; ask {@link #lack()}
   * first.
   */
  public List<Chance> all() {
    List<Dyad> teachers = teachers();
    return each(
        teachers,
        (quad, then, now) -> {
          double[] before = new double[teachers.size()];
          for (int k = 0; k < before.length; k++) {
            before[k] = then.probability(k);
          }
          DyadForecaster later = now.get();
          List<Chance> chances = new ArrayList<>();
          for (int k = 0; k < before.length; k++) {
            if (chronicle.count(teachers.get(k)) >= Enough.OF_DYAD) {
              chances.add(chance(teachers.get(k), quad, later.said(k), before[k], List.of()));
            }
          }
          return chances;
        });
  }

  /**
   * Those from whom all is learned, in an order that does not change with each event, so that a
   * walk need not begin anew.
   */
  private List<Dyad> teachers() {
    return chronicle.busiest(LEAST_TO_LEARN, MOST_TEACHERS).stream()
        .sorted(Comparator.comparing(Dyad::toString))
        .toList();
  }

  private interface Telling {
    /** From what was forecast a week ago; asked for the later one, that is no more. */
    List<Chance> of(QuadClass quad, DyadForecaster then, Supplier<DyadForecaster> now);
  }

  /** Each quad class is learned by itself, on as many processors as there are. */
  private List<Chance> each(List<Dyad> teachers, Telling telling) {
    List<DyadSeries> series = teachers.stream().map(chronicle::series).toList();
    int today = chronicle.days();
    return Arrays.stream(QuadClass.values())
        .parallel()
        .map(
            quad -> {
              DyadForecaster forecaster =
                  walks
                      .learn(series, quad, horizon, Math.max(0, today - Enough.WEEK))
                      .orElseThrow(
                          () ->
                              new IllegalStateException(
                                  "too little history: ask what is lacking first"));
              return telling.of(
                  quad,
                  forecaster,
                  () -> {
                    forecaster.advance(today);
                    return forecaster;
                  });
            })
        .flatMap(List::stream)
        .toList();
  }

  private Chance chance(
      Dyad dyad,
      QuadClass quad,
      DyadForecaster.Said said,
      double before,
      List<DyadForecaster.Part> reasons) {
    return new Chance(
        dyad,
        quad,
        said.probability(),
        said.baseRate(),
        before,
        reasons,
        behind(chronicle, dyad, quad));
  }

  /** Whether something happened between two from a day on. */
  boolean dealtSince(Dyad dyad, LocalDate day) {
    return chronicle.newest(dyad).filter(newest -> !newest.isBefore(day)).isPresent();
  }

  /** The newest of a quad class that are there in words, newest first. */
  static List<Happening> behind(Chronicle chronicle, Dyad dyad, QuadClass quad) {
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
