package org.thaw.reading.parse.fast;

import java.util.Arrays;

/**
 * A configuration of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, the
 * next word, and the arcs so far. LEFT hangs the top of the stack on the next word, RIGHT on the
 * word below it. When no word is next, only RIGHT is left; the last word on the stack is the root.
 */
final class State {
  static final int SHIFT = 0;
  static final int LEFT = 1;
  static final int RIGHT = 2;
  static final int ACTIONS = 3;

  final int n;
  final int[] stack;
  int size;
  int next;

  /** The sum of its actions' scores. */
  float score;

  /** The actions taken: for an arc, its relation too ({@code relation * 4 + action}). */
  final int[] history;

  int steps;

  /** Head and relation of each word; -1: none yet. */
  final int[] head;

  final int[] label;

  /** Outermost and second outermost child on each side; {@code n}: none. */
  final int[] left1;

  final int[] left2;
  final int[] right1;
  final int[] right2;
  final int[] leftCount;
  final int[] rightCount;

  /** Relations of the children on each side, a bit each. */
  final long[] leftSet;

  final long[] rightSet;

  State(int n) {
    this.n = n;
    stack = new int[n + 1];
    history = new int[2 * n + 1];
    head = filled(-1);
    label = filled(-1);
    left1 = filled(n);
    left2 = filled(n);
    right1 = filled(n);
    right2 = filled(n);
    leftCount = new int[n + 1];
    rightCount = new int[n + 1];
    leftSet = new long[n + 1];
    rightSet = new long[n + 1];
  }

  private int[] filled(int value) {
    int[] array = new int[n + 1];
    Arrays.fill(array, value);
    return array;
  }

  /** Takes over another state of the same sentence. */
  void copyFrom(State other) {
    System.arraycopy(other.stack, 0, stack, 0, other.size);
    size = other.size;
    next = other.next;
    score = other.score;
    System.arraycopy(other.history, 0, history, 0, other.steps);
    steps = other.steps;
    copy(other.head, head);
    copy(other.label, label);
    copy(other.left1, left1);
    copy(other.left2, left2);
    copy(other.right1, right1);
    copy(other.right2, right2);
    copy(other.leftCount, leftCount);
    copy(other.rightCount, rightCount);
    System.arraycopy(other.leftSet, 0, leftSet, 0, n + 1);
    System.arraycopy(other.rightSet, 0, rightSet, 0, n + 1);
  }

  private void copy(int[] from, int[] to) {
    System.arraycopy(from, 0, to, 0, n + 1);
  }

  /** A word on the stack, counted from its top; {@code n}: none. */
  int top(int depth) {
    return size > depth ? stack[size - 1 - depth] : n;
  }

  /** A word still to come; {@code n}: none. */
  int ahead(int distance) {
    return Math.min(next + distance, n);
  }

  boolean finished() {
    return next == n && size <= 1;
  }

  boolean allows(int action) {
    return switch (action) {
      case SHIFT -> next < n;
      case LEFT -> next < n && size > 0;
      default -> size > 1;
    };
  }

  void shift() {
    stack[size++] = next++;
    history[steps++] = SHIFT;
  }

  /** Hangs the top of the stack on the next word. */
  void left(int relation) {
    int child = stack[--size];
    int parent = next;
    history[steps++] = relation << 2 | LEFT;
    head[child] = parent;
    label[child] = relation;
    if (left1[parent] == n || child < left1[parent]) {
      left2[parent] = left1[parent];
      left1[parent] = child;
    }
    leftCount[parent]++;
    leftSet[parent] |= 1L << relation;
  }

  /** Hangs the top of the stack on the word below it. */
  void right(int relation) {
    int child = stack[--size];
    int parent = stack[size - 1];
    history[steps++] = relation << 2 | RIGHT;
    head[child] = parent;
    label[child] = relation;
    right2[parent] = right1[parent];
    right1[parent] = child;
    rightCount[parent]++;
    rightSet[parent] |= 1L << relation;
  }
}
