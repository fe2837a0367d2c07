package org.thaw.picture.leaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thaw.picture.Days;
import org.thaw.picture.Reports;
import org.thaw.picture.Told;
import org.thaw.picture.leaning.LeanAnswer.Movement;
import org.thaw.picture.leaning.LeanAnswer.Opinion;
import org.thaw.picture.leaning.LeanAnswer.Patron;
import org.thaw.picture.leaning.LeanAnswer.Profile;
import org.thaw.picture.leaning.LeanAnswer.Standing;
import org.thaw.statement.Channel;
import org.thaw.statement.EventType;
import org.thaw.statement.OutlookRelation;
import org.thaw.statement.Period;
import org.thaw.statement.Precision;
import org.thaw.statement.Statement;
import org.thaw.statement.StatusRelation;
import org.thaw.statement.Trend;
import org.thaw.statement.kept.Slot;
import org.thaw.statement.kept.Sourced;

class LeanViewTest {

  private static final LeanView VIEW = new LeanView(d -> d, LeanViewTest::named);
  private static final LeanFlow FLOW = new LeanFlow();

  private static Set<String> named(String text) {
    Set<String> found = new TreeSet<>();
    for (String word : text.split("\\W+", -1)) {
      if (word.matches("[A-Z]{3}")) {
        found.add(word);
      }
    }
    return found;
  }

  private static Patron ask(Statement... statements) {
    return VIEW.read(folded(List.of(statements)), question(Optional.empty())).patrons().get(0);
  }

  private static LeanState folded(List<Statement> statements) {
    LeanState state = VIEW.empty();
    for (Statement statement : statements) {
      state = VIEW.fold(state, statement);
    }
    return state;
  }

  private static LeanQuestion question(Optional<LocalDate> known) {
    return new LeanQuestion("AAA", Set.of("AAA"), Optional.of("BBB"), Optional.empty(), known);
  }

  private static Statement event(String day, String document, String a, EventType type, String b) {
    return Told.on(day, document).during(Period.day(LocalDate.parse(day))).event(a, type, b);
  }

  @Test
  void bases_borders_arms_and_recognition_are_terms_of_their_channels() {
    Patron patron =
        ask(
            Told.on("2020-01-01", "one").status("BBB", StatusRelation.STATIONED_IN, "AAA"),
            Told.on("2020-02-01", "two").status("BBB", StatusRelation.GUARDS_BORDER_OF, "AAA"),
            Told.on("2020-03-01", "two").status("BBB", StatusRelation.RECOGNISES, "AAA"),
            Told.on("2020-03-01", "three")
                .status("AAA", StatusRelation.DEPENDS_ON, "BBB", Channel.ENERGY, null));
    assertThat(patron.id()).isEqualTo("BBB");
    assertThat(patron.profiles())
        .extracting(Profile::channel)
        .containsExactly(
            Optional.of(Channel.SECURITY),
            Optional.of(Channel.RECOGNITION),
            Optional.of(Channel.ENERGY));
    assertThat(patron.profiles().get(0).terms()).hasSize(2);
    assertThat(patron.movement()).as("nothing to compare with").isEqualTo(Movement.UNKNOWN);
  }

  @Test
  void a_status_is_unknown_after_two_years_without_a_report_and_not_unchanged() {
    Patron patron =
        ask(
            Told.on("2015-01-01", "one").status("BBB", StatusRelation.STATIONED_IN, "AAA"),
            Told.on("2020-01-01", "two").status("BBB", StatusRelation.RECOGNISES, "AAA"));
    assertThat(patron.profiles().get(0).terms().get(0).standing())
        .isEqualTo(Standing.UNKNOWN_SINCE);
    assertThat(patron.profiles().get(0).movement()).isEqualTo(Movement.UNKNOWN);
  }

  @Test
  void aid_that_clearly_grows_is_a_sign_for_more_with_its_numbers() {
    Statement[] aid = new Statement[7];
    aid[6] = event("2015-01-05", "long ago", "BBB", EventType.AID, "AAA");
    for (int i = 0; i < 6; i++) {
      aid[i] = event("2020-0" + (i + 1) + "-05", "d" + i, "BBB", EventType.AID, "AAA");
    }
    Profile money = ask(aid).profiles().get(0);
    assertThat(money.channel()).contains(Channel.MONEY);
    assertThat(money.movement()).isEqualTo(Movement.RISING);
    assertThat(money.signs().get(0).words())
        .isEqualTo(
            "6 reports of what ties the two in the two years up to the day, 0 in the two before");
    assertThat(money.years()).extracting(LeanAnswer.Year::ties).containsExactly(1, 6);
  }

  @Test
  void a_base_that_was_given_up_and_accusations_are_signs_for_less() {
    Patron patron =
        ask(
            Told.on("2020-01-01", "one")
                .during(
                    Period.between(
                        LocalDate.of(2010, 1, 1), LocalDate.of(2019, 12, 1), Precision.DAY))
                .status("BBB", StatusRelation.STATIONED_IN, "AAA"),
            event("2020-01-05", "two", "AAA", EventType.ACCUSE, "BBB"),
            event("2020-01-06", "three", "AAA", EventType.REJECT, "BBB"),
            event("2012-01-06", "before", "BBB", EventType.SUPPORT, "AAA"));
    assertThat(patron.profiles()).extracting(Profile::movement).containsOnly(Movement.FALLING);
    assertThat(patron.movement()).isEqualTo(Movement.FALLING);
  }

