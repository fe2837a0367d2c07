package org.thaw.foresight.boosting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Learns a sum of trees by boosting: each tree takes a Newton step on a part of the questions. */
public final class Booster {
  /** Rows that pull less than this are drawn in proportion to their pull, as Ke et al. 2017 do. */
  private static final float SMALL = Float.parseFloat(System.getProperty("small", "0.02"));

  private static final double LEAST = Double.parseDouble(System.getProperty("least", "0.02"));
  private final Questions questions;
  private final int[] families;
  private final int gate;
  private final Settings settings;
  private final Softmax softmax;
  private final float[] scores;
  private final SplittableRandom random;
  private int[] rows = new int[1024];
  private byte[] leaf = new byte[1024];
  private float[] g = new float[1024];
  private float[] h = new float[1024];
  private final int learnt;
  private int taken;

  /**
   * How to learn.
   *
   * @param trees how many trees
   * @param depth questions a tree asks, 1 to 6
   * @param rate how much of each step is taken
   * @param rowShare share of questions that each tree sees
   * @param columnShare share of columns that each level of a tree may choose from
   * @param ridge added to the curvature of each leaf
   * @param kinds of reasons that one tree may join
   */
  public record Settings(
      int trees,
      int depth,
      float rate,
      double rowShare,
      double columnShare,
      float ridge,
      int kinds) {

    /** The same, each tree seeing half as many questions: quicker, and nearly as good. */
    Settings onHalfTheRows() {
      return new Settings(trees, depth, rate, rowShare / 2, columnShare, ridge, kinds);
    }
  }

  /**
   * A learner.
   *
   * @param learnt learns from the first so many questions
   * @param families the family of each column
   * @param gate the family of columns that describe the question and join any tree
   * @param seed the same seed gives the same trees
   */
  public Booster(
      Questions questions, int learnt, int[] families, int gate, Settings settings, long seed) {
    this.learnt = learnt;
    this.questions = questions;
    this.families = families;
    this.gate = gate;
    this.settings = settings;
    questions.freeze();
    this.softmax = new Softmax(questions);
    this.scores = new float[questions.rows()];
    this.random = new SplittableRandom(seed);
  }

  /** Learns all trees. */
  public List<Tree> learn() {
    List<Tree> trees = new ArrayList<>();
    for (int k = 0; k < settings.trees; k++) {
      draw();
      trees.add(grow());
    }
    return trees;
  }

  /** The scores of all rows so far, those of questions that were not learned from included. */
  float[] scores() {
    return scores;
  }

  private void draw() {
    taken = 0;
    for (int k = 0; k < learnt; k++) {
      if (random.nextDouble() >= settings.rowShare) {
        continue;
      }
      softmax.derive(k, scores);
      int from = questions.start(k);
      int to = questions.start(k + 1);
      while (taken + to - from > rows.length) {
        rows = Arrays.copyOf(rows, 2 * rows.length);
        leaf = Arrays.copyOf(leaf, rows.length);
        g = Arrays.copyOf(g, rows.length);
        h = Arrays.copyOf(h, rows.length);
      }
      for (int i = from; i < to; i++) {
        float gradient = softmax.gradient[i];
        double chance = Math.abs(gradient) / SMALL + LEAST;
        if (chance >= 1 || random.nextDouble() < chance) {
          float scale = chance >= 1 ? 1 : (float) (1 / chance);
          rows[taken] = i;
          leaf[taken] = 0;
          g[taken] = scale * gradient;
          h[taken++] = scale * softmax.curvature[i];
        }
      }
    }
  }

  private Tree grow() {
    Split[] splits = new Split[settings.depth];
    int depth = 0;
    while (depth < settings.depth) {
      Split best = bestSplit(depth, splits);
      if (best.column < 0) {
        break;
      }
      splits[depth] = best;
      byte[] bin = questions.bin(best.column);
      for (int i = 0; i < taken; i++) {
        if (bin[rows[i]] > best.bin) {
          leaf[i] |= (byte) (1 << depth);
        }
      }
      depth++;
    }
    float[] leaves = leaves(depth);
    addToAll(Arrays.copyOf(splits, depth), leaves);
    return tree(Arrays.copyOf(splits, depth), leaves);
  }

  private Tree tree(Split[] splits, float[] leaves) {
    int[] columns = new int[splits.length];
    float[] thresholds = new float[splits.length];
    int gates = 0;
    for (int d = 0; d < splits.length; d++) {
      columns[d] = splits[d].column;
      thresholds[d] = questions.bins().edge(splits[d].column, splits[d].bin);
      gates |= families[columns[d]] == gate ? 1 << d : 0;
    }
    return new Tree(columns, thresholds, leaves, gates);
  }

  private void addToAll(Split[] splits, float[] leaves) {
    byte[] at = new byte[questions.rows()];
    for (int d = 0; d < splits.length; d++) {
      byte[] bin = questions.bin(splits[d].column);
      int cut = splits[d].bin;
      byte bit = (byte) (1 << d);
      for (int i = 0; i < at.length; i++) {
        at[i] |= bin[i] > cut ? bit : 0;
      }
    }
    for (int i = 0; i < at.length; i++) {
      scores[i] += leaves[at[i]];
    }
  }

  private record Split(int column, int bin, double gain) {}

  private Split bestSplit(int depth, Split[] splits) {
    int used = 0;
    for (int d = 0; d < depth; d++) {
      if (families[splits[d].column] != gate) {
        used |= 1 << families[splits[d].column];
      }
    }
    Split best = new Split(-1, 0, 1e-6);
    Histogram histogram = new Histogram(depth, settings.ridge);
    for (int f = 0; f < questions.columns(); f++) {
      boolean joins =
          families[f] == gate
              ? depth > 0
              : Integer.bitCount(used | 1 << families[f]) <= settings.kinds;
      if (random.nextDouble() >= settings.columnShare || !joins || families[f] < 0) {
        continue;
      }
      histogram.fill(questions.bin(f), rows, leaf, g, h, taken);
      int bin = histogram.best(questions.bins().cuts(f));
      if (histogram.gain() > best.gain) {
        best = new Split(f, bin, histogram.gain());
      }
    }
    return best;
  }

  private float[] leaves(int depth) {
    double[] sumG = new double[1 << depth];
    double[] sumH = new double[1 << depth];
    for (int i = 0; i < taken; i++) {
      sumG[leaf[i]] += g[i];
      sumH[leaf[i]] += h[i];
    }
    float[] leaves = new float[1 << depth];
    for (int k = 0; k < leaves.length; k++) {
      leaves[k] = (float) (-settings.rate * sumG[k] / (sumH[k] + settings.ridge));
    }
    return leaves;
  }
}
