package org.thaw.picture.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.statement.EventType.ASSAULT;
import static org.thaw.statement.StatusRelation.CLAIMS;
import static org.thaw.statement.StatusRelation.CONTROLS;
import static org.thaw.statement.StatusRelation.RECOGNISES;
import static org.thaw.statement.StatusRelation.STATIONED_IN;
import static org.thaw.statement.VerdictRelation.ALLEGED_BREACHED;
import static org.thaw.statement.VerdictRelation.HELD;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.thaw.picture.Gathered;
import org.thaw.picture.Told;
import org.thaw.picture.Twist;
import org.thaw.statement.Period;
import org.thaw.statement.Precision;
import org.thaw.statement.Statement;

class DisputesViewTest {

  private static DisputesAnswer ask(Statement... statements) {
    DisputesView view = new DisputesView(Function.identity());
    Gathered state = view.empty();
    for (Statement statement : statements) {
      state = view.fold(state, statement);
    }
    return view.read(
        state,
        new DisputesQuestion(
            LocalDate.of(2030, 1, 1), Optional.empty(), Optional.empty(), Set.of()));
  }

  private static Disagreement only(DisputesAnswer answer) {
    assertThat(answer.disagreements()).hasSize(1);
    return answer.disagreements().get(0);
  }

  private static Told at(String said, String document) {
    LocalDate day = LocalDate.of(2020, 5, 1);
    return Told.on(said, document).during(Period.day(day));
  }

  @Test
  void two_holders_told_of_for_one_time_are_a_dispute_with_who_says_what() {
    Disagreement found =
        only(
            ask(
                Told.on("2020-01-01", "one").status("AAA", CONTROLS, "olava"),
                Told.on("2020-06-01", "two").status("BBB", CONTROLS, "olava"),
                Told.on("2020-09-01", "three").status("AAA", CONTROLS, "olava")));
    assertThat(found.matter()).isEqualTo(Matter.STATUS);
    assertThat(found.about()).containsExactly("olava");
    assertThat(found.from()).isEqualTo(LocalDate.of(2020, 6, 1));
    assertThat(found.sides()).extracting(Side::origins).containsExactly(2, 1);
  }

  @Test
  void that_one_holder_follows_another_is_none() {
    assertThat(
            ask(
                    Told.on("2020-01-01", "one").status("AAA", CONTROLS, "olava"),
                    Told.on("2020-06-01", "two").status("BBB", CONTROLS, "olava"))
                .disagreements())
        .isEmpty();
  }

  @Test
  void a_document_that_tells_of_a_change_contradicts_nobody() {
    Told told = Told.on("2014-04-01", "one");
    Told before = told.during(Period.since(LocalDate.of(2011, 1, 1), Precision.YEAR));
    assertThat(
            ask(
                    before.status("AAA", RECOGNISES, "olava"),
                    Twist.by("BBB", told.denied().status("AAA", RECOGNISES, "olava")))
                .disagreements())
        .isEmpty();
  }

  @Test
  void what_one_speaker_affirms_and_another_denies_is_one_even_in_one_document() {
    Told told = Told.on("2023-09-21", "one");
    Disagreement found =
        only(
            ask(
                Twist.by("BBB", told.status("AAA", STATIONED_IN, "olava")),
                Twist.by("AAA", told.denied().status("AAA", STATIONED_IN, "olava"))));
    assertThat(found.sides()).hasSize(2);
  }

  @Test
  void several_who_claim_or_recognise_it_contradict_nobody() {
    assertThat(
            ask(
                    Told.on("2020-01-01", "one").status("AAA", CLAIMS, "olava"),
                    Told.on("2020-01-01", "two").status("BBB", CLAIMS, "olava"))
                .disagreements())
        .isEmpty();
  }

  @Test
  void each_blaming_the_other_for_the_same_days_is_a_dispute_over_who_attacked() {
    Disagreement found =
        only(
            ask(
                Twist.by("AAA", at("2020-05-02", "one").event("BBB", ASSAULT, "AAA")),
                Twist.by("BBB", at("2020-05-02", "two").event("AAA", ASSAULT, "BBB"))));
    assertThat(found.matter()).isEqualTo(Matter.ATTACK);
    assertThat(found.about()).containsExactly("AAA", "BBB");
  }

  @Test
  void blame_for_other_days_or_fighting_that_a_document_tells_itself_is_none() {
    Told later = Told.on("2020-07-02", "two").during(Period.day(LocalDate.of(2020, 7, 1)));
    assertThat(
            ask(
                    Twist.by("AAA", at("2020-05-02", "one").event("BBB", ASSAULT, "AAA")),
                    Twist.by("BBB", later.event("AAA", ASSAULT, "BBB")))
                .disagreements())
        .isEmpty();
    assertThat(
            ask(
                    at("2020-05-02", "one").event("BBB", ASSAULT, "AAA"),
                    at("2020-05-02", "one").event("AAA", ASSAULT, "BBB"))
                .disagreements())
        .isEmpty();
  }