  @Test
  void what_is_said_of_the_whole_is_held_against_the_ledgers_own_terms() {
    Statement less =
        Told.on("2020-03-01", "essay")
            .outlook(OutlookRelation.DECREASING, "AAA is becoming less dependent on BBB");
    Statement base =
        Told.on("2020-01-01", "one")
            .during(Period.since(LocalDate.of(2008, 1, 1), Precision.YEAR))
            .status("BBB", StatusRelation.STATIONED_IN, "AAA");
    assertThat(ask(base, less).claims())
        .singleElement()
        .satisfies(
            claim -> {
              assertThat(claim.more()).isFalse();
              assertThat(claim.opinion()).isEqualTo(Opinion.DISAGREES);
            });
    Statement turnsAway = event("2020-01-05", "two", "AAA", EventType.ACCUSE, "BBB");
    Statement again = event("2020-01-07", "three", "AAA", EventType.THREATEN, "BBB");
    assertThat(ask(base, turnsAway, again, less).claims().get(0).opinion())
        .isEqualTo(Opinion.AGREES);
    assertThat(ask(turnsAway, again, less).claims().get(0).opinion())
        .as("nothing to compare with")
        .isEqualTo(Opinion.CANNOT_TELL);
    Statement ofOthers =
        Told.on("2020-03-01", "x").outlook(OutlookRelation.DECREASING, "CCC depends less on BBB");
    assertThat(ask(base, ofOthers).claims()).isEmpty();
  }

  @Test
  void a_status_with_a_trend_is_a_claim_and_no_sign_of_its_own_truth() {
    Patron patron =
        ask(
            Told.on("2020-03-01", "x")
                .status("AAA", StatusRelation.DEPENDS_ON, "BBB", Channel.TRADE, Trend.RISING));
    assertThat(patron.claims()).singleElement().extracting(c -> c.more()).isEqualTo(true);
    assertThat(patron.claims().get(0).opinion()).isEqualTo(Opinion.CANNOT_TELL);
  }

  @Test
  void a_lasting_change_of_the_flow_is_a_turning_point() {
    List<Statement> aid = new ArrayList<>();
    for (int month = 0; month < 120; month++) {
      for (int i = 0; i < (month < 60 ? 0 : 3); i++) {
        String day = LocalDate.of(2010, 1, 5).plusMonths(month).plusDays(i).toString();
        aid.add(event(day, "d" + month + i, "BBB", EventType.AID, "AAA"));
      }
    }
    aid.add(event("2010-01-05", "first", "BBB", EventType.AID, "AAA"));
    Profile money = ask(aid.toArray(Statement[]::new)).profiles().get(0);
    assertThat(money.turns())
        .singleElement()
        .extracting(LeanAnswer.Turn::from)
        .isEqualTo(LocalDate.of(2015, 1, 1));
  }

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void order_batches_and_codec_leave_no_trace_and_later_reports_are_not_known(long seed) {
    Random random = new Random(seed);
    List<Statement> heap = new ArrayList<>(Reports.heap(random, 150));
    for (int i = 0; i < 150; i++) {
      LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(3000));
      EventType type = List.of(EventType.values()).get(random.nextInt(16));
      String a = List.of("AAA", "BBB", "CCC").get(random.nextInt(3));
      String b = List.of("AAA", "BBB", "CCC").get(random.nextInt(3));
      heap.add(
          Told.on(day.plusDays(random.nextInt(90)).toString(), "d" + random.nextInt(20))
              .during(Period.day(day))
              .event(a, type, b));
    }
    List<Statement> shuffled = new ArrayList<>(heap);
    Collections.shuffle(shuffled, random);
    LeanAnswer whole = VIEW.read(folded(heap), question(Optional.empty()));
    assertThat(VIEW.read(folded(shuffled), question(Optional.empty()))).isEqualTo(whole);
    int half = random.nextInt(heap.size());
    LeanState merged =
        VIEW.merge(folded(heap.subList(half, heap.size())), folded(heap.subList(0, half)));
    assertThat(VIEW.read(merged, question(Optional.empty()))).isEqualTo(whole);
    assertThat(VIEW.read(kept(heap), question(Optional.empty()))).isEqualTo(whole);
    LocalDate known = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(3000));
    List<Statement> until = heap.stream().filter(s -> !Days.known(s).isAfter(known)).toList();
    assertThat(VIEW.read(folded(heap), question(Optional.of(known))))
        .isEqualTo(VIEW.read(folded(until), question(Optional.of(known))));
  }

  /** As a ledger has it: statuses as they stand, the flow by slots through the codec. */
  private static LeanState kept(List<Statement> heap) {
    LeanState state = VIEW.empty();
    LeanPart flow = FLOW.empty();
    for (Statement statement : heap) {
      if (statement instanceof org.thaw.statement.Event) {
        Sourced told = new Sourced(statement, statement.source().document());
        for (Slot slot : FLOW.slots(told)) {
          if (slot.key().equals("AAA")) {
            LeanPart one = FLOW.fold(FLOW.empty(), slot, List.of(told));
            flow = FLOW.merge(flow, FLOW.read(FLOW.write(one)));
          }
        }
      } else {
        state = VIEW.fold(state, statement);
      }
    }
    return VIEW.with(state, "AAA", flow);
  }
}
