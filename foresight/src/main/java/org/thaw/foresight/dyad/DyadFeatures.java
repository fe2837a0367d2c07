package org.thaw.foresight.dyad;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.thaw.statement.QuadClass;

/** What a forecast for a dyad looks at, each with a name that a person can read. */
final class DyadFeatures {
  /** Half-lives in days of the rates that stand for themselves. */
  private static final double[] HALF_LIVES = {200, 100, 50};

  /** Horizons that the mean of all dyads counts for, lightly and heavily. */
  private static final double[] DOUBTS = {0.3, 1};

  /** Climatology, then each half-life with each doubt. */
  static final int RATES = 1 + HALF_LIVES.length * DOUBTS.length;

  private static final double FASTEST = 25;
  private static final double LEAST = 0.002;
  private static final int[] OWN = {7, 30};
  private static final int OTHERS = 30;
  private static final int LATELY = 14;
  private static final int LONG = 90;

  /** What the regressions look at, in their order; the first is the base rate. */
  static final List<String> NAMES = names();

  private DyadFeatures() {}

  /** The rates that the features are made of, fastest last. */
  static List<FadedRate> rates(int dyads, int horizon) {
    List<FadedRate> rates = new ArrayList<>();
    rates.add(new FadedRate(dyads, Double.POSITIVE_INFINITY, 1, false));
    for (double life : HALF_LIVES) {
      for (double doubt : DOUBTS) {
        rates.add(new FadedRate(dyads, life, doubt * horizon, true));
      }
    }
    rates.add(new FadedRate(dyads, FASTEST, DOUBTS[0] * horizon, true));
    return rates;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of("base rate", lifeName(100), lifeName(FASTEST)));
    for (int days : OWN) {
      names.add("such events in the last " + days + " days");
    }
    for (QuadClass quad : QuadClass.values()) {
      String words = quad.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      names.add(words + " in the last " + OTHERS + " days");
    }
    names.add("events of any kind in the last " + LATELY + " days");
    names.add("events of any kind in the last " + LONG + " days");
    names.add("the run of all dyads");
    return names;
  }

  /** The name of the rate at that place of {@link #rates}. */
  static String rateName(int place) {
    return place == 0 ? NAMES.get(0) : lifeName(HALF_LIVES[(place - 1) / DOUBTS.length]);
  }

  private static String lifeName(double halfLife) {
    return "rate of about the last " + Math.round(2 * halfLife) + " days";
  }

  /**
   * The features of one dyad as of the morning of a day; events of that day and later are not
   * looked at.
   */
  static float[] at(DyadSeries series, QuadClass quad, int day, double[] rates) {
    float[] f = new float[NAMES.size()];
    int i = 0;
    double base = logit(rates[0]);
    f[i++] = (float) base;
    f[i++] = (float) (logit(rates[3]) - base);
    f[i++] = (float) (logit(rates[RATES]) - base);
    for (int window : OWN) {
      f[i++] = (float) Math.log1p(series.count(quad, day - window, day));
    }
    int lately = 0;
    int longer = 0;
    for (QuadClass other : QuadClass.values()) {
      f[i++] = other == quad ? 0 : (float) Math.log1p(series.count(other, day - OTHERS, day));
      lately += series.count(other, day - LATELY, day);
      longer += series.count(other, day - LONG, day);
    }
    f[i++] = (float) Math.log1p(lately);
    f[i++] = (float) Math.log1p(longer * (double) LATELY / LONG);
    f[i] = 1;
    return f;
  }

  /** Log-odds, kept away from never and always. */
  static double logit(double p) {
    double inside = Math.max(LEAST, Math.min(1 - LEAST, p));
    return Math.log(inside / (1 - inside));
  }
}
