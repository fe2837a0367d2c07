package org.thaw.foresight.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.thaw.foresight.Links.causes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thaw.foresight.Links;
import org.thaw.foresight.causal.CausalMap;
import org.thaw.foresight.causal.EdgeKind;
import org.thaw.foresight.causal.Edit;
import org.thaw.foresight.factor.Factor;
import org.thaw.foresight.fcm.MapException;
import org.thaw.foresight.fcm.Rule;
import org.thaw.foresight.fcm.Settings;
import org.thaw.foresight.fcm.Squash;

class RippleTest {

  private static final Factor A = Factor.of("AAA", "strength");
  private static final Factor B = Factor.of("BBB", "strength");
  private static final Factor C = Factor.of("CCC", "strength");

  private static final CausalMap CHAIN =
      Links.map(
          causes("one", "Arland's defeat", "Borland's defeat"),
          causes("two", "Borland's defeat", "Corland's victory"));

  private static Question question(Factor factor, double amount) {
    return new Question(List.of(new Shock(factor, amount)), Settings.STANDARD, true, 400, 1);
  }

  private static Effect on(Answer answer, Factor factor) {
    return answer.effects().stream()
        .filter(e -> e.factor().equals(factor))
        .findFirst()
        .orElseThrow();
  }

  private static Edit own(Factor cause, Factor effect, double weight) {
    return new Edit(
        Edit.Action.ADD,
        cause,
        effect,
        EdgeKind.OWN,
        Optional.of(weight),
        "",
        "Ada",
        Instant.EPOCH);
  }

  private static CausalMap owns(Edit... edits) {
    return CausalMap.of(List.of(), List.of(edits));
  }

  @Test
  void a_shock_runs_along_its_paths_and_signs_multiply() {
    Answer answer = new Ripple(CHAIN).answer(question(A, -1));
    assertThat(on(answer, B).change()).isCloseTo(Math.tanh(-0.6), within(1e-6));
    Effect last = on(answer, C);
    assertThat(last.change()).isPositive();
    assertThat(last.paths()).hasSize(1);
    assertThat(last.paths().get(0).sign()).isEqualTo(-1);
    assertThat(last.paths().get(0).edges()).hasSize(2);
  }

  @Test
  void an_effect_has_a_range_that_holds_its_size() {
    Effect near = on(new Ripple(CHAIN).answer(question(A, -1)), B);
    assertThat(near.low()).isLessThan(near.change());
    assertThat(near.high()).isGreaterThanOrEqualTo(near.change());
    assertThat(near.agreement()).isCloseTo(0.6, within(0.08));
  }

  @Test
  void an_effect_turns_on_the_edges_without_which_little_is_left() {
    Effect last = on(new Ripple(CHAIN).answer(question(A, -1)), C);
    assertThat(last.turning()).hasSize(2);
    assertThat(last.turning()).allSatisfy(t -> assertThat(t.without()).isZero());
  }

  @Test
  void paths_of_opposite_sign_make_an_effect_ambivalent_though_they_may_cancel() {
    CausalMap two = owns(own(A, B, 0.8), own(B, C, 0.8), own(A, C, -0.3));
    Effect effect = on(new Ripple(two).answer(question(A, 1)), C);
    assertThat(effect.ambivalent()).isTrue();
    assertThat(effect.paths()).extracting(Path::sign).contains(1, -1);
  }

  @Test
  void what_cancels_to_nothing_is_shown_all_the_same() {
    double through = Math.tanh(0.5) * 0.5;
    CausalMap even = owns(own(A, B, 0.5), own(B, C, 0.5), own(A, C, -through));
    Effect effect = on(new Ripple(even).answer(question(A, 1)), C);
    assertThat(effect.change()).isCloseTo(0, within(1e-9));
    assertThat(effect.ambivalent()).isTrue();
  }

  @Test
  void the_answer_says_what_the_map_cannot() {
    Answer end = new Ripple(CHAIN).answer(question(C, 1));
    assertThat(end.effects()).isEmpty();
    assertThat(end.limits()).contains(new Limit.NothingFollows(C), new Limit.Untouched(2));
    CausalMap one = Links.map(causes("one", "Arland's defeat", "Borland's defeat"));
    assertThat(new Ripple(one).answer(question(A, 1)).limits())
        .contains(new Limit.OneOrigin("one"));
    CausalMap mine = owns(own(A, B, 0.5), own(B, A, 0.5), own(B, C, 0.5), own(C, B, 0.5));
    assertThat(new Ripple(mine).answer(question(A, 1)).limits())
        .contains(new Limit.OwnEdges(2))
        .anyMatch(limit -> limit instanceof Limit.Loop);
  }

  @Test
  void a_map_that_comes_round_says_so() {
    CausalMap loop = owns(own(A, B, 1), own(B, C, 1), own(C, B, -1));
    Settings trivalent = new Settings(Rule.KOSKO, new Squash.Trivalent(0.5), 0.00001, 100);
    Question free = new Question(List.of(new Shock(B, 1)), trivalent, false, 16, 1);
    assertThat(new Ripple(loop).answer(free).limits()).contains(new Limit.DidNotSettle());
  }

  @Test
  void a_map_of_one_factor_answers_that_nothing_follows() {
    CausalMap alone = CausalMap.of(List.of()).with(List.of(A));
    Answer answer = new Ripple(alone).answer(question(A, 1));
    assertThat(answer.effects()).isEmpty();
    assertThat(answer.limits()).containsExactly(new Limit.NothingFollows(A));
  }

  @Test
  void questions_that_cannot_be_asked_are_refused() {
    assertThatThrownBy(() -> new Ripple(CHAIN).answer(question(Factor.named("x"), 1)))
        .isInstanceOf(MapException.class)
        .hasMessageContaining("no such factor");
    assertThatThrownBy(() -> new Shock(A, 0)).isInstanceOf(MapException.class);
    assertThatThrownBy(() -> new Shock(A, 1.5)).isInstanceOf(MapException.class);
    assertThatThrownBy(
            () ->
                new Question(
                    List.of(new Shock(A, 1), new Shock(A, -1)), Settings.STANDARD, true, 1, 1))
        .isInstanceOf(MapException.class);
  }

  @Test
  void the_same_question_has_the_same_answer() {
    assertThat(new Ripple(CHAIN).answer(question(A, -1)))
        .isEqualTo(new Ripple(CHAIN).answer(question(A, -1)));
  }
}
