package org.thaw.foresight.fcm;

/** The function that keeps a factor's state within its range. */
public sealed interface Squash {

  /** The state that a sum of influences gives. */
  double of(double sum);

  /** Whether nothing coming in leaves a factor at 0: then a map at rest stays there. */
  default boolean restsAtZero() {
    return of(0) == 0;
  }

  /** From 0 to 1, 0.5 in the middle. */
  record Sigmoid(double steepness) implements Squash {
    @Override
    public double of(double sum) {
      return 1 / (1 + Math.exp(-steepness * sum));
    }
  }

  /** From -1 to 1, 0 in the middle: a state is a change from today. */
  record Tanh(double steepness) implements Squash {
    @Override
    public double of(double sum) {
      return FastTanh.of(steepness * sum);
    }
  }

  /** 1 from the threshold on, else 0. */
  record Threshold(double at) implements Squash {
    @Override
    public double of(double sum) {
      return sum >= at ? 1 : 0;
    }
  }

  /** 1 from the threshold on, -1 from its negative on, 0 between. */
  record Trivalent(double at) implements Squash {

    /** Refuses a threshold at which everything would be up and down at once. */
    public Trivalent {
      if (!(at > 0)) {
        throw new MapException("a trivalent threshold of " + at + ": name one above 0");
      }
    }

    @Override
    public double of(double sum) {
      return sum >= at ? 1 : sum <= -at ? -1 : 0;
    }
  }
}
