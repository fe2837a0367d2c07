package org.thaw.foresight.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.thaw.foresight.causal.CausalMap;
import org.thaw.foresight.factor.Factor;
import org.thaw.foresight.fcm.Held;
import org.thaw.foresight.fcm.Inference;
import org.thaw.foresight.fcm.MapException;
import org.thaw.foresight.fcm.Network;
import org.thaw.foresight.fcm.Resampling;
import org.thaw.foresight.fcm.Run;
import org.thaw.foresight.fcm.Spread;

/** Answers what would follow. */
public final class Ripple {

  private static final int PATHS = 4;
  private static final int TURNING = 3;

  /** Removing each edge costs a run: only of so many effects, the largest. */
  private static final int EXAMINED = 25;

  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;

  /** Smaller changes are none. */
  private static final double LEAST = 0.001;

  /** An edge matters where the effect is smaller by this share without it. */
  private static final double MATTERS = 0.1;

  private final CausalMap map;

  /** On this map. */
  public Ripple(CausalMap map) {
    this.map = map;
  }

  /**
   * Answers a question.
   *
   * @throws MapException if a shocked factor is not in the map
   */
  public Answer answer(Question question) {
    double[] start = new double[map.factors().size()];
    double[] pushed = start.clone();
    Map<Integer, Double> held = new HashMap<>();
    for (Shock shock : question.shocks()) {
      int number = number(shock.factor());
      pushed[number] = shock.amount();
      held.put(number, shock.amount());
    }
    Held hold = question.clamped() ? new Held(held) : Held.NOTHING;
    Network network = map.network();
    Inference inference = new Inference(network, question.settings());
    Run baseline = inference.run(start, Held.NOTHING);
    Run shocked = inference.run(pushed, hold);
    Spread spread =
        new Resampling(network, question.settings(), map.doubt())
            .run(start, pushed, hold, question.draws(), question.seed());
    double[] change = minus(shocked.rest(), baseline.rest());
    Removal removal = new Removal(map, network, question.settings(), pushed, hold);
    List<Effect> effects = effects(question, change, spread, removal);
    return new Answer(
        question,
        effects,
        shocked.ending(),
        baseline.ending(),
        spread.unsettled(),
        Limits.of(map, question, effects, shocked.ending()));
  }

  private int number(Factor factor) {
    return map.number(factor)
        .orElseThrow(() -> new MapException(factor.key() + ": no such factor in this map"));
  }

  static double[] minus(double[] one, double[] other) {
    double[] difference = one.clone();
    for (int i = 0; i < difference.length; i++) {
      difference[i] -= other[i];
    }
    return difference;
  }

  private List<Effect> effects(Question question, double[] change, Spread spread, Removal removal) {
    Set<Factor> shocked = Set.copyOf(question.shocks().stream().map(Shock::factor).toList());
    Map<Factor, List<Path>> paths = paths(question);
    // What two paths cancel to nothing is no less worth knowing.
    Predicate<Factor> pulled =
        f -> paths.getOrDefault(f, List.of()).stream().map(Path::sign).distinct().count() > 1;
    List<Factor> moved =
        map.factors().stream()
            .filter(f -> !shocked.contains(f))
            .filter(f -> Math.abs(change[number(f)]) > LEAST || pulled.test(f))
            .sorted(
                Comparator.comparing((Factor f) -> -Math.abs(change[number(f)]))
                    .thenComparing(Factor::key))
            .toList();
    List<Effect> effects = new ArrayList<>();
    for (Factor factor : moved) {
      int number = number(factor);
      List<Path> carrying = paths.getOrDefault(factor, List.of());
      List<Effect.Turning> turning =
          effects.size() < EXAMINED
              ? turning(removal, carrying, number, change[number])
              : List.of();
      Spread.Quantiles drawn = spread.of(number);
      effects.add(
          new Effect(
              factor,
              change[number],
              drawn.at(LOW),
              drawn.at(HIGH),
              change[number] < 0 ? drawn.below(LEAST) : drawn.above(LEAST),
              carrying,
              turning));
    }
    return effects;
  }

  private Map<Factor, List<Path>> paths(Question question) {
    Paths finder = new Paths(map);
    Map<Factor, List<Path>> all = new LinkedHashMap<>();
    for (Shock shock : question.shocks()) {
      finder
          .from(shock.factor(), PATHS)
          .forEach((factor, found) -> all.merge(factor, found, Ripple::strongest));
    }
    return all;
  }

  private static List<Path> strongest(List<Path> one, List<Path> other) {
    return Stream.concat(one.stream(), other.stream())
        .sorted(Comparator.comparing(Path::strength).reversed())
        .limit(PATHS)
        .toList();
  }

  private static List<Effect.Turning> turning(
      Removal removal, List<Path> paths, int factor, double change) {
    return paths.stream()
        .flatMap(path -> path.edges().stream())
        .distinct()
        .flatMap(
            edge -> removal.change(edge, factor).map(c -> new Effect.Turning(edge, c)).stream())
        .filter(t -> Math.abs(change - t.without()) >= MATTERS * Math.abs(change))
        .sorted(
            Comparator.comparing((Effect.Turning t) -> -Math.abs(change - t.without()))
                .thenComparing(t -> t.edge().id()))
        .limit(TURNING)
        .toList();
  }
}
