package org.thaw.picture.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.statement.StatusRelation.CLAIMS;
import static org.thaw.statement.StatusRelation.CONTROLS;
import static org.thaw.statement.StatusRelation.PART_OF;
import static org.thaw.statement.StatusRelation.RECOGNISES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.thaw.picture.Gathered;
import org.thaw.picture.Told;
import org.thaw.statement.Modality;
import org.thaw.statement.Period;
import org.thaw.statement.Polarity;
import org.thaw.statement.Precision;
import org.thaw.statement.Statement;

class StatusViewTest {

  private static StatusAnswer ask(String on, Statement... reports) {
    return ask(new StatusView(Function.identity()), on, Optional.empty(), reports);
  }

  private static StatusAnswer ask(
      StatusView view, String on, Optional<LocalDate> known, Statement... reports) {
    Gathered state = view.empty();
    for (Statement report : reports) {
      state = view.fold(state, report);
    }
    return view.read(state, new StatusQuestion("olava", LocalDate.parse(on), known));
  }

  private static List<Account> accounts(StatusAnswer answer, Facet facet) {
    return answer.sections().stream()
        .filter(section -> section.facet() == facet)
        .flatMap(section -> section.accounts().stream())
        .toList();
  }

  private static Account only(StatusAnswer answer, Facet facet) {
    assertThat(accounts(answer, facet)).hasSize(1);
    return accounts(answer, facet).get(0);
  }

