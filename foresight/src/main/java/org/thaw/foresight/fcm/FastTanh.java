package org.thaw.foresight.fcm;

/**
 * The hyperbolic tangent from a table, by cubic Hermite interpolation: the slope at each node is
 * known exactly (1 - tanh squared). Off by less than 1e-11, and several times as fast as {@link
 * Math#tanh}, which is most of the time of a resampled map.
 */
final class FastTanh {

  private static final int PER_UNIT = 256;
  private static final int END = 20;
  private static final double[] VALUE = new double[END * PER_UNIT + 2];

  static {
    for (int i = 0; i < VALUE.length; i++) {
      VALUE[i] = Math.tanh(i / (double) PER_UNIT);
    }
  }

  private FastTanh() {}

  static double of(double x) {
    double size = Math.abs(x);
    if (!(size < END)) {
      return Double.isNaN(x) ? x : Math.signum(x);
    }
    double place = size * PER_UNIT;
    int node = (int) place;
    double t = place - node;
    double from = VALUE[node];
    double to = VALUE[node + 1];
    double rise = (1 - from * from) / PER_UNIT;
    double fall = (1 - to * to) / PER_UNIT;
    double step = to - from;
    double value =
        from + t * (rise + t * (3 * step - 2 * rise - fall + t * (rise + fall - 2 * step)));
    return x < 0 ? -value : value;
  }
}
