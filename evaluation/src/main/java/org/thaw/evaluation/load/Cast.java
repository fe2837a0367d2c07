package org.thaw.evaluation.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Who acts: all states, some far more often than others (Zipf's law), each mostly with a few
 * partners of its own.
 */
final class Cast {

  private static final double EXPONENT = 1.05;
  private static final int PARTNERS = 6;
  private static final double WITH_PARTNERS = 0.6;

  private final List<String> states;
  private final double[] cumulated;

  Cast() {
    List<String> codes = new ArrayList<>();
    for (String country : Locale.getISOCountries()) {
      codes.add(new Locale("", country).getISO3Country());
    }
    this.states = codes.stream().sorted().toList();
    this.cumulated = new double[states.size()];
    double sum = 0;
    for (int rank = 0; rank < cumulated.length; rank++) {
      sum += 1 / Math.pow(rank + 1, EXPONENT);
      cumulated[rank] = sum;
    }
  }

  private int ranked(SplittableRandom random) {
    double at = random.nextDouble() * cumulated[cumulated.length - 1];
    int found = Arrays.binarySearch(cumulated, at);
    return Math.min(cumulated.length - 1, found < 0 ? -found - 1 : found);
  }

  /** The state of a rank; ranks are spread over the alphabet. */
  private String state(int rank) {
    return states.get((int) (rank * 7919L % states.size()));
  }

  /** Two different states. */
  String[] dyad(SplittableRandom random) {
    int one = ranked(random);
    int other = one;
    while (other == one) {
      other =
          random.nextDouble() < WITH_PARTNERS
              ? (one * 31 + 17 * (1 + random.nextInt(PARTNERS))) % states.size()
              : ranked(random);
    }
    return new String[] {state(one), state(other)};
  }

  /** The states that act most often. */
  List<String> busiest(int count) {
    List<String> busiest = new ArrayList<>();
    for (int rank = 0; rank < count; rank++) {
      busiest.add(state(rank));
    }
    return busiest;
  }
}
