package org.thaw.picture.tension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.thaw.picture.Told;
import org.thaw.picture.tension.TensionAnswer.Losses;
import org.thaw.picture.tension.TensionAnswer.Row;
import org.thaw.picture.tension.TensionAnswer.Word;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Precision;
import org.thaw.statement.QuadClass;
import org.thaw.statement.Statement;
import org.thaw.statement.StatementIds;
import org.thaw.statement.Toll;
import org.thaw.statement.TollKind;

class TensionViewTest {

  private static final Dyad DYAD = Dyad.of("BBB", "AAA");
  private static final TensionView VIEW =
      new TensionView(DYAD, document -> document.equals("copy") ? "one" : document);

  private static Statement event(String day, String document, String a, EventType type, String b) {
    return Told.on(day, document).during(Period.day(LocalDate.parse(day))).event(a, type, b);
  }

  private static TensionAnswer ask(Grain grain, Statement... statements) {
    TensionPart state = VIEW.empty();
    for (Statement statement : statements) {
      state = VIEW.fold(state, statement);
    }
    return VIEW.read(state, question(grain));
  }

  private static TensionQuestion question(Grain grain) {
    return new TensionQuestion(DYAD, grain, Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void months_without_events_have_a_row_of_zeros() {
    TensionAnswer answer =
        ask(
            Grain.MONTH,
            event("2020-01-15", "one", "AAA", EventType.ASSAULT, "BBB"),
            event("2020-04-02", "two", "BBB", EventType.CONSULT, "AAA"));
    assertThat(answer.rows())
        .extracting(Row::from)
        .containsExactly(
            LocalDate.of(2020, 1, 1),
            LocalDate.of(2020, 2, 1),
            LocalDate.of(2020, 3, 1),
            LocalDate.of(2020, 4, 1));
    assertThat(answer.rows()).extracting(Row::reports).containsExactly(1, 0, 0, 1);
    assertThat(answer.rows().get(0).sum(QuadClass.MATERIAL_CONFLICT).goldstein()).isEqualTo(-9);
    assertThat(answer.rows().get(3).sum(QuadClass.VERBAL_COOPERATION).goldstein()).isEqualTo(1);
  }

  @Test
  void near_copies_count_once_and_independent_documents_each() {
    Row row =
        ask(
                Grain.DAY,
                event("2020-01-15", "one", "AAA", EventType.ASSAULT, "BBB"),
                event("2020-01-15", "copy", "AAA", EventType.ASSAULT, "BBB"),
                event("2020-01-15", "two", "AAA", EventType.ASSAULT, "BBB"))
            .rows()
            .get(0);
    assertThat(row.sum(QuadClass.MATERIAL_CONFLICT).reports()).isEqualTo(2);
    assertThat(row.byOne()).containsOnlyKeys(QuadClass.MATERIAL_CONFLICT);
    assertThat(row.byOther()).isEmpty();
  }

  @Test
  void a_meeting_told_in_both_directions_counts_once_for_the_dyad_and_once_for_each() {
    Row row =
        ask(
                Grain.WEEK,
                event("2020-01-15", "one", "AAA", EventType.CONSULT, "BBB"),
                event("2020-01-15", "one", "BBB", EventType.CONSULT, "AAA"))
            .rows()
            .get(0);
    assertThat(row.from()).isEqualTo(LocalDate.of(2020, 1, 13));
    assertThat(row.sum(QuadClass.VERBAL_COOPERATION).reports()).isEqualTo(1);
    assertThat(row.byOne().get(QuadClass.VERBAL_COOPERATION).reports()).isEqualTo(1);
    assertThat(row.byOther().get(QuadClass.VERBAL_COOPERATION).reports()).isEqualTo(1);
  }

  @Test
  void what_is_only_demanded_or_denied_or_of_others_does_not_count() {
    Told told = Told.on("2020-01-15", "one").during(Period.day(LocalDate.of(2020, 1, 15)));
    TensionAnswer answer =
        ask(
            Grain.MONTH,
            told.denied().event("AAA", EventType.ASSAULT, "BBB"),
            told.in(Modality.INTENDED).event("AAA", EventType.ASSAULT, "BBB"),
            told.event("AAA", EventType.ASSAULT, "CCC"),
            told.event("AAA", EventType.ASSAULT, "AAA"));
    assertThat(answer.rows()).isEmpty();
    assertThat(answer.first()).isEmpty();
  }

  @Test
  void an_event_of_some_day_of_a_month_stands_in_the_month_and_in_no_day() {
    Statement september =
        Told.on("2022-11-15", "one")
            .during(
                Period.between(
                    LocalDate.of(2022, 9, 1), LocalDate.of(2022, 9, 30), Precision.MONTH))
            .event("AAA", EventType.ASSAULT, "BBB");
    assertThat(ask(Grain.MONTH, september).rows()).extracting(Row::reports).containsExactly(1);
    TensionAnswer days = ask(Grain.DAY, september);
    assertThat(days.loose()).isEqualTo(1);
    assertThat(days.rows()).extracting(Row::reports).containsOnly(0);
  }

  @Test
  void the_first_fighting_in_a_year_deteriorates_and_is_named() {
    Statement[] talksAndThenWar = new Statement[14];
    for (int month = 0; month < 13; month++) {
      String day = LocalDate.of(2020, 1, 10).plusMonths(month).toString();
      talksAndThenWar[month] = event(day, "m" + month, "AAA", EventType.CONSULT, "BBB");
    }
    talksAndThenWar[13] = event("2021-02-03", "war", "BBB", EventType.ASSAULT, "AAA");
    TensionAnswer answer = ask(Grain.MONTH, talksAndThenWar);
    assertThat(answer.months().get(1).word()).isEqualTo(Word.UNTOLD);
    assertThat(answer.months().get(12).word()).isEqualTo(Word.UNCHANGED);
    TensionAnswer.Month last = answer.months().get(13);
    assertThat(last.word()).isEqualTo(Word.DETERIORATED);
    assertThat(last.made())
        .singleElement()
        .satisfies(
            made -> {
              assertThat(made.actor()).isEqualTo("BBB");
              assertThat(made.type()).isEqualTo(EventType.ASSAULT);
              assertThat(made.day()).isEqualTo(LocalDate.of(2021, 2, 3));
            });
  }

  @Test
  void a_month_that_is_much_quieter_than_those_before_has_improved() {
    Statement[] events = new Statement[21];
    for (int i = 0; i < 20; i++) {
      String day = LocalDate.of(2020, 1, 1).plusDays(i * 4L).toString();
      events[i] = event(day, "d" + i, "AAA", EventType.ASSAULT, "BBB");
    }
    events[20] = event("2020-04-20", "talks", "AAA", EventType.CONSULT, "BBB");
    assertThat(ask(Grain.MONTH, events).months())
        .extracting(TensionAnswer.Month::word)
        .containsExactly(Word.UNTOLD, Word.UNTOLD, Word.UNTOLD, Word.IMPROVED);
  }

  @Test
  void talks_do_not_make_a_month_better_that_has_more_fighting() {
    Statement[] events = {
      event("2020-01-05", "a", "AAA", EventType.ASSAULT, "BBB"),
      event("2020-02-05", "b", "AAA", EventType.ACCUSE, "BBB"),
      event("2020-04-05", "c", "AAA", EventType.ASSAULT, "BBB"),
      event("2020-04-06", "d", "AAA", EventType.AGREE, "BBB"),
      event("2020-04-07", "e", "AAA", EventType.AGREE, "BBB")
    };
    assertThat(ask(Grain.MONTH, events).months().get(3).word()).isEqualTo(Word.UNCHANGED);
  }

  @Test
  void a_report_that_came_out_later_was_not_known_then() {
    Statement late =
        Told.on("2021-06-01", "late")
            .during(Period.day(LocalDate.of(2020, 1, 15)))
            .event("AAA", EventType.ASSAULT, "BBB");
    TensionPart state = VIEW.fold(VIEW.empty(), late);
    TensionQuestion asKnown =
        new TensionQuestion(
            DYAD,
            Grain.MONTH,
            Optional.empty(),
            Optional.empty(),
            Optional.of(LocalDate.of(2021, 5, 31)));
    assertThat(VIEW.read(state, asKnown).rows()).isEmpty();
    assertThat(VIEW.read(state, question(Grain.MONTH)).rows()).hasSize(1);
  }

  @Test
  void an_event_of_a_date_misread_by_a_millennium_is_passed_over() {
    assertThat(
            ask(
                    Grain.MONTH,
                    Told.on("2021-06-01", "x")
                        .during(Period.day(LocalDate.of(21, 1, 15)))
                        .event("AAA", EventType.ASSAULT, "BBB"))
                .first())
        .isEmpty();
  }

  @Test
  void rival_counts_of_a_day_are_a_range_days_add_up_and_each_event_counts_once() {
    List<Losses> losses =
        ask(
                Grain.MONTH,
                loss("2020-01-15", "one", "AAA", "BBB", "battle", 10),
                loss("2020-01-15", "one", "BBB", "AAA", "battle", 10),
                loss("2020-01-15", "two", "AAA", "BBB", "raid", 14),
                loss("2020-01-20", "one", "AAA", "BBB", "second", 1))
            .losses();
    assertThat(losses).hasSize(1);
    assertThat(losses.get(0).least()).isEqualTo(11);
    assertThat(losses.get(0).most()).contains(15);
    assertThat(losses.get(0).days()).isEqualTo(2);
    assertThat(losses.get(0).origins()).isEqualTo(2);
    assertThat(losses.get(0).side()).contains("BBB");
    assertThat(losses.get(0).claimant()).isEmpty();
  }

  private static Statement loss(
      String day, String document, String a, String b, String event, int killed) {
    Event plain = (Event) event(day, document, a, EventType.ASSAULT, b);
    OptionalInt number = OptionalInt.of(killed);
    Toll toll =
        new Toll(
            Map.of(TollKind.KILLED, new Toll.Range(number, number, number, Optional.of("BBB"))));
    return StatementIds.identified(
        new Event(
            plain.said(),
            plain.relation(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.of(event),
            toll));
  }

  @Test
  void a_dyad_is_the_same_in_either_order() {
    assertThat(Dyad.of("AAA", "BBB")).isEqualTo(DYAD);
    assertThat(DYAD.key()).isEqualTo("AAA BBB");
    assertThat(Dyad.ofKey(DYAD.key())).isEqualTo(DYAD);
    assertThat(Dyad.of(((Event) event("2020-01-01", "d", "AAA", EventType.AID, "AAA")).said()))
        .isEmpty();
    assertThat(Party.of("AAA", "A").key()).isEqualTo("AAA");
  }
}
