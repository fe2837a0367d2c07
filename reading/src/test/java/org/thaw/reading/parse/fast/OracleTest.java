package org.thaw.reading.parse.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OracleTest {

  @Test
  void actionsThatCostNothingBuildTheGoldTree() {
    Random random = new Random(1);
    for (int round = 0; round < 500; round++) {
      int[] gold = tree(1 + random.nextInt(12), random);
      State state = new State(gold.length);
      while (!state.finished()) {
        take(state, free(state, gold, random));
      }
      for (int i = 0; i < gold.length; i++) {
        assertThat(state.head[i]).isEqualTo(gold[i] == gold.length ? -1 : gold[i]);
      }
    }
  }

  @Test
  void liftingLeavesAProjectiveTreeAlone() {
    assertThat(Projective.of(new int[] {1, -1, 3, 1})).containsExactly(1, -1, 3, 1);
  }

  @Test
  void liftingUncrossesArcs() {
    assertThat(Projective.of(new int[] {2, 3, 3, -1, 1})).containsExactly(3, 3, 3, -1, 3);
  }

  private static int free(State state, int[] gold, Random random) {
    int first = random.nextInt(State.ACTIONS);
    for (int k = 0; k < State.ACTIONS; k++) {
      int action = (first + k) % State.ACTIONS;
      if (state.allows(action) && Oracle.cost(state, gold, action) == 0) {
        return action;
      }
    }
    throw new AssertionError("no action is free");
  }

  private static void take(State state, int action) {
    switch (action) {
      case State.SHIFT -> state.shift();
      case State.LEFT -> state.left(0);
      default -> state.right(0);
    }
  }

  /** A random tree without crossing arcs; the root's head is {@code n}. */
  private static int[] tree(int n, Random random) {
    int[] heads = new int[n];
    grow(heads, 0, n, n, random);
    return heads;
  }

  private static void grow(int[] heads, int from, int to, int head, Random random) {
    if (from < to) {
      int top = from + random.nextInt(to - from);
      heads[top] = head;
      grow(heads, from, top, top, random);
      grow(heads, top + 1, to, top, random);
    }
  }
}
