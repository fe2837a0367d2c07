package org.thaw.evaluation.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.unimi.dsi.fastutil.ints.Int2IntMaps;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import org.junit.jupiter.api.Test;
import org.thaw.foresight.ranking.Ranking;

class RankTest {
  private static final Ranking RANKING = new Ranking(new int[] {4, 2, 7}, new float[] {3, 1, -1});

  @Test
  void anAnswerAheadOfAllRanksFirst() {
    assertThat(Rank.of(4, RANKING, Int2IntMaps.singleton(4, 1), 10)).isEqualTo(1);
  }

  @Test
  void otherTrueAnswersAreRemoved() {
    Int2IntOpenHashMap answers = new Int2IntOpenHashMap(new int[] {4, 2}, new int[] {1, 1});
    assertThat(Rank.of(2, RANKING, answers, 10)).isEqualTo(1);
  }

  @Test
  void thoseThatNoReasonReachesTieAtTheMean() {
    // two are ahead; the answer ties with the six others that have no score
    assertThat(Rank.of(9, RANKING, Int2IntMaps.singleton(9, 1), 10)).isEqualTo(3 + 6 / 2.0);
  }

  @Test
  void aNegativeScoreRanksBehindNone() {
    assertThat(Rank.of(7, RANKING, Int2IntMaps.singleton(7, 1), 10)).isEqualTo(10);
  }

  @Test
  void aRankThatIsNoneIsRefused() {
    assertThatThrownBy(() -> new RankMetrics().add(Double.NaN)).hasMessageContaining("NaN");
  }
}
