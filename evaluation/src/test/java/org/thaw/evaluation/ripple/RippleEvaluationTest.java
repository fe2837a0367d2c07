package org.thaw.evaluation.ripple;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RippleEvaluationTest {

  @Test
  void both_ways_come_to_the_same_states() {
    RippleEvaluation.Times times = RippleEvaluation.time(60, 300, 40, 8, 3);
    assertThat(times.apart()).isLessThan(1e-9);
    assertThat(times.denseDrawn()).isPositive();
  }

  @Test
  void the_dense_way_may_be_left_out() {
    assertThat(RippleEvaluation.time(60, 300, 40, 0, 3).denseSingle()).isNaN();
  }
}