  @Test
  void rival_accounts_stand_side_by_side() {
    StatusAnswer answer =
        ask(
            "2020-06-01",
            Told.on("2020-01-01", "one").status("AAA", CONTROLS, "olava"),
            Told.on("2020-02-01", "two").status("BBB", CONTROLS, "olava"),
            Told.on("2020-03-01", "three").status("BBB", CONTROLS, "olava"));
    assertThat(accounts(answer, Facet.CONTROLLED_BY))
        .extracting(account -> account.other().orElseThrow(), Account::origins)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("BBB", 2),
            org.assertj.core.groups.Tuple.tuple("AAA", 1));
  }

  @Test
  void near_copies_count_as_one_independent_origin() {
    StatusView view = new StatusView(document -> "first");
    StatusAnswer answer =
        ask(
            view,
            "2020-06-01",
            Optional.empty(),
            Told.on("2020-01-01", "first").status("AAA", CLAIMS, "olava"),
            Told.on("2020-01-02", "copy").status("AAA", CLAIMS, "olava"));
    assertThat(only(answer, Facet.CLAIMED_BY).origins()).isEqualTo(1);
    assertThat(only(answer, Facet.CLAIMED_BY).evidence()).hasSize(2);
  }

  @Test
  void a_status_with_an_unknown_start_is_not_known_to_hold_before_it_was_first_said() {
    Account account =
        only(
            ask("2015-01-01", Told.on("2020-01-01", "one").status("AAA", CONTROLS, "olava")),
            Facet.CONTROLLED_BY);
    assertThat(account.standing()).isEqualTo(Standing.SAID_LATER_START_UNKNOWN);
    assertThat(account.firstSaid()).isEqualTo(LocalDate.of(2020, 1, 1));
  }

  @Test
  void a_stated_start_makes_it_hold_before_the_report() {
    Told told =
        Told.on("2020-01-01", "one").during(Period.since(LocalDate.of(2008, 1, 1), Precision.YEAR));
    Account account =
        only(ask("2010-01-01", told.status("AAA", CONTROLS, "olava")), Facet.CONTROLLED_BY);
    assertThat(account.standing()).isEqualTo(Standing.HOLDS);
    assertThat(account.since()).contains(told.period());
  }

  @Test
  void after_24_months_without_a_report_it_is_unknown_and_not_unchanged() {
    Statement report = Told.on("2020-01-31", "one").status("AAA", CONTROLS, "olava");
    assertThat(only(ask("2022-01-31", report), Facet.CONTROLLED_BY).standing())
        .isEqualTo(Standing.HOLDS);
    assertThat(only(ask("2022-02-01", report), Facet.CONTROLLED_BY).standing())
        .isEqualTo(Standing.UNKNOWN_SINCE);
  }

  @Test
  void a_day_between_two_reports_far_apart_says_so_and_is_neither_unknown_nor_unchanged() {
    Account account =
        only(
            ask(
                "2022-11-01",
                Told.on("2018-05-30", "one").status("AAA", CONTROLS, "olava"),
                Told.on("2024-12-27", "two").status("AAA", CONTROLS, "olava")),
            Facet.CONTROLLED_BY);
    assertThat(account.standing()).isEqualTo(Standing.SAID_BEFORE_AND_AFTER);
    assertThat(account.lastBy()).contains(LocalDate.of(2018, 5, 30));
    assertThat(account.lastSaid()).isEqualTo(LocalDate.of(2024, 12, 27));
  }

  @Test
  void a_day_outside_its_bounds_is_not_shown_but_counted() {
    Told told =
        Told.on("2020-01-01", "one")
            .during(
                Period.between(LocalDate.of(1994, 5, 1), LocalDate.of(2008, 8, 8), Precision.DAY));
    StatusAnswer answer = ask("2010-01-01", told.status("AAA", CONTROLS, "olava"));
    assertThat(answer.isEmpty()).isTrue();
    assertThat(answer.otherTimes()).isEqualTo(1);
  }

  @Test
  void a_later_report_that_it_ended_stands_beside_the_earlier_one() {
    Told ended = Told.on("2020-12-01", "two").during(Period.until(LocalDate.of(2020, 11, 10)));
    Account account =
        only(
            ask(
                "2020-12-24",
                Told.on("2020-01-01", "one").status("AAA", CONTROLS, "olava"),
                ended.status("AAA", CONTROLS, "olava")),
            Facet.CONTROLLED_BY);
    assertThat(account.evidence()).hasSize(1);
    assertThat(account.ended())
        .extracting(evidence -> evidence.status().source().document())
        .containsExactly("two");
  }

  @Test
  void a_denial_is_shown_as_a_denial() {
    StatusAnswer answer =
        ask(
            "2020-06-01",
            Told.on("2020-01-01", "one").denied().status("AAA", RECOGNISES, "olava"),
            Told.on("2020-02-01", "two").status("AAA", RECOGNISES, "olava"));
    assertThat(accounts(answer, Facet.RECOGNISED_BY))
        .extracting(Account::polarity)
        .containsExactly(Polarity.AFFIRMED, Polarity.DENIED);
  }

  @Test
  void what_is_only_demanded_stands_apart() {
    StatusAnswer answer =
        ask(
            "2020-06-01",
            Told.on("2020-01-01", "one").in(Modality.DEMANDED).status("AAA", RECOGNISES, "olava"));
    assertThat(answer.sections().get(0).accounts()).isEmpty();
    assertThat(answer.sections().get(0).apart())
        .extracting(Account::modality)
        .containsExactly(Modality.DEMANDED);
  }

  @Test
  void a_guessed_date_is_known_only_since_the_day_it_was_read() {
    Statement report = Told.on("2020-01-01", "one").guessed().status("AAA", CLAIMS, "olava");
    StatusView view = new StatusView(Function.identity());
    LocalDate published = LocalDate.of(2020, 1, 1);
    assertThat(ask(view, "2020-06-01", Optional.of(published), report).isEmpty()).isTrue();
    assertThat(ask(view, "2020-06-01", Optional.of(published.plusDays(10)), report).isEmpty())
        .isFalse();
  }

  @Test
  void a_territory_that_holds_itself_is_shown_once() {
    StatusAnswer answer =
        ask("2020-06-01", Told.on("2020-01-01", "one").status("olava", CONTROLS, "olava"));
    assertThat(answer.sections())
        .extracting(StatusAnswer.Section::facet)
        .containsExactly(Facet.CONTROLLED_BY);
  }

  @Test
  void both_ends_of_belonging_are_shown() {
    StatusAnswer answer =
        ask(
            "2020-06-01",
            Told.on("2020-01-01", "one").status("olava", PART_OF, "AAA"),
            Told.on("2020-01-01", "one").status("gali", PART_OF, "olava"));
    assertThat(answer.sections())
        .extracting(StatusAnswer.Section::facet)
        .containsExactly(Facet.PART_OF, Facet.PARTS);
  }

  @Test
  void holders_of_one_day_are_contested_and_one_of_an_earlier_time_is_not() {
    Statement before = Told.on("2020-01-01", "one").status("AAA", CONTROLS, "olava");
    Statement beside = Told.on("2020-02-01", "two").status("BBB", CONTROLS, "olava");
    Statement after =
        Told.on("2020-12-01", "three")
            .during(Period.since(LocalDate.of(2020, 11, 10), Precision.DAY))
            .status("CCC", CONTROLS, "olava");
    assertThat(contested(ask("2020-06-01", before, beside)))
        .containsExactlyInAnyOrder("AAA", "BBB");
    assertThat(contested(ask("2020-12-01", before, after))).isEmpty();
  }

  @Test
  void a_document_that_tells_both_in_its_own_voice_contests_nothing() {
    Told told = Told.on("2020-01-01", "one");
    Statement one = told.status("AAA", CONTROLS, "olava");
    Statement other = told.sentence(1).status("BBB", CONTROLS, "olava");
    assertThat(contested(ask("2020-06-01", one, other))).isEmpty();
  }

  private static List<String> contested(StatusAnswer answer) {
    return answer.sections().get(0).contested().stream()
        .map(account -> account.other().orElseThrow())
        .toList();
  }

  @Test
  void an_actors_view_leaves_others_words_out_and_counts_them() {
    StatusView view = new StatusView(Function.identity());
    Gathered state =
        view.fold(
            view.fold(view.empty(), Told.on("2020-01-01", "one").status("AAA", CLAIMS, "olava")),
            Told.on("2020-01-01", "one").status("BBB", CONTROLS, "olava"));
    StatusAnswer answer =
        view.read(
            state,
            new StatusQuestion(
                "olava", LocalDate.of(2020, 6, 1), Optional.empty(), Optional.of("AAA")));
    assertThat(answer.sections())
        .extracting(StatusAnswer.Section::facet)
        .containsExactly(Facet.CLAIMED_BY);
    assertThat(answer.otherVoices()).isEqualTo(1);
  }
}
