package org.thaw.reading.parse.fast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains the parser for its beam: a structured perceptron with updates where the beam is most wrong
 * (Huang, Fayong and Guo 2012), towards the best of all ways to build the gold tree.
 */
final class BeamTraining {
  /** Wider than the parser's own, so that it learns from better mistakes. */
  private static final int WIDTH = 8;

  /** Ways to build the gold tree that are kept. */
  private static final int GOLD_WIDTH = 3;

  private final List<Words> sentences;
  private final List<int[]> heads;
  private final List<int[]> relations;
  private final Random random;
  final LearningModel actions = new LearningModel(State.ACTIONS);
  final LearningModel labels;
  private final Keys keys = new Keys();
  private final float[] scores = new float[State.ACTIONS];
  private final float[] names;

  /** Heads are projective, with {@code n} for the root. */
  BeamTraining(Treebank bank, int kinds, long seed) {
    sentences = bank.words();
    heads = bank.heads();
    relations = bank.relations();
    random = new Random(seed);
    labels = new LearningModel(kinds);
    names = new float[kinds];
  }

  /** One pass over the treebank in a random order; how many sentences had a wrong arc. */
  int epoch() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    int wrong = 0;
    for (int index : order) {
      wrong += learn(index) ? 1 : 0;
    }
    return wrong;
  }

  private boolean learn(int index) {
    Words in = sentences.get(index);
    int[] gold = heads.get(index);
    Beam beam = new Beam(in.n, WIDTH);
    Beam right = new Beam(in.n, GOLD_WIDTH);
    float worst = 0;
    State bad = null;
    State good = null;
    for (int step = 1; step < 2 * in.n; step++) {
      expand(beam, in, null);
      expand(right, in, gold);
      float gap = beam.get(0).score - right.get(0).score;
      if (gap >= worst && !isRight(beam.get(0), gold)) {
        worst = gap;
        bad = copy(beam.get(0));
        good = copy(right.get(0));
      }
    }
    actions.tick();
    boolean wrong = !isRight(beam.get(0), gold);
    if (wrong && bad != null && good != null) {
      update(in, good, bad);
    }
    learnLabels(index, beam.get(0));
    return wrong;
  }

  private static State copy(State state) {
    State out = new State(state.n);
    out.copyFrom(state);
    return out;
  }

  private static boolean isRight(State state, int[] gold) {
    for (int i = 0; i < state.n; i++) {
      if (state.head[i] >= 0 && state.head[i] != gold[i]) {
        return false;
      }
    }
    return Oracle.reachable(state, gold);
  }

  private void expand(Beam beam, Words in, int[] gold) {
    for (int i = 0; i < beam.size(); i++) {
      State state = beam.get(i);
      ActionFeatures.fill(state, in, keys);
      actions.score(keys.keys, keys.count, scores);
      for (int action = 0; action < State.ACTIONS; action++) {
        if (state.allows(action) && (gold == null || Oracle.cost(state, gold, action) == 0)) {
          beam.offer(i, action, state.score + scores[action]);
        }
      }
    }
    beam.advance((state, action) -> BeamDecoder.apply(state, in, action, labels, keys, names));
  }

  private void update(Words in, State good, State bad) {
    int same = 0;
    while (same < good.steps && good.history[same] == bad.history[same]) {
      same++;
    }
    replay(in, good, same, 1);
    replay(in, bad, same, -1);
  }

  private void replay(Words in, State path, int from, float by) {
    State state = new State(in.n);
    for (int step = 0; step < path.steps; step++) {
      int action = path.history[step] & 3;
      if (step >= from) {
        ActionFeatures.fill(state, in, keys);
        actions.update(keys.keys, keys.count, action, by);
      }
      take(state, path.history[step]);
    }
  }

  private static void take(State state, int taken) {
    switch (taken & 3) {
      case State.SHIFT -> state.shift();
      case State.LEFT -> state.left(taken >> 2);
      default -> state.right(taken >> 2);
    }
  }

  private void learnLabels(int index, State path) {
    Words in = sentences.get(index);
    State state = new State(in.n);
    for (int step = 0; step < path.steps; step++) {
      int taken = path.history[step];
      if ((taken & 3) != State.SHIFT) {
        int child = state.top(0);
        int head = (taken & 3) == State.LEFT ? state.next : state.top(1);
        learnLabel(state, in, head, child, index, taken >> 2);
      }
      take(state, taken);
    }
  }

  private void learnLabel(State state, Words in, int head, int child, int index, int guess) {
    if (heads.get(index)[child] != head) {
      return;
    }
    labels.tick();
    int right = relations.get(index)[child];
    if (right != guess) {
      LabelFeatures.fill(state, in, head, child, keys);
      labels.update(keys.keys, keys.count, right, 1);
      labels.update(keys.keys, keys.count, guess, -1);
    }
  }
}
