package org.thaw.foresight.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Polarity;
import org.thaw.statement.Precision;
import org.thaw.statement.QuadClass;
import org.thaw.statement.Said;
import org.thaw.statement.Source;
import org.thaw.statement.Toll;

class ResolverTest {
  private static final LocalDate FIRST = LocalDate.of(2022, 9, 1);
  private static final LocalDate LAST = LocalDate.of(2022, 9, 30);
  private static final LocalDate AFTER = LocalDate.of(2022, 10, 1);
  private static final StoredForecast FORECAST =
      new StoredForecast("f1", "ARM", "AZE", QuadClass.MATERIAL_CONFLICT, FIRST, FIRST, LAST, 0.7);

  private static Event event(EventType type, String from, String to, Period when, Modality how) {
    Said said =
        new Said(
            "e1",
            Optional.empty(),
            Optional.of(Party.of(from, from)),
            Optional.of(Party.of(to, to)),
            Optional.empty(),
            when,
            Polarity.AFFIRMED,
            how,
            1,
            "test",
            SOURCE);
    return new Event(
        said, type, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), TOLL);
  }

  private static Outcome resolve(Event... events) {
    return Resolver.resolve(FORECAST, List.of(events), Set.of(FIRST.plusDays(3)), AFTER);
  }

  private static final Period WITHIN = Period.day(LocalDate.of(2022, 9, 13));

  @Test
  void anAssaultInEitherDirectionMakesItTrue() {
    assertThat(resolve(event(EventType.ASSAULT, "AZE", "ARM", WITHIN, Modality.ACTUAL)))
        .isEqualTo(new Outcome.Came("e1"));
  }

  @Test
  void talksAndThreatsOfFightingDoNot() {
    assertThat(
            resolve(
                event(EventType.CONSULT, "AZE", "ARM", WITHIN, Modality.ACTUAL),
                event(EventType.ASSAULT, "AZE", "ARM", WITHIN, Modality.EXPECTED),
                event(EventType.ASSAULT, "AZE", "TUR", WITHIN, Modality.ACTUAL)))
        .isEqualTo(new Outcome.DidNotCome());
  }

  @Test
  void anEventWhoseDateIsTooWideMakesItVoid() {
    Period autumn =
        Period.between(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 11, 30), Precision.SEASON);
    assertThat(resolve(event(EventType.ASSAULT, "AZE", "ARM", autumn, Modality.ACTUAL)))
        .isInstanceOf(Outcome.Voided.class);
  }

  @Test
  void aPeriodOfWhichNothingWasReadMakesItVoid() {
    assertThat(Resolver.resolve(FORECAST, List.of(), Set.of(AFTER), AFTER))
        .isInstanceOf(Outcome.Voided.class);
  }

  @Test
  void beforeItsPeriodIsOverAForecastIsOpen() {
    assertThat(Resolver.resolve(FORECAST, List.of(), Set.of(), LAST)).isEqualTo(new Outcome.Open());
  }

  @Test
  void theRecordCountsVoidsInTheOpenAndPutsTheWorstMissFirst() {
    StoredForecast sure =
        new StoredForecast("f2", "A", "B", QuadClass.MATERIAL_CONFLICT, FIRST, FIRST, LAST, 0.9);
    TrackRecord record =
        TrackRecord.of(
            List.of(FORECAST, sure, FORECAST),
            List.of(
                new Outcome.Came("e1"), new Outcome.DidNotCome(), new Outcome.Voided("unread")));
    assertThat(record.voids()).hasSize(1);
    assertThat(record.resolved().get(0).forecast().id()).isEqualTo("f2");
    assertThat(record.brier()).isBetween(0.44, 0.46);
  }

  @Test
  void aForecastMadeAfterItsPeriodBeganIsRefused() {
    assertThatThrownBy(
            () ->
                new StoredForecast(
                    "f3", "A", "B", QuadClass.MATERIAL_CONFLICT, LAST, FIRST, LAST, 0.9))
        .hasMessageContaining("too late");
  }

  private static final Toll TOLL = Toll.NONE;
  private static final Source SOURCE = source();

  private static Source source() {
    return new Source(
        "d", Optional.empty(), Optional.empty(), Optional.empty(), Instant.EPOCH, 0, 0, 1, "s");
  }
}
