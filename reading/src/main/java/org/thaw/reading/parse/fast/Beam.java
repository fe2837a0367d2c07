package org.thaw.reading.parse.fast;

/** The best few states after so many actions, and the room to find the next ones. */
final class Beam {
  private final int width;
  private State[] states;
  private State[] spare;
  private int size;

  // Candidates, best first: the state that each begins from, its action, its score.
  private final int[] parents;
  private final int[] actions;
  private final float[] scores;
  private int candidates;

  /** A beam with a first, empty state. */
  Beam(int n, int width) {
    this.width = width;
    states = new State[width];
    spare = new State[width];
    for (int i = 0; i < width; i++) {
      states[i] = new State(n);
      spare[i] = new State(n);
    }
    size = 1;
    parents = new int[width];
    actions = new int[width];
    scores = new float[width];
  }

  int size() {
    return size;
  }

  /** A state by its rank. */
  State get(int rank) {
    return states[rank];
  }

  /** Offers a next action; only the best are kept, earlier offers first among equals. */
  void offer(int parent, int action, float score) {
    int at = candidates;
    if (candidates == width) {
      if (score <= scores[width - 1]) {
        return;
      }
      at--;
    } else {
      candidates++;
    }
    while (at > 0 && scores[at - 1] < score) {
      parents[at] = parents[at - 1];
      actions[at] = actions[at - 1];
      scores[at] = scores[at - 1];
      at--;
    }
    parents[at] = parent;
    actions[at] = action;
    scores[at] = score;
  }

  /** Drops offers far worse than the best. */
  void prune(float margin) {
    while (candidates > 1 && scores[candidates - 1] < scores[0] - margin) {
      candidates--;
    }
  }

  /** How a state changes by an action. */
  interface Step {
    void apply(State state, int action);
  }

  /** Takes the best offers as the new states. */
  void advance(Step step) {
    for (int i = 0; i < candidates; i++) {
      State next = spare[i];
      next.copyFrom(states[parents[i]]);
      step.apply(next, actions[i]);
      next.score = scores[i];
    }
    State[] last = states;
    states = spare;
    spare = last;
    size = candidates;
    candidates = 0;
  }
}
