package org.thaw.picture.tension;

/**
 * Whether two counts have one rate: given their sum, the one is binomial (Przyborowski and Wilenski
 * 1940, "Homogeneity of results in testing samples from Poisson series", Biometrika 31).
 */
public final class Chance {

  private static final double NEGLIGIBLE = 1e-12;

  private Chance() {}

  /**
   * The chance of so many or more (or so few or less) in one period, if the rate was that of the
   * periods before.
   *
   * @param now counted in the period
   * @param before counted in the periods before
   * @param periods how many those are
   * @param more so many or more; else: so few or less
   */
  public static double ofSoMany(int now, int before, int periods, boolean more) {
    int n = now + before;
    double p = 1.0 / (periods + 1);
    double sum = 0;
    int k = now;
    double term = Math.exp(logTerm(n, k, p));
    while (k >= 0 && k <= n) {
      sum += term;
      int next = more ? k + 1 : k - 1;
      term *=
          more ? (n - k) / (double) (k + 1) * p / (1 - p) : k / (double) (n - k + 1) * (1 - p) / p;
      if (term < NEGLIGIBLE * sum) {
        break;
      }
      k = next;
    }
    return Math.min(1, sum);
  }

  private static double logTerm(int n, int k, double p) {
    return logFactorial(n)
        - logFactorial(k)
        - logFactorial(n - k)
        + k * Math.log(p)
        + (n - k) * Math.log(1 - p);
  }

  /** Exact for small numbers, Stirling's series for large ones. */
  private static double logFactorial(int n) {
    if (n < 20) {
      double sum = 0;
      for (int i = 2; i <= n; i++) {
        sum += Math.log(i);
      }
      return sum;
    }
    return n * Math.log(n)
        - n
        + 0.5 * Math.log(2 * Math.PI * n)
        + 1 / (12.0 * n)
        - 1 / (360.0 * n * n * n);
  }
}
