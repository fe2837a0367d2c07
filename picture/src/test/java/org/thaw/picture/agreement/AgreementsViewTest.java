package org.thaw.picture.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thaw.statement.PledgeRelation.CEASEFIRE;
import static org.thaw.statement.PledgeRelation.WITHDRAW;
import static org.thaw.statement.StatusRelation.CLAIMS;
import static org.thaw.statement.VerdictRelation.ALLEGED_BREACHED;
import static org.thaw.statement.VerdictRelation.BREACHED;
import static org.thaw.statement.VerdictRelation.HELD;
import static org.thaw.statement.VerdictRelation.SUPERSEDED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.thaw.picture.Gathered;
import org.thaw.picture.Told;
import org.thaw.picture.Twist;
import org.thaw.statement.EventType;
import org.thaw.statement.NoteRelation;
import org.thaw.statement.Period;
import org.thaw.statement.Precision;
import org.thaw.statement.Statement;
import org.thaw.statement.VerdictRelation;

class AgreementsViewTest {

  private static final Told SIGNED = day(Told.on("2020-11-11", "signed"), "2020-11-10");
  private static final Statement ONE = pledge(SIGNED, "AAA", "BBB");
  private static final Statement OTHER = pledge(SIGNED, "BBB", "AAA");

  private static Told day(Told told, String day) {
    return told.during(Period.day(LocalDate.parse(day)));
  }

  private static Statement pledge(Told told, String by, String to) {
    return Twist.clause("to cease fire along the river", told.pledge(by, CEASEFIRE, to));
  }

  private static Statement verdict(String said, String words, VerdictRelation relation) {
    return Twist.verdict(
        Twist.text(words, Told.on(said, "v" + said).status("AAA", CLAIMS, "BBB")),
        relation,
        Optional.empty());
  }

  private static Statement fight(String said, String day, String by, String whom) {
    return day(Told.on(said, "f" + said), day).event(by, EventType.ASSAULT, whom);
  }

  private static AgreementsAnswer ask(String on, Statement... statements) {
    AgreementsView view = new AgreementsView(Function.identity());
    Gathered state = view.empty();
    for (Statement statement : statements) {
      state = view.fold(state, statement);
    }
    return view.read(
        state, new AgreementsQuestion(LocalDate.parse(on), Optional.empty(), Optional.empty()));
  }

  private static Agreement only(AgreementsAnswer answer) {
    assertThat(answer.agreements()).hasSize(1);
    return answer.agreements().get(0);
  }

  private static State state(String on, Statement... more) {
    Statement[] all = new Statement[more.length + 2];
    all[0] = ONE;
    all[1] = OTHER;
    System.arraycopy(more, 0, all, 2, more.length);
    return only(ask(on, all)).state();
  }

  @Test
  void pledges_of_one_report_are_one_agreement_with_its_clauses_apart() {
    Statement leave =
        Twist.clause("to take its troops home", SIGNED.pledge("AAA", WITHDRAW, "BBB"));
    Agreement agreement = only(ask("2021-01-01", ONE, OTHER, leave));
    assertThat(agreement.id()).isEqualTo("2020-11-10-aaa-bbb");
    assertThat(agreement.parties()).containsExactly("AAA", "BBB");
    assertThat(agreement.clauses())
        .extracting(Clause::relation)
        .containsExactlyInAnyOrder(CEASEFIRE, WITHDRAW);
    assertThat(agreement.clauses().stream().filter(c -> c.relation() == CEASEFIRE))
        .singleElement()
        .satisfies(clause -> assertThat(clause.by()).containsExactly("AAA", "BBB"));
  }

  @Test
  void two_reports_of_one_day_and_its_parties_are_one_agreement() {
    Statement again = pledge(day(Told.on("2020-12-01", "later"), "2020-11-10"), "AAA", "BBB");
    assertThat(only(ask("2021-01-01", ONE, OTHER, again)).origins()).isEqualTo(2);
  }

  @Test
  void a_report_that_gives_its_date_is_of_that_agreement_whenever_it_appeared() {
    Statement again =
        Twist.text(
            "Under the agreement of 10 November 2020 they promised a ceasefire.",
            pledge(day(Told.on("2022-05-01", "later"), "2022-05-01"), "AAA", "BBB"));
    assertThat(only(ask("2023-01-01", ONE, OTHER, again)).origins()).isEqualTo(2);
  }

