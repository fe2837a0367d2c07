package org.thaw.picture.tension;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Change points of a series of counts by PELT (Killick, Fearnhead and Eckley 2012, "Optimal
 * Detection of Changepoints With a Linear Computational Cost", JASA 107): the division into
 * stretches of constant mean that minimises twice the negative log-likelihood plus a penalty for
 * each change.
 *
 * <p>Counts of events vary more than Poisson's, so they are taken as negative binomial; its
 * dispersion is estimated from neighbours, which a change of level hardly touches. The penalty is 3
 * log n, that of the modified Bayesian information criterion (Zhang and Siegmund 2007, Biometrics
 * 63). A stretch has two rows at least: a single bad month is an event, not a level.
 */
public final class Pelt {

  private static final int SHORTEST = 2;

  private final long[] sums;
  private final double size;
  private final int n;

  /** Of the series. */
  public Pelt(int[] counts) {
    this.n = counts.length;
    this.sums = new long[n + 1];
    for (int i = 0; i < n; i++) {
      sums[i + 1] = sums[i] + counts[i];
    }
    this.size = dispersion(counts);
  }

  /** The negative binomial's size; infinite: no more varied than Poisson's. */
  private static double dispersion(int[] counts) {
    double mean = Arrays.stream(counts).average().orElse(0);
    double squares = 0;
    for (int i = 1; i < counts.length; i++) {
      double step = counts[i] - counts[i - 1];
      squares += step * step;
    }
    double variance = counts.length > 1 ? squares / 2 / (counts.length - 1) : 0;
    return variance > mean && mean > 0 ? mean * mean / (variance - mean) : Double.POSITIVE_INFINITY;
  }

  /** Twice the negative log-likelihood of a stretch at its own mean, but for what never changes. */
  double cost(int from, int to) {
    double sum = sums[to] - sums[from];
    double mean = sum / (to - from);
    if (sum == 0) {
      return 0;
    }
    if (Double.isInfinite(size)) {
      return 2 * (sum - sum * Math.log(mean));
    }
    return -2
        * (sum * Math.log(mean / (size + mean))
            + (to - from) * size * Math.log(size / (size + mean)));
  }

  /** First indices of the stretches, 0 first; none for an empty series. */
  public List<Integer> starts() {
    if (n == 0) {
      return List.of();
    }
    double penalty = 3 * Math.log(n);
    double[] best = new double[n + 1];
    int[] last = new int[n + 1];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    best[0] = -penalty;
    List<Integer> open = new ArrayList<>(List.of(0));
    for (int t = Math.min(SHORTEST, n); t <= n; t++) {
      for (int s : open) {
        double value = best[s] + cost(s, t) + penalty;
        if (value < best[t]) {
          best[t] = value;
          last[t] = s;
        }
      }
      int now = t;
      open.removeIf(s -> best[s] + cost(s, now) > best[now]);
      if (t - SHORTEST + 1 >= SHORTEST) {
        open.add(t - SHORTEST + 1);
      }
    }
    Deque<Integer> starts = new ArrayDeque<>();
    for (int at = n; at > 0; at = last[at]) {
      starts.push(last[at]);
    }
    return List.copyOf(starts);
  }

  /** Mean count of a stretch, its end excluded. */
  public double mean(int from, int to) {
    return (sums[to] - sums[from]) / (double) (to - from);
  }

  /** How much the log-likelihood gains by the change. */
  double gain(int from, int at, int to) {
    return (cost(from, to) - cost(from, at) - cost(at, to)) / 2;
  }
}
