package org.thaw.reading.coding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Finds the weights of least loss (limited-memory BFGS; Nocedal 1980). No chance is in it. */
final class Lbfgs {

  private static final int MEMORY = 8;

  /** How far the weights moved in a round, and how the gradient turned. */
  private static final class Step {
    private final double[] moved;
    private final double[] turned;
    private final double weight;

    Step(double[] moved, double[] turned, double weight) {
      this.moved = moved;
      this.turned = turned;
      this.weight = weight;
    }
  }

  private final Objective objective;
  private final Deque<Step> steps = new ArrayDeque<>();

  Lbfgs(Objective objective) {
    this.objective = objective;
  }

  /** The weights after so many rounds, or earlier where nothing more is gained. */
  double[] minimise(int size, int rounds) {
    double[] at = new double[size];
    double[] gradient = new double[size];
    double loss = objective.at(at, gradient);
    for (int round = 0; round < rounds; round++) {
      double[] direction = direction(gradient);
      double slope = dot(direction, gradient);
      double pace = round == 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
      double[] next = new double[size];
      double[] turned = new double[size];
      double reached = 0;
      for (int tries = 0; tries < 20; tries++, pace /= 2) {
        for (int i = 0; i < size; i++) {
          next[i] = at[i] + pace * direction[i];
        }
        reached = objective.at(next, turned);
        if (reached <= loss + 1e-4 * pace * slope) {
          break;
        }
      }
      if (loss - reached < 1e-5 * loss) {
        return reached < loss ? next : at;
      }
      remember(at, next, gradient, turned);
      at = next;
      gradient = turned;
      loss = reached;
    }
    return at;
  }

  private void remember(double[] at, double[] next, double[] gradient, double[] turned) {
    double[] moved = new double[at.length];
    double[] change = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      moved[i] = next[i] - at[i];
      change[i] = turned[i] - gradient[i];
    }
    double product = dot(moved, change);
    if (product > 0) {
      steps.addLast(new Step(moved, change, 1 / product));
      if (steps.size() > MEMORY) {
        steps.removeFirst();
      }
    }
  }

  private double[] direction(double[] gradient) {
    double[] found = gradient.clone();
    double[] alpha = new double[MEMORY];
    int k = 0;
    for (Iterator<Step> it = steps.descendingIterator(); it.hasNext(); k++) {
      Step step = it.next();
      alpha[k] = step.weight * dot(step.moved, found);
      add(found, step.turned, -alpha[k]);
    }
    if (!steps.isEmpty()) {
      Step last = steps.getLast();
      double scale = 1 / (last.weight * dot(last.turned, last.turned));
      for (int i = 0; i < found.length; i++) {
        found[i] *= scale;
      }
    }
    for (Step step : steps) {
      k--;
      add(found, step.moved, alpha[k] - step.weight * dot(step.turned, found));
    }
    for (int i = 0; i < found.length; i++) {
      found[i] = -found[i];
    }
    return found;
  }

  private static void add(double[] to, double[] what, double times) {
    for (int i = 0; i < to.length; i++) {
      to[i] += times * what[i];
    }
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
