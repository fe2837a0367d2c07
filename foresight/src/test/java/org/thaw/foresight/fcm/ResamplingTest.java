package org.thaw.foresight.fcm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ResamplingTest {

  private static final Network ONE =
      Network.of(2, new int[] {0}, new int[] {1}, new double[] {0.5});
  private static final Held HELD = new Held(Map.of(0, 1.0));

  private static Spread.Quantiles drawn(
      double presence, double flip, double spread, Squash squash, long seed) {
    Settings settings = new Settings(Rule.KOSKO, squash, 0.00001, 100);
    Doubt doubt = new Doubt(new double[] {presence}, new double[] {flip}, new double[] {spread});
    return new Resampling(ONE, settings, doubt)
        .run(new double[2], new double[] {1, 0}, HELD, 4000, seed)
        .of(1);
  }

  private static Spread.Quantiles drawn(double presence, double flip, double spread) {
    return drawn(presence, flip, spread, new Squash.Tanh(1), 7);
  }

  @Test
  void an_edge_that_nobody_doubts_gives_one_answer() {
    Spread.Quantiles certain = drawn(1, 0, 0);
    assertThat(certain.at(0)).isEqualTo(certain.at(1)).isCloseTo(Math.tanh(0.5), within(1e-6));
    assertThat(certain.above(0.001)).isEqualTo(1);
  }

  @Test
  void an_edge_is_there_as_often_as_it_is_relied_on() {
    assertThat(drawn(0.3, 0, 0).above(0.001)).isCloseTo(0.3, within(0.03));
  }

  @Test
  void a_contested_edge_has_the_other_sign_as_often_as_that_is_said() {
    Spread.Quantiles contested = drawn(1, 0.25, 0);
    assertThat(contested.below(0.001)).isCloseTo(0.25, within(0.03));
    assertThat(contested.above(0.001)).isCloseTo(0.75, within(0.03));
  }

  @Test
  void a_weight_is_drawn_evenly_around_its_middle() {
    Spread.Quantiles wide = drawn(1, 0, 0.5);
    assertThat(wide.at(0)).isCloseTo(Math.tanh(0.25), within(0.01));
    assertThat(wide.at(0.5)).isCloseTo(Math.tanh(0.5), within(0.01));
    assertThat(wide.at(1)).isCloseTo(Math.tanh(0.75), within(0.01));
  }

  @Test
  void a_map_whose_rest_is_not_zero_is_compared_with_its_own_rest() {
    Spread.Quantiles change = drawn(1, 0, 0, new Squash.Sigmoid(1), 7);
    Settings settings = new Settings(Rule.KOSKO, new Squash.Sigmoid(1), 0.00001, 100);
    Inference inference = new Inference(ONE, settings);
    double expected =
        inference.run(new double[] {1, 0}, HELD).rest()[1]
            - inference.run(new double[2], Held.NOTHING).rest()[1];
    assertThat(change.at(0.5)).isCloseTo(expected, within(1e-4));
  }

  @Test
  void the_same_seed_gives_the_same_draws_and_another_others() {
    Spread.Quantiles one = drawn(0.5, 0.2, 0.5, new Squash.Tanh(1), 1);
    Spread.Quantiles same = drawn(0.5, 0.2, 0.5, new Squash.Tanh(1), 1);
    Spread.Quantiles other = drawn(0.5, 0.2, 0.5, new Squash.Tanh(1), 2);
    assertThat(one.at(0.9)).isEqualTo(same.at(0.9));
    assertThat(one.at(0.9)).isNotEqualTo(other.at(0.9));
  }

  @Test
  void each_edge_needs_a_doubt() {
    Doubt none = new Doubt(new double[0], new double[0], new double[0]);
    assertThatThrownBy(() -> new Resampling(ONE, Settings.STANDARD, none))
        .isInstanceOf(MapException.class)
        .hasMessageContaining("0 doubts for 1 edges");
  }
}
