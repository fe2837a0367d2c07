package org.thaw.foresight.causal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.thaw.foresight.Links.causes;
import static org.thaw.foresight.Links.denies;
import static org.thaw.foresight.Links.link;
import static org.thaw.foresight.Links.says;
import static org.thaw.foresight.Links.witnesses;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thaw.foresight.Links;
import org.thaw.foresight.factor.Factor;
import org.thaw.foresight.factor.Invented;
import org.thaw.statement.Link;
import org.thaw.statement.Modality;
import org.thaw.statement.Polarity;
import org.thaw.statement.Sign;
import org.thaw.statement.Status;
import org.thaw.statement.StatusRelation;
import org.thaw.statement.Trend;

class CausalMapTest {

  private static final Factor A = Factor.of("AAA", "strength");
  private static final Factor B = Factor.of("BBB", "freedom-to-act");
  private static final Link FREES = causes("one", "Arland's defeat", "Borland is emboldened");

  private static Edge only(CausalMap map) {
    assertThat(map.edges()).hasSize(1);
    return map.edges().get(0);
  }

  private static Edit edit(Edit.Action action, Factor cause, Factor effect, double weight) {
    return new Edit(
        action, cause, effect, EdgeKind.ASSERTED, Optional.of(weight), "", "Ada", Instant.EPOCH);
  }

  @Test
  void the_sign_of_an_edge_is_that_of_the_link_and_of_both_ends() {
    assertThat(only(Links.map(FREES)).weight()).isCloseTo(-0.6, within(1e-9));
    Link held =
        link(
            "x",
            "",
            "Arland's victory",
            "Borland is emboldened",
            Sign.LESS,
            Modality.ACTUAL,
            Polarity.AFFIRMED);
    assertThat(only(Links.map(held)).weight()).isNegative();
    Link but =
        link(
            "x",
            "",
            "Arland's bogging down",
            "Borland's actions would have been impossible",
            Sign.MORE,
            Modality.COUNTERFACTUAL,
            Polarity.AFFIRMED);
    assertThat(only(Links.map(but)).weight()).isNegative();
  }

  @Test
  void where_the_verb_alone_tells_what_happens_it_counts_once() {
    for (Sign sign : Sign.values()) {
      Link read =
          link("x", "", "Arland's defeat", "Borland", sign, Modality.ACTUAL, Polarity.AFFIRMED);
      Link weakens = Links.in(read, "Arland's defeat weakens Borland.");
      Edge edge = only(Links.map(weakens));
      assertThat(edge.effect()).isEqualTo(Factor.of("BBB", "strength"));
      assertThat(edge.weight()).isPositive();
    }
  }

  @Test
  void wordings_meet_and_independent_documents_add_up_while_one_counts_once() {
    CausalMap map =
        Links.map(
            FREES,
            causes("one", "Arland's defeat", "a free hand for Borland"),
            causes("two", "Arlish military failures", "Borland is emboldened"));
    Edge edge = only(map);
    assertThat(edge.witnesses()).hasSize(3);
    assertThat(edge.origins()).isEqualTo(2);
    assertThat(edge.weight()).isCloseTo(-(1 - 0.4 * 0.4), within(1e-9));
    assertThat(edge.contested()).isFalse();
  }

  @Test
  void what_is_said_both_ways_is_contested_and_weighs_the_difference() {
    Edge edge = only(Links.map(FREES, causes("two", "Arland's victory", "Borland is emboldened")));
    assertThat(edge.weight()).isZero();
    assertThat(edge.against()).isEqualTo(0.5);
    assertThat(edge.contested()).isTrue();
  }

  @Test
  void a_denial_takes_off_and_alone_gives_no_edge_that_counts() {
    Edge both =
        only(Links.map(FREES, denies("two", "BBB", "Arland's defeat", "Borland is emboldened")));
    assertThat(both.weight()).isCloseTo(-0.6 * 0.4, within(1e-9));
    assertThat(both.contested()).isTrue();
    Edge alone = only(Links.map(denies("two", "BBB", "Arland's defeat", "Borland is emboldened")));
    assertThat(alone.muted()).isTrue();
  }

  @Test
  void a_link_whose_ends_are_one_factor_or_say_nothing_is_kept_apart_with_the_reason() {
    WitnessFinder finder = new WitnessFinder(Invented.finder(), d -> d);
    assertThat(finder.of(causes("x", "Arland's defeat", "the collapse of Arland"))).isEmpty();
    assertThat(finder.of(causes("x", "Arland's defeat", "that it would"))).isEmpty();
    assertThat(finder.unused())
        .extracting(WitnessFinder.Unused::why)
        .containsExactly(
            "cause and effect are the same factor",
            "cause or effect has no word that says anything");
  }