  @Test
  void an_attack_that_another_denies_is_one() {
    assertThat(
            only(ask(
                    at("2020-05-02", "one").event("AAA", ASSAULT, "BBB"),
                    Twist.by("AAA", at("2020-05-03", "two").denied().event("AAA", ASSAULT, "BBB"))))
                .matter())
        .isEqualTo(Matter.ATTACK);
  }

  @Test
  void tolls_of_two_claimants_that_exclude_each_other_are_a_contradiction() {
    Statement one = Twist.killed(10, 12, at("2020-05-02", "one").event("AAA", ASSAULT, "BBB"));
    Statement other = Twist.killed(40, 50, at("2020-05-02", "two").event("BBB", ASSAULT, "AAA"));
    DisputesAnswer answer = ask(Twist.by("AAA", one), Twist.by("BBB", other));
    assertThat(answer.disagreements()).extracting(Disagreement::matter).contains(Matter.TOLL);
    assertThat(answer.updates()).isEmpty();
  }

  @Test
  void a_toll_that_the_same_claimant_raises_later_is_an_update_and_no_contradiction() {
    DisputesAnswer answer =
        ask(
            Twist.killed(10, 12, at("2020-05-02", "one").event("AAA", ASSAULT, "BBB")),
            Twist.killed(40, 50, at("2020-05-09", "two").event("AAA", ASSAULT, "BBB")));
    assertThat(answer.disagreements()).isEmpty();
    assertThat(answer.updates()).hasSize(1);
    assertThat(answer.updates().get(0).reports()).hasSize(2);
  }

  @Test
  void a_claimant_is_held_against_others_by_what_it_said_last() {
    Statement early = Twist.killed(10, 12, at("2020-05-02", "one").event("AAA", ASSAULT, "BBB"));
    Statement later = Twist.killed(40, 50, at("2020-05-09", "two").event("AAA", ASSAULT, "BBB"));
    Statement other = Twist.killed(45, 45, at("2020-05-09", "three").event("AAA", ASSAULT, "BBB"));
    DisputesAnswer answer = ask(early, later, Twist.by("BBB", other));
    assertThat(answer.disagreements()).isEmpty();
    assertThat(answer.updates()).hasSize(1);
  }

  @Test
  void tolls_that_overlap_or_are_of_other_events_contradict_nobody() {
    Statement one = Twist.killed(10, 40, at("2020-05-02", "one").event("AAA", ASSAULT, "BBB"));
    Statement wide = Twist.killed(30, 50, at("2020-05-02", "two").event("AAA", ASSAULT, "BBB"));
    Statement far = Twist.killed(90, 95, at("2020-05-02", "three").event("CCC", ASSAULT, "BBB"));
    assertThat(ask(one, wide, far).disagreements()).isEmpty();
  }

  @Test
  void kept_by_one_account_and_broken_by_another_of_the_same_time_is_a_dispute() {
    Told like = Told.on("2021-06-01", "one");
    Statement words = like.status("AAA", CLAIMS, "BBB");
    Statement kept =
        Twist.by(
            "AAA",
            Twist.verdict(Twist.text("AAA kept the plan of 2020.", words), HELD, Optional.empty()));
    Statement broken =
        Twist.by(
            "BBB",
            Twist.verdict(
                Twist.text("AAA broke the plan of 2020.", words),
                ALLEGED_BREACHED,
                Optional.of("AAA")));
    assertThat(only(ask(kept, broken)).matter()).isEqualTo(Matter.AGREEMENT);
    Statement partly =
        Twist.verdict(
            Twist.text("The plan of 2020 was largely kept.", words), HELD, Optional.empty());
    assertThat(ask(partly, broken).disagreements()).isEmpty();
  }

  @Test
  void only_what_is_asked_about_is_shown() {
    DisputesView view = new DisputesView(Function.identity());
    Gathered state = view.empty();
    for (String territory : new String[] {"olava", "rurik"}) {
      Told told = Told.on("2020-01-01", "one" + territory);
      state = view.fold(state, told.status("AAA", STATIONED_IN, territory));
      Told denial = Told.on("2020-01-01", "two" + territory);
      state = view.fold(state, denial.denied().status("AAA", STATIONED_IN, territory));
    }
    DisputesQuestion question =
        new DisputesQuestion(
            LocalDate.of(2030, 1, 1),
            Optional.empty(),
            Optional.of("rurik"),
            Set.of(Matter.STATUS));
    assertThat(only(view.read(state, question)).about()).containsExactly("rurik");
  }
}
