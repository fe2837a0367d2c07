package org.thaw.reading.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.statement.EventType;

class FrameLexiconTest {

  @Test
  void loads_the_frames_that_ship() {
    assertThat(FrameLexicon.load().size()).isGreaterThan(2500);
    assertThat(FrameLexicon.load().of(Frame.Pos.VERB, "invade"))
        .anySatisfy(frame -> assertThat(frame.relation()).isEqualTo(EventType.ASSAULT));
  }

  @Test
  void reads_conditions_sets_and_settings() {
    FrameLexicon lexicon =
        FrameLexicon.parse(
            List.of(
                "@arms = gun|tank", "v:send|ship [obj:@arms] [!to] => AID subj > ?to {mode=arms}"));
    Frame frame = lexicon.of(Frame.Pos.VERB, "ship").get(0);
    assertThat(frame.conditions()).hasSize(2);
    assertThat(frame.conditions().get(0).words()).containsExactlyInAnyOrder("gun", "tank");
    assertThat(frame.conditions().get(1).wanted()).isFalse();
    assertThat(frame.settings()).containsEntry("mode", "arms");
  }

  @Test
  void counts_a_frame_once_for_each_trigger_and_construction() {
    FrameLexicon lexicon =
        FrameLexicon.parse(
            List.of(
                "v:bomb|shell => ASSAULT subj > obj",
                "v:bomb => ASSAULT subj > obj,on",
                "v:bomb [with:fire] => ASSAULT subj > obj",
                "n:bomb => ASSAULT subj > on"));
    assertThat(lexicon.size()).isEqualTo(4);
  }

  @Test
  void marks_the_frames_of_a_wide_list() {
    FrameLexicon lexicon =
        FrameLexicon.parse(
            List.of("v:bomb => ASSAULT subj > obj", "!likely", "v:hit => ASSAULT subj > obj"));
    assertThat(lexicon.of(Frame.Pos.VERB, "bomb").get(0).has(Frame.LIKELY)).isFalse();
    assertThat(lexicon.of(Frame.Pos.VERB, "hit").get(0).has(Frame.LIKELY)).isTrue();
  }

  @Test
  void names_the_line_that_is_no_frame() {
    assertThatThrownBy(() -> FrameLexicon.parse(List.of("# fine", "v:hug => HUG subj > obj")))
        .hasMessageContaining("line 2")
        .hasMessageContaining("HUG");
  }

  @Test
  void refuses_a_condition_that_it_does_not_understand() {
    assertThatThrownBy(
            () -> FrameLexicon.parse(List.of("v:hug [with-or-to] => SUPPORT subj > obj")))
        .hasMessageContaining("[with-or-to]");
  }

  @Test
  void reads_conditions_of_one_role_or_another() {
    FrameLexicon lexicon =
        FrameLexicon.parse(List.of("v:fight [alongside|beside] => ALLIED_WITH subj <> beside"));
    assertThat(lexicon.of(Frame.Pos.VERB, "fight").get(0).conditions()).hasSize(1);
  }
}
