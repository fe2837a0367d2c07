package org.thaw.picture.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thaw.picture.Days;
import org.thaw.picture.Gathered;
import org.thaw.picture.Reports;
import org.thaw.picture.Told;
import org.thaw.statement.EventType;
import org.thaw.statement.Period;
import org.thaw.statement.PledgeRelation;
import org.thaw.statement.Statement;
import org.thaw.statement.StatusRelation;

class ThawingViewTest {

  private static final ThawingView VIEW = new ThawingView(d -> d, id -> true, text -> Set.of());

  private static List<Thawing> ask(Optional<LocalDate> known, Iterable<Statement> statements) {
    Gathered state = VIEW.empty();
    for (Statement statement : statements) {
      state = VIEW.fold(state, statement);
    }
    return VIEW.read(state, new ConflictsQuestion(known));
  }

  private static Statement event(String day, String a, EventType type, String b) {
    return Told.on(day, "d" + day).during(Period.day(LocalDate.parse(day))).event(a, type, b);
  }

  private static Statement status(String day, String a, StatusRelation relation, String b) {
    return Told.on(day, "s" + day).status(a, relation, b);
  }

  /** Two valleys; over the second nothing has happened for long. */
  private static List<Statement> two() {
    return new ArrayList<>(
        List.of(
            status("2015-01-01", "AAA", StatusRelation.CONTROLS, "olava"),
            status("2015-01-02", "BBB", StatusRelation.CLAIMS, "olava"),
            status("2015-01-03", "CCC", StatusRelation.STATIONED_IN, "olava"),
            status("2015-02-01", "DDD", StatusRelation.CONTROLS, "rurik-valley"),
            status("2015-02-02", "EEE", StatusRelation.CLAIMS, "rurik-valley"),
            Told.on("2016-01-01", "peace")
                .during(Period.day(LocalDate.of(2016, 1, 1)))
                .pledge("BBB", PledgeRelation.CEASEFIRE, "AAA"),
            event("2022-05-01", "BBB", EventType.ASSAULT, "AAA")));
  }

  @Test
  void fighting_after_a_promise_is_a_breach_and_puts_the_conflict_first() {
    List<Thawing> thawing = ask(Optional.empty(), two());
    assertThat(thawing.get(0).conflict().territories()).containsExactly("olava");
    assertThat(thawing.get(0).signs())
        .extracting(ThawSign::kind)
        .containsExactly(SignKind.BREACH, SignKind.TENSION_RISING);
    assertThat(thawing.get(1).signs()).isEmpty();
  }

  @Test
  void a_guarantor_that_fights_elsewhere_or_goes_home_is_a_sign() {
    List<Statement> all = two();
    all.add(event("2022-04-01", "CCC", EventType.ASSAULT, "ZZZ"));
    all.add(event("2022-04-02", "CCC", EventType.RETREAT, "olava"));
    assertThat(ask(Optional.empty(), all).get(0).signs())
        .extracting(ThawSign::kind)
        .contains(SignKind.GUARANTOR_DISTRACTED, SignKind.GUARANTOR_LEAVING);
  }

  @Test
  void signs_are_of_the_two_years_up_to_the_last_report() {
    List<Statement> all = two();
    all.add(event("2025-05-01", "DDD", EventType.CONSULT, "EEE"));
    assertThat(ask(Optional.empty(), all)).allSatisfy(t -> assertThat(t.signs()).isEmpty());
    assertThat(ask(Optional.of(LocalDate.of(2022, 12, 31)), all).get(0).signs()).hasSize(2);
  }

  @Test
  void what_two_parties_promise_in_one_sentence_is_their_agreement() {
    List<Statement> all = two();
    all.add(Told.on("2021-01-01", "joint").pledge("AAA", PledgeRelation.WITHDRAW));
    all.add(Told.on("2021-01-01", "joint").pledge("BBB", PledgeRelation.WITHDRAW));
    all.add(Told.on("2021-06-01", "alone").pledge("AAA", PledgeRelation.AID));
    assertThat(ask(Optional.empty(), all).get(0).conflict().pledge())
        .map(pledge -> pledge.relation())
        .contains(PledgeRelation.WITHDRAW);
  }

  @Test
  void every_sign_cites_what_it_rests_on() {
    ask(Optional.empty(), two())
        .forEach(t -> t.signs().forEach(sign -> assertThat(sign.evidence()).isNotEmpty()));
  }

  @Test
  void a_ledger_without_statements_has_no_conflicts() {
    assertThat(ask(Optional.empty(), List.of())).isEmpty();
  }

  static LongStream seeds() {
    return LongStream.range(0, 25);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void order_leaves_no_trace_and_later_reports_are_not_known(long seed) {
    Random random = new Random(seed);
    List<Statement> heap = Reports.heap(random, 120);
    List<Statement> shuffled = new ArrayList<>(heap);
    Collections.shuffle(shuffled, random);
    assertThat(ask(Optional.empty(), shuffled)).isEqualTo(ask(Optional.empty(), heap));
    LocalDate known = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(4000));
    List<Statement> until = heap.stream().filter(s -> !Days.known(s).isAfter(known)).toList();
    assertThat(ask(Optional.of(known), heap)).isEqualTo(ask(Optional.of(known), until));
  }
}
