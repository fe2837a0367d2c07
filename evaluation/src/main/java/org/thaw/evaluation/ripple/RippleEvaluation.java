package org.thaw.evaluation.ripple;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.thaw.foresight.causal.CausalMap;
import org.thaw.foresight.factor.Factor;
import org.thaw.foresight.fcm.Held;
import org.thaw.foresight.fcm.Inference;
import org.thaw.foresight.fcm.Resampling;
import org.thaw.foresight.fcm.Settings;
import org.thaw.foresight.fcm.Spread;
import org.thaw.foresight.whatif.Answer;
import org.thaw.foresight.whatif.Question;
import org.thaw.foresight.whatif.Ripple;
import org.thaw.foresight.whatif.Shock;

/** Times the running of maps. */
public final class RippleEvaluation {

  private static final int SHOCKED = 0;
  private static final double AMOUNT = -1;
  private static final double NANOS = 1e9;

  private RippleEvaluation() {}

  /**
   * What was measured of a map.
   *
   * @param factors how many factors
   * @param edges how many edges
   * @param draws how many draws
   * @param single seconds for one run, undrawn
   * @param drawn seconds for all draws
   * @param answer seconds for the whole answer: both runs, all draws, paths, what it turns on
   * @param denseSingle seconds for one run the dense way; NaN: not measured
   * @param denseDrawn seconds for all draws the dense way; NaN: not measured
   * @param apart the largest difference between the states of both ways
   */
  public record Times(
      int factors,
      int edges,
      int draws,
      double single,
      double drawn,
      double answer,
      double denseSingle,
      double denseDrawn,
      double apart) {}

  /**
   * Times a random map.
   *
   * @param factors how many factors
   * @param edges how many edges
   * @param draws how many draws
   * @param denseDraws how many of them the dense way, scaled up to all; 0: not at all
   * @param seed of map and draws
   */
  public static Times time(int factors, int edges, int draws, int denseDraws, long seed) {
    RandomMap map = RandomMap.of(factors, edges, seed);
    Settings settings = Settings.STANDARD;
    double[] start = new double[factors];
    double[] pushed = start.clone();
    pushed[SHOCKED] = AMOUNT;
    Held held = new Held(Map.of(SHOCKED, AMOUNT));
    Inference inference = new Inference(map.network(), settings);
    Resampling resampling = new Resampling(map.network(), settings, map.doubt());
    Timed<double[]> single = timed(() -> inference.run(pushed, held).rest());
    Timed<Spread> drawn = timed(() -> resampling.run(start, pushed, held, draws, seed));
    CausalMap whole = map.map();
    Question question =
        new Question(
            List.of(new Shock(Factor.named("factor-" + SHOCKED), AMOUNT)),
            settings,
            true,
            draws,
            seed);
    Timed<Answer> answer = timed(() -> new Ripple(whole).answer(question));
    if (denseDraws == 0) {
      return new Times(
          factors,
          edges,
          draws,
          single.seconds(),
          drawn.seconds(),
          answer.seconds(),
          Double.NaN,
          Double.NaN,
          0);
    }
    DenseWay dense = new DenseWay(map, settings, SHOCKED, AMOUNT);
    Timed<double[]> denseSingle = timed(dense::rest);
    Timed<Double> denseDrawn = timed(() -> dense.draws(denseDraws, seed));
    return new Times(
        factors,
        edges,
        draws,
        single.seconds(),
        drawn.seconds(),
        answer.seconds(),
        denseSingle.seconds(),
        denseDrawn.seconds() * draws / denseDraws,
        apart(single.result(), denseSingle.result()));
  }

  private record Timed<T>(T result, double seconds) {}

  private static <T> Timed<T> timed(Supplier<T> work) {
    long begun = System.nanoTime();
    T result = work.get();
    return new Timed<>(result, (System.nanoTime() - begun) / NANOS);
  }

  private static double apart(double[] one, double[] other) {
    double apart = 0;
    for (int i = 0; i < one.length; i++) {
      apart = Math.max(apart, Math.abs(one[i] - other[i]));
    }
    return apart;
  }
}
