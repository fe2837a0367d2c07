package org.thaw.foresight.boosting;

import java.util.ArrayList;
import java.util.List;

/**
 * Several runs of boosting over the same questions, each with a seed of its own, joined by their
 * mean: still a sum of trees, with less of what chance put into each.
 *
 * @param trees all trees, each with its share
 * @param heldBack what they say together of the questions that were held back
 */
public record Boosters(List<Tree> trees, FirstChances heldBack) {

  /** Copies the list. */
  public Boosters {
    trees = List.copyOf(trees);
  }

  /**
   * Learns.
   *
   * @param families the family of each column
   * @param gate the family of columns that describe the question and join any tree
   * @param seed the same seed gives the same trees
   */
  public static Boosters learn(
      Questions questions, int[] families, int gate, Booster.Settings settings, long seed) {
    List<Tree> trees = new ArrayList<>();
    float[] scores = new float[questions.rows()];
    for (int run = 0; run < settings.runs(); run++) {
      Booster booster = new Booster(questions, families, gate, settings, seed + run * 1000L);
      booster.learn().forEach(tree -> trees.add(tree.times(1f / settings.runs())));
      booster.addScores(scores, 1f / settings.runs());
    }
    return new Boosters(trees, FirstChances.of(questions, scores));
  }
}
