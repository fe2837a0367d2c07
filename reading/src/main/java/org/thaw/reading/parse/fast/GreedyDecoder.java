package org.thaw.reading.parse.fast;

/** Takes the best action at each step. */
final class GreedyDecoder {
  private final Model actions;
  private final Model labels;
  private final int relations;

  GreedyDecoder(Model actions, Model labels, int relations) {
    this.actions = actions;
    this.labels = labels;
    this.relations = relations;
  }

  /** The finished state; the root is the word without a head. */
  State decode(Words in) {
    State state = new State(in.n);
    Keys keys = new Keys();
    float[] scores = new float[State.ACTIONS];
    float[] names = new float[relations];
    while (!state.finished()) {
      int action = State.RIGHT;
      if (state.next < state.n) {
        ActionFeatures.fill(state, in, keys);
        actions.score(keys.keys, keys.count, scores);
        action = best(state, scores);
      }
      apply(state, in, action, keys, names);
    }
    return state;
  }

  private void apply(State state, Words in, int action, Keys keys, float[] names) {
    if (action == State.SHIFT) {
      state.shift();
      return;
    }
    int head = action == State.LEFT ? state.next : state.top(1);
    LabelFeatures.fill(state, in, head, state.top(0), keys);
    labels.score(keys.keys, keys.count, names);
    int relation = Tagger.best(names);
    if (action == State.LEFT) {
      state.left(relation);
    } else {
      state.right(relation);
    }
  }

  static int best(State state, float[] scores) {
    int best = -1;
    for (int action = 0; action < State.ACTIONS; action++) {
      if (state.allows(action) && (best < 0 || scores[action] > scores[best])) {
        best = action;
      }
    }
    return best;
  }
}
