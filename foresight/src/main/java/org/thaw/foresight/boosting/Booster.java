package org.thaw.foresight.boosting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Learns a sum of trees by boosting: each tree takes a Newton step on a part of the questions.
 * Every seventh question is held back, to see on it how far the probabilities can be trusted.
 */
public final class Booster {
  private static final double LEAST_GAIN = 1e-6;
  private final Questions questions;
  private final int[] families;
  private final int gate;
  private final Settings settings;
  private final Softmax softmax;
  private final float[] scores;
  private final SplittableRandom random;
  private final Draw draw = new Draw();

  /**
   * How to learn.
   *
   * @param trees at most how many trees
   * @param depth questions a tree asks, 1 to 6
   * @param rate how much of each step is taken
   * @param rowShare share of questions that each tree sees
   * @param columnShare share of columns that each tree may choose from
   * @param ridge added to the curvature of each leaf
   * @param kinds of reasons that one tree may join
   * @param runs how many runs of so many trees are joined by their mean
   */
  public record Settings(
      int trees,
      int depth,
      float rate,
      double rowShare,
      double columnShare,
      float ridge,
      int kinds,
      int runs) {}

  /**
   * A learner.
   *
   * @param families the family of each column
   * @param gate the family of columns that describe the question and join any tree
   * @param seed the same seed gives the same trees
   */
  public Booster(Questions questions, int[] families, int gate, Settings settings, long seed) {
    this.questions = questions;
    this.families = families;
    this.gate = gate;
    this.settings = settings;
    questions.freeze();
    this.softmax = new Softmax(questions);
    this.scores = new float[questions.rows()];
    this.random = new SplittableRandom(seed);
  }

  /** Learns trees until more of them would no longer help the questions that are held back. */
  public List<Tree> learn() {
    List<Tree> trees = new ArrayList<>();
    Stopping stopping = new Stopping(questions, softmax);
    while (trees.size() < settings.trees && !stopping.enough(trees.size(), scores)) {
      draw.anew(questions, softmax, scores, settings.rowShare, random);
      Tree tree = grow();
      new BinnedTree(questions, tree).addTo(scores);
      trees.add(tree);
    }
    return List.copyOf(trees.subList(0, stopping.best(trees.size(), scores)));
  }

  /** Adds a share of what the trees give to each row. */
  void addScores(float[] sum, float share) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += share * scores[i];
    }
  }

  private int[] someColumns() {
    int[] some = new int[questions.columns()];
    int n = 0;
    for (int f = 0; f < some.length; f++) {
      if (random.nextDouble() < settings.columnShare) {
        some[n++] = f;
      }
    }
    return Arrays.copyOf(some, n);
  }

  private record Split(int place, int column, int bin, double gain) {}

  private Tree grow() {
    int[] columns = someColumns();
    Histograms histograms =
        new Histograms(questions, draw, columns, settings.depth, settings.ridge);
    List<Split> splits = new ArrayList<>();
    int used = 0;
    while (splits.size() < settings.depth) {
      Split best = best(histograms, columns, used, splits.size());
      if (best.place < 0) {
        break;
      }
      used |= kind(best.column);
      histograms.cut(splits.size(), best.place, best.bin, joining(columns, used));
      splits.add(best);
    }
    return tree(splits, histograms.steps(splits.size(), settings.rate));
  }

  private int kind(int column) {
    return families[column] == gate ? 0 : 1 << families[column];
  }

  /** Which columns a tree that looks at these kinds may still ask. */
  private boolean[] joining(int[] columns, int used) {
    boolean[] joining = new boolean[columns.length];
    for (int c = 0; c < columns.length; c++) {
      joining[c] = Integer.bitCount(used | kind(columns[c])) <= settings.kinds;
    }
    return joining;
  }

  private Split best(Histograms histograms, int[] columns, int used, int depth) {
    Split best = new Split(-1, -1, 0, LEAST_GAIN);
    boolean[] joining = joining(columns, used);
    for (int c = 0; c < columns.length; c++) {
      if (joining[c] && (depth > 0 || families[columns[c]] != gate)) {
        double[] worth = histograms.worth(c, questions.bins().cuts(columns[c]), depth);
        for (int b = 0; b < worth.length; b++) {
          if (worth[b] > best.gain) {
            best = new Split(c, columns[c], b, worth[b]);
          }
        }
      }
    }
    return best;
  }

  private Tree tree(List<Split> splits, float[] leaves) {
    int[] columns = new int[splits.size()];
    float[] thresholds = new float[splits.size()];
    int gates = 0;
    for (int d = 0; d < columns.length; d++) {
      columns[d] = splits.get(d).column;
      thresholds[d] = questions.bins().edge(columns[d], splits.get(d).bin);
      gates |= families[columns[d]] == gate ? 1 << d : 0;
    }
    return new Tree(columns, thresholds, leaves, gates);
  }
}
