package org.thaw.reading.neural;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TreesTest {

  @Test
  void a_cycle_is_opened_where_that_costs_least() {
    float[][] scores = {
      {Float.NEGATIVE_INFINITY, 10, 2},
      {9, Float.NEGATIVE_INFINITY, 4},
    };
    assertThat(Trees.heads(scores)).containsExactly(1, -1);
  }

  @Test
  void one_word_alone_is_the_root() {
    float[][] scores = {
      {Float.NEGATIVE_INFINITY, 1, 5},
      {2, Float.NEGATIVE_INFINITY, 5},
    };
    assertThat(Trees.heads(scores)).containsExactly(-1, 0);
  }

  @Test
  void a_single_word_is_the_root() {
    assertThat(Trees.heads(new float[][] {{Float.NEGATIVE_INFINITY, 0}})).containsExactly(-1);
  }

  @Test
  void the_tree_is_the_best_of_all_trees() {
    Random random = new Random(5);
    for (int round = 0; round < 300; round++) {
      int n = 2 + random.nextInt(3);
      float[][] scores = new float[n][n + 1];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j <= n; j++) {
          scores[i][j] = i == j ? Float.NEGATIVE_INFINITY : random.nextInt(1000);
        }
      }
      int[] found = Trees.heads(scores);
      assertThat(isTree(found)).isTrue();
      assertThat(sum(scores, found)).isEqualTo(best(scores, new int[n], 0));
    }
  }

  private static float best(float[][] scores, int[] heads, int at) {
    int n = scores.length;
    if (at == n) {
      int roots = 0;
      for (int head : heads) {
        roots += head < 0 ? 1 : 0;
      }
      return roots == 1 && isTree(heads) ? sum(scores, heads) : Float.NEGATIVE_INFINITY;
    }
    float best = Float.NEGATIVE_INFINITY;
    for (int head = -1; head < n; head++) {
      if (head != at) {
        heads[at] = head;
        best = Math.max(best, best(scores, heads, at + 1));
      }
    }
    return best;
  }

  private static boolean isTree(int[] heads) {
    for (int i = 0; i < heads.length; i++) {
      int at = i;
      for (int steps = 0; at >= 0; steps++) {
        if (steps > heads.length) {
          return false;
        }
        at = heads[at];
      }
    }
    return true;
  }

  private static float sum(float[][] scores, int[] heads) {
    float sum = 0;
    for (int i = 0; i < heads.length; i++) {
      sum += scores[i][heads[i] < 0 ? heads.length : heads[i]];
    }
    return sum;
  }
}