  @Test
  void leaning_gives_an_edge_of_its_own_kind_and_less_of_one_that_fades() {
    WitnessFinder finder = new WitnessFinder(Invented.finder(), d -> d);
    Status steady =
        new Status(FREES.said(), StatusRelation.DEPENDS_ON, Optional.empty(), Optional.empty());
    Status fading =
        new Status(
            FREES.said(), StatusRelation.DEPENDS_ON, Optional.empty(), Optional.of(Trend.FALLING));
    Edge edge =
        only(CausalMap.of(List.of(finder.of(new Leaning("BBB", "AAA", steady))), List.of()));
    assertThat(edge.kind()).isEqualTo(EdgeKind.LEANING);
    assertThat(edge.cause()).isEqualTo(A);
    assertThat(edge.effect()).isEqualTo(Factor.of("BBB", "strength"));
    assertThat(finder.of(new Leaning("BBB", "AAA", fading)).trust()).isLessThan(edge.weight());
  }

  @Test
  void a_speakers_map_is_what_that_speaker_says() {
    List<Witness> all =
        witnesses(FREES, says("two", "CCC", "Borland's victory", "Arland is isolated"));
    assertThat(all.stream().filter(Voices.of(List.of("ccc"))::hear)).hasSize(1);
    assertThat(all.stream().filter(Voices.of(List.of("text"))::hear)).hasSize(1);
    assertThat(all.stream().filter(Voices.of(List.of("AAA"))::hear)).isEmpty();
    assertThat(all.stream().filter(Voices.ALL::hear)).hasSize(2);
  }

  @Test
  void a_person_mutes_weighs_resigns_and_restores() {
    List<Witness> said = witnesses(FREES);
    Edit mute = edit(Edit.Action.MUTE, A, B, 0);
    Edit weigh = edit(Edit.Action.WEIGH, A, B, 0.3);
    Edit resign = edit(Edit.Action.RESIGN, A, B, 0);
    assertThat(only(CausalMap.of(said, List.of(mute))).muted()).isTrue();
    assertThat(only(CausalMap.of(said, List.of(weigh))).weight()).isEqualTo(0.3);
    assertThat(only(CausalMap.of(said, List.of(weigh, resign))).weight()).isEqualTo(-0.3);
    Edge restored = only(CausalMap.of(said, List.of(mute, edit(Edit.Action.RESTORE, A, B, 0))));
    assertThat(restored.weight()).isCloseTo(-0.6, within(1e-9));
    assertThat(restored.touched()).isFalse();
    assertThat(only(CausalMap.of(said, List.of(mute))).touched()).isTrue();
  }

  @Test
  void a_persons_own_edge_is_marked_and_not_doubted() {
    Edit add =
        new Edit(
            Edit.Action.ADD, B, A, EdgeKind.OWN, Optional.of(-0.4), "why", "Ada", Instant.EPOCH);
    Edge own = only(CausalMap.of(List.of(), List.of(add)));
    assertThat(own.kind()).isEqualTo(EdgeKind.OWN);
    assertThat(own.id()).startsWith("o");
    assertThat(CausalMap.of(List.of(), List.of(add)).doubt().spread()).containsExactly(0);
    assertThatThrownBy(() -> edit(Edit.Action.WEIGH, A, B, 1.2))
        .hasMessageContaining("weights are from -1 to 1");
  }

  @Test
  void a_factor_is_put_into_another_and_taken_out_again() {
    Factor standing = Factor.of("AAA", "standing");
    List<Witness> said =
        witnesses(FREES, causes("two", "Arland is isolated", "Borland is emboldened"));
    Edit group = edit(Edit.Action.GROUP, standing, A, 0);
    Edge met = only(CausalMap.of(said, List.of(group)));
    assertThat(met.origins()).isEqualTo(2);
    Edit ungroup = edit(Edit.Action.UNGROUP, standing, A, 0);
    assertThat(CausalMap.of(said, List.of(group, ungroup)).edges()).hasSize(2);
    Edit back = edit(Edit.Action.GROUP, A, standing, 0);
    assertThat(CausalMap.of(said, List.of(group, back)).edges()).isNotEmpty();
  }

  @Test
  void two_maps_are_held_against_each_other() {
    CausalMap one = Links.map(FREES, says("x", "AAA", "Arland's victory", "Corland is isolated"));
    CausalMap other =
        Links.map(
            denies("y", "BBB", "Arland's defeat", "Borland is emboldened"),
            says("y", "BBB", "Borland's victory", "Corland is isolated"));
    Comparison comparison = Comparison.of(one, other);
    assertThat(comparison.shared()).isEmpty();
    assertThat(comparison.contrary()).hasSize(1);
    assertThat(comparison.first()).hasSize(1);
    assertThat(comparison.second()).hasSize(1);
    assertThat(Comparison.of(one, one).shared()).hasSize(2);
  }

  @Test
  void edges_go_by_id_or_by_both_keys() {
    CausalMap map = Links.map(FREES);
    assertThat(map.named("AAA.strength>BBB.freedom-to-act")).hasSize(1);
    assertThat(map.named(only(map).id())).hasSize(1);
    assertThat(map.without(Set.of(only(map).id())).counted()).isEmpty();
  }
}
