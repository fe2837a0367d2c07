package org.thaw.reading.neural;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best tree for given scores: each word takes its best head, cycles are opened where that costs
 * least (Chu and Liu 1965, Edmonds 1967), and one word alone is the root.
 */
final class Trees {
  private static final float NEVER = -1e10f;

  private Trees() {}

  /**
   * The head of each word; -1: the root.
   *
   * @param scores for each word how well each other would do, and at the end the root
   */
  static int[] heads(float[][] scores) {
    int n = scores.length;
    int[] heads = decode(scores);
    int roots = 0;
    for (int head : heads) {
      roots += head == n ? 1 : 0;
    }
    if (roots > 1) {
      heads = best(scores);
    }
    for (int i = 0; i < n; i++) {
      heads[i] = heads[i] == n ? -1 : heads[i];
    }
    return heads;
  }

  /** The best of the trees that each word gives as the root. */
  private static int[] best(float[][] scores) {
    int[] best = new int[0];
    double most = Double.NEGATIVE_INFINITY;
    for (int root = 0; root < scores.length; root++) {
      int[] heads = decode(withRoot(scores, root));
      double sum = 0;
      for (int i = 0; i < heads.length; i++) {
        sum += heads[i] == heads.length && i != root ? NEVER : scores[i][heads[i]];
      }
      if (sum > most) {
        most = sum;
        best = heads;
      }
    }
    return best;
  }

  /** Scores in which one word alone may be the root, and must. */
  private static float[][] withRoot(float[][] scores, int root) {
    int n = scores.length;
    float[][] out = new float[n][];
    for (int i = 0; i < n; i++) {
      out[i] = scores[i].clone();
      if (i != root) {
        out[i][n] = NEVER;
      }
    }
    for (int j = 0; j < n; j++) {
      out[root][j] = j == root ? Float.NEGATIVE_INFINITY : NEVER;
    }
    return out;
  }

  private static int[] decode(float[][] scores) {
    int n = scores.length;
    int[] heads = new int[n];
    for (int i = 0; i < n; i++) {
      int best = n;
      for (int j = 0; j < n; j++) {
        if (j != i && scores[i][j] > scores[i][best]) {
          best = j;
        }
      }
      heads[i] = best;
    }
    int[] cycle = cycle(heads);
    return cycle.length == 0 ? heads : opened(scores, heads, cycle);
  }

  /** The words of a cycle; none: a tree. */
  private static int[] cycle(int[] heads) {
    int n = heads.length;
    int[] seen = new int[n];
    for (int i = 0; i < n; i++) {
      int at = i;
      while (at != n && seen[at] == 0) {
        seen[at] = i + 1;
        at = heads[at];
      }
      if (at != n && seen[at] == i + 1) {
        List<Integer> words = new ArrayList<>();
        int start = at;
        do {
          words.add(at);
          at = heads[at];
        } while (at != start);
        return words.stream().mapToInt(Integer::intValue).toArray();
      }
    }
    return new int[0];
  }

  /** Draws the cycle together into one word, solves what is left, and opens it again. */
  private static int[] opened(float[][] scores, int[] heads, int[] cycle) {
    int n = scores.length;
    boolean[] inside = new boolean[n];
    for (int word : cycle) {
      inside[word] = true;
    }
    int[] outer = new int[n - cycle.length];
    int[] place = new int[n + 1];
    Arrays.fill(place, -1);
    int m = 0;
    for (int i = 0; i < n; i++) {
      if (!inside[i]) {
        place[i] = m;
        outer[m++] = i;
      }
    }
    float[][] small = new float[m + 1][m + 2];
    int[] enter = new int[m + 2];
    int[] leave = new int[m];
    for (int a = 0; a < m; a++) {
      for (int b = 0; b < m; b++) {
        small[a][b] = scores[outer[a]][outer[b]];
      }
      small[a][m + 1] = scores[outer[a]][n];
      small[a][a] = Float.NEGATIVE_INFINITY;
      leave[a] = cycle[0];
      for (int word : cycle) {
        if (scores[outer[a]][word] > scores[outer[a]][leave[a]]) {
          leave[a] = word;
        }
      }
      small[a][m] = scores[outer[a]][leave[a]];
    }
    for (int b = 0; b < m + 2; b++) {
      if (b == m) {
        small[m][m] = Float.NEGATIVE_INFINITY;
        continue;
      }
      int from = b == m + 1 ? n : outer[b];
      small[m][b] = Float.NEGATIVE_INFINITY;
      enter[b] = cycle[0];
      for (int word : cycle) {
        float gain = scores[word][from] - scores[word][heads[word]];
        if (gain > small[m][b]) {
          small[m][b] = gain;
          enter[b] = word;
        }
      }
    }
    int[] found = decode(small);
    int[] out = heads.clone();
    for (int a = 0; a < m; a++) {
      int head = found[a];
      out[outer[a]] = head == m ? leave[a] : head == m + 1 ? n : outer[head];
    }
    int head = found[m];
    out[enter[head]] = head == m + 1 ? n : outer[head];
    return out;
  }
}
