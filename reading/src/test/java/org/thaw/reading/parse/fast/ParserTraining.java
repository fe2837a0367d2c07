package org.thaw.reading.parse.fast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Trains the choice of actions and of relations: greedy, with the dynamic oracle, following its own
 * choices most of the time (Goldberg and Nivre 2013).
 */
final class ParserTraining {
  private static final double EXPLORE = 0.9;

  private final List<Words> sentences;
  private final List<int[]> heads;
  private final List<int[]> relations;
  private final Random random;
  LearningModel actions = new LearningModel(State.ACTIONS);
  LearningModel labels;
  private final Keys keys = new Keys();
  private final float[] scores = new float[State.ACTIONS];
  private final float[] names;

  /** Heads are projective, with {@code n} for the root. */
  ParserTraining(
      List<Words> sentences, List<int[]> heads, List<int[]> relations, int kinds, long seed) {
    this.sentences = sentences;
    this.heads = heads;
    this.relations = relations;
    random = new Random(seed);
    labels = new LearningModel(kinds);
    names = new float[kinds];
  }

  void train(int epochs) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      order.add(i);
    }
    for (int epoch = 0; epoch < epochs; epoch++) {
      Collections.shuffle(order, random);
      int wrong = 0;
      for (int index : order) {
        wrong += learn(index, epoch > 0);
      }
      System.out.println(
          "epoch " + epoch + ": " + wrong + " wrong actions, " + actions.size + " features");
    }
    actions = actions.average();
    labels = labels.average();
  }

  private int learn(int index, boolean explore) {
    Words in = sentences.get(index);
    int[] gold = heads.get(index);
    State state = new State(in.n);
    int wrong = 0;
    while (!state.finished()) {
      int action = State.RIGHT;
      if (state.next < state.n) {
        ActionFeatures.fill(state, in, keys);
        actions.score(keys.keys, keys.count, scores);
        actions.tick();
        int guess = GreedyDecoder.best(state, scores);
        int right = cheapest(state, gold);
        action = guess;
        if (Oracle.cost(state, gold, guess) > Oracle.cost(state, gold, right)) {
          wrong++;
          actions.update(keys.keys, keys.count, right, 1);
          actions.update(keys.keys, keys.count, guess, -1);
          action = explore && random.nextDouble() < EXPLORE ? guess : right;
        }
      }
      apply(state, in, index, action);
    }
    return wrong;
  }

  /** The best-scored of the actions that cost least. */
  private int cheapest(State state, int[] gold) {
    int best = -1;
    int least = Integer.MAX_VALUE;
    for (int action = 0; action < State.ACTIONS; action++) {
      if (state.allows(action)) {
        int cost = Oracle.cost(state, gold, action);
        if (cost < least || (cost == least && scores[action] > scores[best])) {
          best = action;
          least = cost;
        }
      }
    }
    return best;
  }

  private void apply(State state, Words in, int index, int action) {
    if (action == State.SHIFT) {
      state.shift();
      return;
    }
    int head = action == State.LEFT ? state.next : state.top(1);
    int child = state.top(0);
    LabelFeatures.fill(state, in, head, child, keys);
    labels.score(keys.keys, keys.count, names);
    int guess = Tagger.best(names);
    if (heads.get(index)[child] == head) {
      labels.tick();
      int right = relations.get(index)[child];
      if (right != guess) {
        labels.update(keys.keys, keys.count, right, 1);
        labels.update(keys.keys, keys.count, guess, -1);
      }
    }
    if (action == State.LEFT) {
      state.left(guess);
    } else {
      state.right(guess);
    }
  }
}
