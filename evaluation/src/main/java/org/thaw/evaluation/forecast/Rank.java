package org.thaw.evaluation.forecast;

import it.unimi.dsi.fastutil.ints.Int2IntMap;
import org.thaw.foresight.ranking.Ranking;

/** The rank of a true answer among all entities: other true answers removed, ties at their mean. */
final class Rank {
  private Rank() {}

  /**
   * The rank.
   *
   * @param answers all true answers of that day, whatever their counts
   * @param entities how many entities there are; those not ranked have the score 0
   */
  static double of(int answer, Ranking ranking, Int2IntMap answers, int entities) {
    float score = ranking.score(answer);
    int above = 0;
    int equal = 0;
    int rest = entities - answers.size();
    for (int i = 0; i < ranking.entities().length; i++) {
      if (answers.containsKey(ranking.entities()[i])) {
        continue;
      }
      rest--;
      float other = ranking.scores()[i];
      above += other > score ? 1 : 0;
      equal += other == score ? 1 : 0;
    }
    above += score < 0 ? rest : 0;
    equal += score == 0 ? rest : 0;
    return 1 + above + equal / 2.0;
  }
}