  @Test
  void agreements_of_other_days_stay_apart() {
    Statement other = pledge(day(Told.on("2022-05-01", "later"), "2022-04-30"), "AAA", "BBB");
    assertThat(ask("2023-01-01", ONE, other).agreements()).hasSize(2);
  }

  @Test
  void one_made_after_the_day_asked_for_is_left_out() {
    assertThat(ask("2020-11-09", ONE, OTHER).agreements()).isEmpty();
  }

  @Test
  void silence_is_unknown_and_not_held() {
    assertThat(state("2021-01-01")).isEqualTo(State.UNKNOWN);
  }

  @Test
  void a_documents_verdict_that_it_held_counts_from_the_agreement_to_24_months_after() {
    Statement held = verdict("2021-06-01", "The ceasefire of 10 November 2020 has held.", HELD);
    assertThat(state("2021-01-01", held)).isEqualTo(State.HELD);
    assertThat(state("2023-06-01", held)).isEqualTo(State.HELD);
    assertThat(state("2023-06-02", held)).isEqualTo(State.UNKNOWN);
  }

  @Test
  void a_breach_on_somebodys_word_is_alleged() {
    Statement alleged =
        Twist.by(
            "AAA",
            verdict("2021-06-01", "BBB broke the ceasefire of 2020, AAA said.", ALLEGED_BREACHED));
    Statement spoken =
        Twist.by("AAA", verdict("2021-06-02", "BBB broke the 2020 ceasefire.", BREACHED));
    assertThat(state("2021-07-01", alleged)).isEqualTo(State.ALLEGED_BREACHED);
    assertThat(state("2021-07-01", spoken)).isEqualTo(State.ALLEGED_BREACHED);
    assertThat(state("2021-05-31", alleged)).isEqualTo(State.UNKNOWN);
  }

  @Test
  void an_event_that_the_clause_forbids_breaks_it_and_tells_how_long_it_held() {
    Statement held = verdict("2021-06-01", "The ceasefire of 2020 has held.", HELD);
    Statement fight = fight("2022-09-14", "2022-09-13", "AAA", "BBB");
    Agreement agreement = only(ask("2022-12-01", ONE, OTHER, held, fight));
    assertThat(agreement.state()).isEqualTo(State.BREACHED);
    assertThat(agreement.clauses().get(0).fate().firstBreach().orElseThrow().from())
        .isEqualTo(LocalDate.of(2022, 9, 13));
    assertThat(agreement.clauses().get(0).fate().contested()).isTrue();
    assertThat(only(ask("2022-09-12", ONE, OTHER, held, fight)).state()).isEqualTo(State.HELD);
  }

  @Test
  void an_event_of_the_day_itself_before_it_or_with_an_outsider_breaks_nothing() {
    assertThat(state("2021-01-01", fight("2020-11-11", "2020-11-10", "AAA", "BBB")))
        .isEqualTo(State.UNKNOWN);
    assertThat(state("2021-01-01", fight("2020-12-11", "2020-12-10", "AAA", "CCC")))
        .isEqualTo(State.UNKNOWN);
  }

  @Test
  void an_event_counts_against_the_newest_agreement_only() {
    Told newer = day(Told.on("2022-05-01", "newer"), "2022-04-30");
    AgreementsAnswer answer =
        ask(
            "2022-12-01",
            ONE,
            OTHER,
            pledge(newer, "AAA", "BBB"),
            pledge(newer, "BBB", "AAA"),
            fight("2022-09-14", "2022-09-13", "AAA", "BBB"));
    assertThat(answer.agreements())
        .extracting(Agreement::state)
        .containsExactly(State.BREACHED, State.UNKNOWN);
  }

  @Test
  void an_event_on_somebodys_word_is_an_allegation() {
    Statement fight = Twist.by("BBB", fight("2022-09-14", "2022-09-13", "AAA", "BBB"));
    assertThat(state("2022-12-01", fight)).isEqualTo(State.ALLEGED_BREACHED);
  }

  @Test
  void an_allegation_neither_softens_a_breach_nor_yields_to_an_older_word_that_it_held() {
    Statement broken = verdict("2021-06-01", "The ceasefire of 2020 collapsed.", BREACHED);
    Statement held = verdict("2021-06-01", "The ceasefire of 2020 has held.", HELD);
    Statement alleged =
        Twist.by(
            "AAA", verdict("2021-08-01", "BBB broke the ceasefire of 2020.", ALLEGED_BREACHED));
    assertThat(state("2021-09-01", broken, alleged)).isEqualTo(State.BREACHED);
    assertThat(state("2021-09-01", held, alleged)).isEqualTo(State.ALLEGED_BREACHED);
  }

