package org.thaw.foresight.boosting;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The rows that one tree is grown on: some of the questions, and of their rows all that pull hard;
 * the others are drawn in proportion to their pull and stand for those left out (Ke et al. 2017).
 *
 * <p>Gradient and curvature of a row are kept as whole numbers in one long, gradient above: sums
 * are then exact whatever the order, and a histogram needs one addition a row.
 */
final class Draw {
  /** Rows that pull less than this are drawn. */
  private static final float SMALL = 0.02f;

  private static final double LEAST = 0.02;
  private static final double ROOM = 1 << 30;
  private static final long LOW = 0xFFFFFFFFL;

  int[] rows = new int[1024];
  long[] pull = new long[1024];
  int size;
  private float[] gradient = new float[1024];
  private float[] curvature = new float[1024];
  private double gradientUnit;
  private double curvatureUnit;

  /** Draws anew from the questions that are learned from, at these scores. */
  void anew(
      Questions questions, Softmax softmax, float[] scores, double share, SplittableRandom random) {
    size = 0;
    for (int k = 0; k < questions.size(); k++) {
      if (!FirstChances.heldBack(k) && random.nextDouble() < share) {
        softmax.derive(k, scores);
        take(questions.start(k), questions.start(k + 1), softmax, random);
      }
    }
    pack();
  }

  private void take(int from, int to, Softmax softmax, SplittableRandom random) {
    if (size + to - from > rows.length) {
      int length = Math.max(size + to - from, 2 * rows.length);
      rows = Arrays.copyOf(rows, length);
      gradient = Arrays.copyOf(gradient, length);
      curvature = Arrays.copyOf(curvature, length);
    }
    for (int i = from; i < to; i++) {
      float g = softmax.gradient[i];
      double chance = Math.abs(g) / SMALL + LEAST;
      if (chance >= 1 || random.nextDouble() < chance) {
        float scale = chance >= 1 ? 1 : (float) (1 / chance);
        rows[size] = i;
        gradient[size] = scale * g;
        curvature[size++] = scale * softmax.curvature[i];
      }
    }
  }

  private void pack() {
    double allG = 1e-9;
    double allH = 1e-9;
    for (int i = 0; i < size; i++) {
      allG += Math.abs(gradient[i]);
      allH += curvature[i];
    }
    gradientUnit = allG / ROOM;
    curvatureUnit = allH / ROOM;
    if (pull.length < size) {
      pull = new long[rows.length];
    }
    for (int i = 0; i < size; i++) {
      long g = Math.round(gradient[i] / gradientUnit);
      pull[i] = (g << 32) + Math.round(curvature[i] / curvatureUnit);
    }
  }

  /** The gradient in a sum of pulls. */
  double gradient(long sum) {
    return (sum >> 32) * gradientUnit;
  }

  /** The curvature in a sum of pulls. */
  double curvature(long sum) {
    return (sum & LOW) * curvatureUnit;
  }
}
