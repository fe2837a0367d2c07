package org.thaw.foresight.dyad;

import java.util.List;
import org.thaw.statement.QuadClass;

/** What a forecast for a dyad looks at, each with a name that a person can read. */
final class DyadFeatures {
  private static final int RECENT = 60;
  private static final List<Integer> OWN = List.of(7, 14, 30, RECENT);
  private static final int OTHERS = 30;
  private static final List<String> FIRST =
      List.of("base rate", "recent base rate", "days since the last");

  private DyadFeatures() {}

  static int size() {
    return FIRST.size() + OWN.size() + QuadClass.values().length;
  }

  static String name(int i) {
    if (i < FIRST.size()) {
      return FIRST.get(i);
    }
    int own = i - FIRST.size();
    return own < OWN.size()
        ? "such events in the last " + OWN.get(own) + " days"
        : List.of(QuadClass.values()).get(own - OWN.size()) + " in the last " + OTHERS + " days";
  }

  /** The features as of the morning of a day; events of that day and later are not looked at. */
  static double[] at(DyadSeries series, QuadClass quad, int day, int horizon) {
    double[] f = new double[size()];
    f[0] = logit(BaseRates.climatology(series, quad, day, horizon));
    f[1] = logit(BaseRates.recent(series, quad, day, horizon, RECENT)) - f[0];
    int since = 0;
    while (since < RECENT && series.count(quad, day - since - 1, day - since) == 0) {
      since++;
    }
    f[2] = Math.log1p(since);
    int i = FIRST.size();
    for (int window : OWN) {
      f[i++] = Math.log1p(series.count(quad, day - window, day));
    }
    for (QuadClass other : QuadClass.values()) {
      f[i++] = other == quad ? 0 : Math.log1p(series.count(other, day - OTHERS, day));
    }
    return f;
  }

  private static double logit(double p) {
    return Math.log(p / (1 - p));
  }
}
