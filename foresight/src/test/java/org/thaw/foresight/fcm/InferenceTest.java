package org.thaw.foresight.fcm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

class InferenceTest {

  private static final Squash TANH = new Squash.Tanh(1);

  private static Network edges(int factors, double... triples) {
    int edges = triples.length / 3;
    int[] cause = new int[edges];
    int[] effect = new int[edges];
    double[] weight = new double[edges];
    for (int e = 0; e < edges; e++) {
      cause[e] = (int) triples[3 * e];
      effect[e] = (int) triples[3 * e + 1];
      weight[e] = triples[3 * e + 2];
    }
    return Network.of(factors, cause, effect, weight);
  }

  private static Run run(Network network, Rule rule, Squash squash, Held held, double... start) {
    return new Inference(network, new Settings(rule, squash, 0.00001, 200)).run(start, held);
  }

  private static Held held(int factor, double state) {
    return new Held(Map.of(factor, state));
  }

  @Test
  void a_held_factor_moves_what_it_causes_and_that_moves_on() {
    Run run = run(edges(3, 0, 1, 0.5, 1, 2, -0.5), Rule.KOSKO, TANH, held(0, -1), -1, 0, 0);
    assertThat(run.ending()).isInstanceOf(Ending.Settled.class);
    assertThat(run.rest()[1]).isCloseTo(Math.tanh(-0.5), within(1e-9));
    assertThat(run.rest()[2]).isCloseTo(Math.tanh(-0.5 * Math.tanh(-0.5)), within(1e-9));
  }

  @Test
  void a_push_that_is_not_held_dies_out_and_a_factor_that_remembers_keeps_it_longer() {
    Network chain = edges(2, 0, 1, 0.5);
    Run forgets = run(chain, Rule.KOSKO, TANH, Held.NOTHING, 1, 0);
    Run remembers = run(chain, Rule.MODIFIED, TANH, Held.NOTHING, 1, 0);
    assertThat(forgets.rest()).containsOnly(0);
    assertThat(remembers.state(5)[1]).isGreaterThan(0.3);
  }

  @Test
  void two_factors_that_undo_each_other_by_threshold_come_round() {
    Run run =
        run(edges(2, 0, 1, 1, 1, 0, -1), Rule.KOSKO, new Squash.Trivalent(0.5), Held.NOTHING, 1, 0);
    assertThat(run.ending()).isEqualTo(new Ending.Cycle(4, 4));
    assertThat(run.rest()).containsOnly(0);
  }

  @Test
  void a_map_that_is_stopped_before_it_settles_says_so() {
    Run run =
        new Inference(edges(2, 0, 1, 1, 1, 0, 1), new Settings(Rule.KOSKO, TANH, 0, 30))
            .run(new double[] {1, 0.5}, Held.NOTHING);
    assertThat(run.ending()).isEqualTo(new Ending.Unsettled(30));
  }

  @Test
  void a_map_without_edges_or_of_one_factor_stays_where_it_is_held() {
    assertThat(run(edges(1), Rule.KOSKO, TANH, held(0, -1), -1).rest()).containsExactly(-1);
    assertThat(run(edges(3), Rule.KOSKO, TANH, held(0, 1), 1, 0, 0).rest())
        .containsExactly(1, 0, 0);
  }

  @Test
  void an_all_positive_loop_settles_within_its_range() {
    Run run = run(edges(3, 0, 1, 1, 1, 2, 1, 2, 1, 1), Rule.KOSKO, TANH, held(0, 1), 1, 0, 0);
    assertThat(run.ending()).isInstanceOf(Ending.Settled.class);
    assertThat(run.rest()[1]).isBetween(0.9, 1.0);
  }

  @Test
  void a_factor_may_cause_itself_and_contradictory_edges_add_up() {
    Run self = run(edges(2, 0, 1, 0.5, 1, 1, 0.5), Rule.KOSKO, TANH, held(0, 1), 1, 0);
    assertThat(self.rest()[1]).isGreaterThan(Math.tanh(0.5));
    Run both = run(edges(2, 0, 1, 0.6, 0, 1, -0.6), Rule.KOSKO, TANH, held(0, 1), 1, 0);
    assertThat(both.rest()[1]).isZero();
  }

  @Test
  void a_sigmoid_at_rest_is_in_the_middle() {
    Run run = run(edges(2, 0, 1, 0.5), Rule.KOSKO, new Squash.Sigmoid(1), Held.NOTHING, 0, 0);
    assertThat(run.rest()[0]).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void weights_out_of_range_and_edges_to_nowhere_are_refused() {
    assertThatThrownBy(() -> edges(2, 0, 1, 1.5))
        .isInstanceOf(MapException.class)
        .hasMessageContaining("edge 0 has the weight 1.5: weights are from -1 to 1");
    assertThatThrownBy(() -> edges(2, 0, 1, Double.NaN)).isInstanceOf(MapException.class);
    assertThatThrownBy(() -> edges(2, 0, 2, 0.5))
        .isInstanceOf(MapException.class)
        .hasMessageContaining("only factors 0 to 1");
    assertThatThrownBy(() -> run(edges(2), Rule.KOSKO, TANH, Held.NOTHING, 1))
        .isInstanceOf(MapException.class);
  }

  @Test
  void the_quick_tangent_is_the_tangent() {
    for (double x = -25; x <= 25; x += 0.00731) {
      assertThat(FastTanh.of(x)).isCloseTo(Math.tanh(x), within(1e-11));
    }
    assertThat(FastTanh.of(Double.NaN)).isNaN();
    assertThat(FastTanh.of(Double.NEGATIVE_INFINITY)).isEqualTo(-1);
  }
}
