package org.thaw.foresight.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReasonTest {
  private final Forecaster forecaster =
      Forecaster.learn(Invented.catalogue(), Invented.world(40, 5), Invented.settings());
  private final Ranking ranking = forecaster.ask(3, 1, 40);
  private final int best = ranking.entities()[0];
  private final List<Reason> reasons = forecaster.explain(3, 1, 40, best);

  @Test
  void theWeightsOfAllReasonsAddUpToTheScore() {
    double sum = reasons.stream().mapToDouble(Reason::weight).sum();
    assertThat(sum).isCloseTo(ranking.score(best), within(1e-4));
  }

  @Test
  void removingAReasonChangesTheScoreByWhatWasListed() {
    assertThat(reasons).isNotEmpty();
    for (Reason reason : reasons) {
      Ranking without = forecaster.askWithout(3, 1, 40, Set.of(reason.kinds()));
      assertThat(ranking.score(best) - without.score(best))
          .isCloseTo((float) reason.weight(), within(1e-4f));
    }
  }

  @Test
  void aReasonJoinsAtMostTwoKinds() {
    assertThat(reasons).allSatisfy(r -> assertThat(r.kinds()).hasSizeBetween(1, 2));
  }

  @Test
  void aReasonSaysHowOftenItHeld() {
    assertThat(reasons)
        .allSatisfy(r -> assertThat(r.held()).isLessThanOrEqualTo(r.tried()))
        .anySatisfy(r -> assertThat(r.held()).isPositive());
  }

  @Test
  void theEventsBehindAReasonAreOfTheTwo() {
    assertThat(reasons.stream().flatMap(r -> r.events().stream()).toList())
        .isNotEmpty()
        .allSatisfy(e -> assertThat(Set.of(e.subject(), e.object())).isEqualTo(Set.of(3, best)))
        .allSatisfy(e -> assertThat(e.step()).isLessThan(40));
  }

  @Test
  void anEntityThatNoReasonReachesHasNone() {
    assertThat(forecaster.explain(3, 1, 40, 3)).isEmpty();
  }
}
