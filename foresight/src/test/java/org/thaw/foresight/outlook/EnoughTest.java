package org.thaw.foresight.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Modality;
import org.thaw.statement.Period;

class EnoughTest {
  private static final int DAYS = 225;
  private static final LocalDate END = Reports.START.plusDays(DAYS);
  private static final Dyad FIGHTERS = new Dyad("AAA", "BBB");

  /** One analysis every so many days, before the days of the world; each tells of its own day. */
  private static List<Event> analyses(int apart, int many) {
    List<Event> events = new ArrayList<>();
    for (int k = 1; k <= many; k++) {
      LocalDate day = Reports.START.minusDays((long) k * apart);
      for (EventType type : EventType.values()) {
        events.add(Reports.event("AAA", type, "BBB", day));
      }
    }
    return events;
  }

  private static Lack lack(Chronicle chronicle) {
    return new DyadOutlook(chronicle, 30).lack(FIGHTERS).orElseThrow();
  }

  @Test
  void sparseAnalysesAreNoHistoryHoweverMany() {
    Chronicle chronicle = Chronicle.of(analyses(30, 120), Reports.START);
    assertThat(lack(chronicle).days()).isZero();
    assertThat(lack(chronicle).daysNeeded()).isEqualTo(97);
    assertThat(lack(chronicle).read()).isEqualTo(1);
    assertThat(lack(chronicle).readNeeded()).isEqualTo(24);
    assertThat(lack(chronicle).own()).isGreaterThan(lack(chronicle).ownNeeded());
    assertThat(new DyadOutlook(chronicle, 7).lack()).isPresent();
    assertThat(new ActorOutlook(chronicle).lack("AAA")).isPresent();
  }

  @Test
  void historyBeginsWhereReadingBecameSteady() {
    List<Event> events = analyses(30, 120);
    events.addAll(Reports.world(DAYS));
    Chronicle chronicle = Chronicle.of(events, END);
    assertThat(chronicle.days()).isBetween(DAYS, DAYS + 7);
    assertThat(new DyadOutlook(chronicle, 30).lack(FIGHTERS)).isEmpty();
  }

  @Test
  void aWeeklyDigestThatTellsOfItsWeekIsSteady() {
    List<Event> digests = new ArrayList<>();
    for (int week = 0; week < 60; week++) {
      LocalDate out = Reports.START.plusDays(7L * week + 6);
      for (int d = 0; d < 7; d += 2) {
        Period when = Period.day(out.minusDays(d));
        digests.add(Reports.event("AAA", EventType.AID, "BBB", when, out, Modality.ACTUAL));
      }
    }
    Chronicle chronicle = Chronicle.of(digests, Reports.START.plusDays(420));
    assertThat(new DyadOutlook(chronicle, 30).lack(FIGHTERS)).isEmpty();
  }

  @Test
  void daysOnWhichOnlyOtherThingsWereReadCountAsRead() {
    List<Event> events = new ArrayList<>();
    for (int d = 0; d < DAYS; d += 15) {
      for (EventType type : EventType.values()) {
        events.add(Reports.event("AAA", type, "BBB", Reports.START.plusDays(d)));
      }
    }
    assertThat(new DyadOutlook(Chronicle.of(events, END), 30).lack(FIGHTERS)).isPresent();
    Set<LocalDate> read = Set.copyOf(Reports.START.datesUntil(END).toList());
    assertThat(new DyadOutlook(Chronicle.of(events, read, END), 30).lack(FIGHTERS)).isEmpty();
  }

  @Test
  void oneWeekWithoutReadingIsForgivenButNotAtTheEnd() {
    List<Event> gap = new ArrayList<>(Reports.world(DAYS));
    gap.removeIf(e -> aWeekFrom(e, Reports.START.plusDays(100)));
    assertThat(new DyadOutlook(Chronicle.of(gap, END), 30).lack(FIGHTERS)).isEmpty();
    Chronicle stale = Chronicle.of(Reports.world(DAYS), END.plusDays(7));
    assertThat(lack(stale).read()).isEqualTo(23);
    assertThat(stale.newestRead()).contains(END.minusDays(1));
    assertThat(stale.wasSteady()).isTrue();
    assertThat(Chronicle.of(analyses(30, 120), END).wasSteady()).isFalse();
  }

  private static boolean aWeekFrom(Event e, LocalDate from) {
    LocalDate day = e.said().period().to().orElseThrow();
    return !day.isBefore(from) && day.isBefore(from.plusDays(7));
  }

  @Test
  void fewEventsAreTooFewForTwoForAllAndForTheWatch() {
    List<Event> quiet = new ArrayList<>(Reports.world(DAYS));
    quiet.removeIf(e -> e.said().period().to().orElseThrow().getDayOfMonth() % 2 == 0);
    for (int d = 0; d < Enough.OF_DYAD - 1; d++) {
      quiet.add(Reports.event("EEE", EventType.AID, "FFF", END.minusDays(1L + 2 * d)));
    }
    Set<LocalDate> read = Set.copyOf(Reports.START.datesUntil(END).toList());
    Chronicle chronicle = Chronicle.of(quiet, read, END);
    assertThat(new DyadOutlook(chronicle, 30).lack()).isEmpty();
    Lack lack = new DyadOutlook(chronicle, 30).lack(new Dyad("EEE", "FFF")).orElseThrow();
    assertThat(lack.own()).isEqualTo(Enough.OF_DYAD - 1);
    assertThat(lack.ownNeeded()).isEqualTo(Enough.OF_DYAD);

    List<Event> few = quiet.subList(0, Enough.EVENTS - 1);
    Lack watch = new DyadOutlook(Chronicle.of(few, read, END), 30).lack().orElseThrow();
    assertThat(watch.eventsNeeded()).isEqualTo(Enough.EVENTS);
  }

  @Test
  void whereNoTwoHaveMetOftenThereIsNothingToWatch() {
    List<Event> once = new ArrayList<>();
    for (int k = 0; k < 2 * Enough.EVENTS; k++) {
      once.add(Reports.event("A" + k, EventType.AID, "B" + k, Reports.START.plusDays(k % DAYS)));
    }
    Lack lack = new DyadOutlook(Chronicle.of(once, END), 30).lack().orElseThrow();
    assertThat(lack.own()).isEqualTo(1);
    assertThat(lack.ownNeeded()).isEqualTo(Enough.OF_DYAD);
  }
}
