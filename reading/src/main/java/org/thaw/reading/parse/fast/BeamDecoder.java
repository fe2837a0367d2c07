package org.thaw.reading.parse.fast;

/**
 * Keeps the best few states at each step (Zhang and Clark 2008). Every state has taken as many
 * actions as any other, so their scores compare.
 */
final class BeamDecoder {
  private final Model actions;
  private final Model labels;
  private final int relations;
  private final int width;
  private final float margin;

  /** States that score less than the best by a margin are dropped. */
  BeamDecoder(Model actions, Model labels, int relations, int width, float margin) {
    this.actions = actions;
    this.labels = labels;
    this.relations = relations;
    this.width = width;
    this.margin = margin;
  }

  /** The finished state; the root is the word without a head. */
  State decode(Words in) {
    Beam beam = new Beam(in.n, width);
    Keys keys = new Keys();
    float[] scores = new float[State.ACTIONS];
    float[] names = new float[relations];
    for (int step = 1; step < 2 * in.n; step++) {
      for (int i = 0; i < beam.size(); i++) {
        State state = beam.get(i);
        ActionFeatures.fill(state, in, keys);
        actions.score(keys.keys, keys.count, scores);
        for (int action = 0; action < State.ACTIONS; action++) {
          if (state.allows(action)) {
            beam.offer(i, action, state.score + scores[action]);
          }
        }
      }
      beam.prune(margin);
      beam.advance((state, action) -> apply(state, in, action, labels, keys, names));
    }
    return beam.get(0);
  }

  /** Takes an action, with the best relation for its arc. */
  static void apply(State state, Words in, int action, Model labels, Keys keys, float[] names) {
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
}
