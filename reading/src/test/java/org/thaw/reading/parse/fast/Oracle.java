package org.thaw.reading.parse.fast;

/**
 * What an action costs: how many arcs of the gold tree can no longer be found after it. Exact for
 * projective trees in the arc-hybrid system (Goldberg and Nivre 2013).
 */
final class Oracle {
  private Oracle() {}

  /** The cost; {@code heads} gives {@code n} for the root. */
  static int cost(State s, int[] heads, int action) {
    return switch (action) {
      case State.SHIFT -> shift(s, heads);
      case State.LEFT -> left(s, heads);
      default -> right(s, heads);
    };
  }

  private static int shift(State s, int[] heads) {
    int word = s.next;
    int cost = 0;
    for (int k = 0; k < s.size; k++) {
      int below = s.stack[k];
      cost += heads[below] == word ? 1 : 0;
      cost += heads[word] == below && k < s.size - 1 ? 1 : 0;
    }
    return cost;
  }

  private static int left(State s, int[] heads) {
    int word = s.top(0);
    int cost = heads[word] != s.next && (heads[word] > s.next || heads[word] == s.top(1)) ? 1 : 0;
    return cost + waiting(s, heads, word);
  }

  private static int right(State s, int[] heads) {
    int word = s.top(0);
    return (heads[word] >= s.next ? 1 : 0) + waiting(s, heads, word);
  }

  private static int waiting(State s, int[] heads, int word) {
    int cost = 0;
    for (int k = s.next; k < s.n; k++) {
      cost += heads[k] == word ? 1 : 0;
    }
    return cost;
  }

  /** Whether every arc still missing can be found: no word waits for one that has left. */
  static boolean reachable(State s, int[] heads) {
    for (int k = 0; k < s.size; k++) {
      int word = s.stack[k];
      int head = heads[word];
      if (head < s.next && (k == 0 || head != s.stack[k - 1]) && s.next <= s.n && head != s.n) {
        return false;
      }
    }
    for (int word = s.next; word < s.n; word++) {
      int head = heads[word];
      if (head < s.next && !onStack(s, head)) {
        return false;
      }
    }
    return true;
  }

  private static boolean onStack(State s, int word) {
    for (int k = 0; k < s.size; k++) {
      if (s.stack[k] == word) {
        return true;
      }
    }
    return false;
  }
}
