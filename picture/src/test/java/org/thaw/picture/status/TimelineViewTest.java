package org.thaw.picture.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.statement.StatusRelation.CLAIMS;
import static org.thaw.statement.StatusRelation.CONTROLS;
import static org.thaw.statement.StatusRelation.RECOGNISES;
import static org.thaw.statement.StatusRelation.STATIONED_IN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.thaw.picture.Gathered;
import org.thaw.picture.Told;
import org.thaw.picture.Twist;
import org.thaw.statement.Period;
import org.thaw.statement.Precision;
import org.thaw.statement.Statement;

class TimelineViewTest {

  private static Timeline ask(String until, Statement... reports) {
    return ask(until, Optional.empty(), reports);
  }

  private static Timeline ask(String until, Optional<String> viewOf, Statement... reports) {
    TimelineView view = new TimelineView(Function.identity());
    Gathered state = view.empty();
    for (Statement report : reports) {
      state = view.fold(state, report);
    }
    return view.read(
        state,
        new TimelineQuestion(
            "olava", Optional.empty(), LocalDate.parse(until), Optional.empty(), viewOf));
  }

  private static Timeline.Section section(Timeline timeline, Facet facet) {
    return timeline.sections().stream().filter(s -> s.facet() == facet).findFirst().orElseThrow();
  }

  private static Spell only(Timeline timeline) {
    List<Spell> spells = section(timeline, Facet.CONTROLLED_BY).spells();
    assertThat(spells).hasSize(1);
    return spells.get(0);
  }

  private static Told since(String said, String from) {
    return Told.on(said, "d" + said).during(Period.since(LocalDate.parse(from), Precision.DAY));
  }

  @Test
  void a_stated_beginning_is_the_first_day_and_what_still_holds_is_open() {
    Spell spell =
        only(ask("2020-06-01", since("2020-01-01", "2008-08-26").status("AAA", CONTROLS, "olava")));
    assertThat(spell.from()).isEqualTo(LocalDate.of(2008, 8, 26));
    assertThat(spell.fromStated()).isTrue();
    assertThat(spell.end()).isEqualTo(Spell.End.STILL);
    assertThat(spell.to()).isEqualTo(LocalDate.of(2020, 6, 1));
  }

  @Test
  void without_one_it_is_the_day_it_was_first_said() {
    Spell spell =
        only(ask("2020-06-01", Told.on("2020-01-01", "one").status("AAA", CONTROLS, "olava")));
    assertThat(spell.from()).isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(spell.fromStated()).isFalse();
  }

  @Test
  void a_stated_end_and_24_months_of_silence_are_told_apart() {
    Told bounded =
        Told.on("2020-01-01", "one")
            .during(
                Period.between(LocalDate.of(1994, 5, 1), LocalDate.of(2008, 8, 8), Precision.DAY));
    Spell ended = only(ask("2030-01-01", bounded.status("AAA", CONTROLS, "olava")));
    assertThat(ended.end()).isEqualTo(Spell.End.STATED);
    assertThat(ended.to()).isEqualTo(LocalDate.of(2008, 8, 8));
    Spell silent =
        only(ask("2030-01-01", Told.on("2020-01-01", "one").status("AAA", CONTROLS, "olava")));
    assertThat(silent.end()).isEqualTo(Spell.End.SILENCE);
    assertThat(silent.to()).isEqualTo(LocalDate.of(2022, 1, 1));
  }

  @Test
  void reports_far_apart_are_one_spell_with_the_silence_named() {
    Spell spell =
        only(
            ask(
                "2025-01-01",
                Told.on("2018-05-30", "one").status("AAA", CONTROLS, "olava"),
                Told.on("2024-12-27", "two").status("AAA", CONTROLS, "olava")));
    assertThat(spell.end()).isEqualTo(Spell.End.STILL);
    assertThat(spell.silences())
        .containsExactly(new Spell.Silence(LocalDate.of(2018, 5, 30), LocalDate.of(2024, 12, 27)));
  }

  @Test
  void holders_of_one_time_are_contested_with_all_of_them() {
    Timeline timeline =
        ask(
            "2020-12-31",
            Told.on("2020-01-01", "one").status("AAA", CONTROLS, "olava"),
            Told.on("2020-06-01", "two").status("BBB", CONTROLS, "olava"));
    List<Contest> contests = section(timeline, Facet.CONTROLLED_BY).contests();
    assertThat(contests).hasSize(1);
    assertThat(contests.get(0).from()).isEqualTo(LocalDate.of(2020, 6, 1));
    assertThat(contests.get(0).accounts())
        .extracting(account -> account.other().orElseThrow())
        .containsExactlyInAnyOrder("AAA", "BBB");
  }

  @Test
  void who_was_last_named_before_the_next_began_is_no_rival_of_his() {
    Timeline timeline =
        ask(
            "2021-12-31",
            Told.on("2020-01-01", "one").status("AAA", CONTROLS, "olava"),
            since("2020-12-01", "2020-11-10").status("BBB", CONTROLS, "olava"));
    assertThat(section(timeline, Facet.CONTROLLED_BY).contests()).isEmpty();
  }

  @Test
  void two_who_recognise_or_claim_are_not_contested_but_a_denial_is() {
    Timeline timeline =
        ask(
            "2020-12-31",
            Told.on("2020-01-01", "one").status("AAA", RECOGNISES, "olava"),
            Told.on("2020-02-01", "two").status("BBB", RECOGNISES, "olava"),
            Told.on("2020-02-01", "two").status("BBB", CLAIMS, "olava"),
            Told.on("2020-02-01", "two").status("CCC", CLAIMS, "olava"),
            Told.on("2020-02-01", "two").status("CCC", STATIONED_IN, "olava"),
            Twist.by(
                "CCC",
                Told.on("2020-03-01", "three").denied().status("CCC", STATIONED_IN, "olava")));
    assertThat(section(timeline, Facet.RECOGNISED_BY).contests()).isEmpty();
    assertThat(section(timeline, Facet.CLAIMED_BY).contests()).isEmpty();
    assertThat(section(timeline, Facet.FORCES_THERE).contests()).hasSize(1);
  }

  @Test
  void an_actors_view_is_its_own_word_and_its_own_claims_and_recognition() {
    Timeline timeline =
        ask(
            "2020-12-31",
            Optional.of("AAA"),
            Told.on("2020-01-01", "one").status("AAA", RECOGNISES, "olava"),
            Told.on("2020-01-01", "one").status("AAA", STATIONED_IN, "olava"),
            Told.on("2020-01-01", "one").status("BBB", CLAIMS, "olava"),
            Twist.by("AAA", Told.on("2020-03-01", "two").status("olava", CONTROLS, "olava")));
    assertThat(timeline.sections())
        .extracting(Timeline.Section::facet)
        .containsExactly(Facet.CONTROLLED_BY, Facet.RECOGNISED_BY);
    assertThat(timeline.otherVoices()).isEqualTo(2);
  }
}
