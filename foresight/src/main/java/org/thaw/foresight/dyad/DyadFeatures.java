package org.thaw.foresight.dyad;

import java.util.List;
import org.thaw.statement.QuadClass;

/** What a forecast for a dyad looks at, each with a name that a person can read. */
final class DyadFeatures {
  private static final int[] WINDOWS = {1, 3, 7, 14, 30, 90};
  private static final String[] EXTRA = {"always", "base rate", "days since", "trend"};

  private DyadFeatures() {}

  static int size() {
    return EXTRA.length + WINDOWS.length * (1 + QuadClass.values().length);
  }

  static String name(int i) {
    if (i < EXTRA.length) {
      return EXTRA[i];
    }
    int k = (i - EXTRA.length) / WINDOWS.length;
    int window = WINDOWS[(i - EXTRA.length) % WINDOWS.length];
    String what = k == 0 ? "such events" : String.valueOf(List.of(QuadClass.values()).get(k - 1));
    return what + " in the last " + window + " days";
  }

  /** The features as of the morning of a day; events of that day and later are not looked at. */
  static double[] at(DyadSeries series, QuadClass quad, int day, int horizon) {
    double[] f = new double[size()];
    double base = BaseRates.climatology(series, quad, day, horizon);
    f[0] = 1;
    f[1] = Math.log(base / (1 - base));
    int since = 0;
    while (since < WINDOWS[WINDOWS.length - 1]
        && series.count(quad, day - since - 1, day - since) == 0) {
      since++;
    }
    f[2] = Math.log1p(since);
    f[3] =
        Math.log1p(series.count(quad, day - 14, day))
            - Math.log1p(series.count(quad, day - 90, day) * 14 / 90.0);
    int i = EXTRA.length;
    for (int window : WINDOWS) {
      f[i++] = Math.log1p(series.count(quad, day - window, day));
    }
    for (QuadClass other : QuadClass.values()) {
      for (int window : WINDOWS) {
        f[i++] = other == quad ? 0 : Math.log1p(series.count(other, day - window, day));
      }
    }
    return f;
  }
}
