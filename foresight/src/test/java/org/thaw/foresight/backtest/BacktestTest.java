package org.thaw.foresight.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thaw.foresight.Links;
import org.thaw.foresight.factor.Invented;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Link;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Polarity;
import org.thaw.statement.Said;
import org.thaw.statement.Sign;
import org.thaw.statement.Toll;

class BacktestTest {

  private static final LocalDate TODAY = LocalDate.of(2023, 1, 1);

  private static Link iff(String cause, String effect, Polarity polarity) {
    return Links.link("doc", "CCC", cause, effect, Sign.MORE, Modality.CONDITIONAL, polarity);
  }

  private static Happened event(String one, EventType type, String other, String day) {
    Said said = Links.causes("x", "a", "b").said();
    Said told =
        new Said(
            one + type + day,
            Optional.empty(),
            Optional.of(Party.of(one, one)),
            Optional.of(Party.of(other, other)),
            Optional.empty(),
            said.period(),
            Polarity.AFFIRMED,
            Modality.ACTUAL,
            1,
            "test",
            said.source());
    Event event =
        new Event(
            told, type, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Toll.NONE);
    return new Happened(event, LocalDate.parse(day));
  }

  private static Judged judge(Link link, Happened... happened) {
    List<Happened> all = new ArrayList<>(List.of(happened));
    // The days that the ledger knows of.
    all.add(event("ZZZ", EventType.CONSULT, "YYY", "2021-01-01"));
    all.add(event("ZZZ", EventType.CONSULT, "YYY", "2022-12-31"));
    List<Judged> judged =
        new Backtest(Invented.words(), Invented::actors, all, 90, TODAY).judge(List.of(link));
    assertThat(judged).hasSize(1);
    return judged.get(0);
  }

  private static final Link THREAT =
      iff("Arland attacks Borland", "Corland would sanction Arland", Polarity.AFFIRMED);

  @Test
  void what_followed_in_time_was_right() {
    Judged judged =
        judge(
            THREAT,
            event("AAA", EventType.ASSAULT, "BBB", "2022-03-01"),
            event("CCC", EventType.SANCTION, "AAA", "2022-03-11"));
    assertThat(judged.right()).isTrue();
    assertThat(((Verdict.Followed) judged.verdict()).days()).isEqualTo(10);
    // From 91 of the 639 days on which a period of 90 may begin it would have come anyway.
    assertThat(judged.baseRate()).isCloseTo(91 / 639.0, within(0.005));
  }

  @Test
  void what_did_not_follow_was_wrong_and_was_right_for_who_denied_it() {
    Happened cause = event("AAA", EventType.ASSAULT, "BBB", "2022-03-01");
    Happened other = event("BBB", EventType.SANCTION, "ZZZ", "2022-03-11");
    assertThat(judge(THREAT, cause, other).right()).isFalse();
    Link denied = iff("Arland attacks Borland", "Corland would sanction Arland", Polarity.DENIED);
    Judged right = judge(denied, cause, other);
    assertThat(right.right()).isTrue();
    assertThat(right.chance()).isEqualTo(1);
  }

  @Test
  void what_happened_before_it_was_said_does_not_count() {
    assertThat(judge(THREAT, event("AAA", EventType.ASSAULT, "BBB", "2021-12-31")).verdict())
        .isEqualTo(new Verdict.NotYet());
  }

  @Test
  void what_may_still_follow_is_open() {
    Judged judged = judge(THREAT, event("AAA", EventType.ASSAULT, "BBB", "2022-12-01"));
    assertThat(judged.verdict()).isInstanceOf(Verdict.Open.class);
    assertThat(judged.decided()).isFalse();
  }

  @Test
  void words_that_name_no_happening_cannot_be_told() {
    Link vague = iff("Arland attacks Borland", "the lighthouse", Polarity.AFFIRMED);
    assertThat(judge(vague).verdict()).isEqualTo(new Verdict.Untellable("effect"));
    assertThat(Backtest.foresees(Links.causes("x", "a", "b"))).isFalse();
  }

  @Test
  void each_speaker_has_a_record_beside_what_chance_would_give() {
    Happened cause = event("AAA", EventType.ASSAULT, "BBB", "2022-03-01");
    Judged wrong = judge(THREAT, cause);
    Judged right = judge(THREAT, cause, event("CCC", EventType.SANCTION, "AAA", "2022-03-11"));
    List<Backtest.Score> records = Backtest.records(List.of(wrong, right));
    assertThat(records).hasSize(1);
    assertThat(records.get(0).speaker()).isEqualTo("CCC");
    assertThat(records.get(0).decided()).isEqualTo(2);
    assertThat(records.get(0).right()).isEqualTo(1);
    assertThat(records.get(0).expected()).isLessThan(1);
  }
}