  @Test
  void a_later_word_that_it_holds_again_counts() {
    Statement broken = verdict("2021-06-01", "The ceasefire of 2020 collapsed.", BREACHED);
    Statement held = verdict("2021-08-01", "The ceasefire of 2020 holds again.", HELD);
    assertThat(state("2021-09-01", broken, held)).isEqualTo(State.HELD);
  }

  @Test
  void what_another_agreement_replaced_is_superseded() {
    Statement replaced = verdict("2021-06-01", "The ceasefire of 2020 was replaced.", SUPERSEDED);
    assertThat(state("2021-09-01", replaced)).isEqualTo(State.SUPERSEDED);
  }

  @Test
  void the_sentences_own_word_for_how_it_held_is_kept() {
    Statement held =
        Twist.verdict(
            Twist.text(
                "This worked intermittently.",
                SIGNED.sentence(1).during(Period.UNKNOWN).status("AAA", CLAIMS, "BBB")),
            HELD,
            Optional.empty());
    Agreement agreement = only(ask("2021-01-01", ONE, OTHER, held));
    assertThat(agreement.clauses().get(0).fate().findings().get(0).manner())
        .contains("intermittently");
  }

  @Test
  void a_verdict_is_on_the_clauses_whose_matter_it_names() {
    Statement leave =
        Twist.clause("to take its troops home", SIGNED.pledge("AAA", WITHDRAW, "BBB"));
    Statement done =
        verdict(
            "2021-06-01",
            "The withdrawal clauses of the agreement of 2020 were carried out.",
            HELD);
    List<Clause> clauses = only(ask("2021-07-01", ONE, OTHER, leave, done)).clauses();
    assertThat(clauses)
        .allSatisfy(
            clause ->
                assertThat(clause.fate().state())
                    .isEqualTo(clause.relation() == WITHDRAW ? State.HELD : State.UNKNOWN));
  }

  @Test
  void a_verdict_makes_an_agreement_known_that_nothing_else_tells_of() {
    Statement alleged =
        Twist.by(
            "AAA", verdict("2020-06-01", "BBB broke the ceasefire of 1991.", ALLEGED_BREACHED));
    Agreement agreement = only(ask("2021-01-01", alleged));
    assertThat(agreement.names()).containsExactly("ceasefire of 1991");
    assertThat(agreement.state()).isEqualTo(State.ALLEGED_BREACHED);
  }

  @Test
  void a_verdict_that_shows_of_none_which_it_means_is_kept_aside() {
    AgreementsAnswer answer = ask("2021-01-01", verdict("2020-06-01", "The truce held.", HELD));
    assertThat(answer.agreements()).isEmpty();
    assertThat(answer.unplaced()).hasSize(1);
  }

  @Test
  void a_note_joins_two_agreements_and_another_undoes_it() {
    Statement later =
        pledge(
            Told.on("2022-05-01", "later")
                .during(Period.since(LocalDate.of(2022, 4, 1), Precision.MONTH)),
            "AAA",
            "BBB");
    Statement same =
        Twist.note(
            "2023-01-01",
            NoteRelation.SAME_AS,
            "agreement:2022-04-01-aaa-bbb",
            "agreement:2020-11-10-aaa-bbb");
    Statement undone = Twist.note("2023-01-02", NoteRelation.RETRACTS, "x", same.id());
    assertThat(ask("2023-01-01", ONE, OTHER, later).agreements()).hasSize(2);
    Agreement joined = only(ask("2023-01-01", ONE, OTHER, later, same));
    assertThat(joined.id()).isEqualTo("2020-11-10-aaa-bbb");
    assertThat(joined.others()).containsExactly("2022-04-01-aaa-bbb");
    assertThat(ask("2023-01-01", ONE, OTHER, later, same, undone).agreements()).hasSize(2);
  }

  @Test
  void the_rule_that_decides_names_each_event_that_breaks_something() {
    assertThat(Rule.breaking())
        .isNotEmpty()
        .allSatisfy(type -> assertThat(Rule.text()).contains(type.name()));
    assertThat(Rule.text().lines()).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(80));
  }
}
