package org.thaw.foresight.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.QuadClass;

class MovedTest {
  private static final Dyad FIGHTERS = new Dyad("AAA", "BBB");
  private static final int THEN = 205;
  private static final int NOW = 225;
  private static final LocalDate SINCE = Reports.START.plusDays(THEN);

  /** In which fighting breaks out, after a peace of months. */
  private static List<Event> world() {
    List<Event> world = new ArrayList<>(Reports.world(NOW));
    world.removeIf(event -> event.relation() == EventType.ASSAULT);
    for (int d = THEN; d < NOW; d++) {
      world.add(Reports.event("AAA", EventType.ASSAULT, "BBB", Reports.START.plusDays(d)));
    }
    return world;
  }

  private static Chronicle until(int days, List<Event> events) {
    return Chronicle.of(events, Reports.START.plusDays(days));
  }

  private static DyadOutlook outlook(int days, List<Event> events) {
    return new DyadOutlook(until(days, events), 7);
  }

  private static List<Moved> moved(List<Event> events) {
    return Moved.between(outlook(THEN, events), outlook(NOW, events), SINCE);
  }

  private static Moved fighting(List<Moved> moved) {
    return moved.stream()
        .filter(one -> one.now().dyad().equals(FIGHTERS))
        .filter(one -> one.now().quad() == QuadClass.MATERIAL_CONFLICT)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theFarthestComesFirstAndEachIsWhatWasForecastThenAndIsForecastNow() {
    List<Event> world = world();
    List<Moved> moved = moved(world);
    assertThat(fighting(moved).points()).isPositive();
    for (Moved one : moved) {
      int quad = one.now().quad().number() - 1;
      Dyad dyad = one.now().dyad();
      assertThat(one.then().probability())
          .isEqualTo(outlook(THEN, world).of(dyad).get(quad).probability());
      assertThat(one.now().probability())
          .isEqualTo(outlook(NOW, world).of(dyad).get(quad).probability());
      assertThat(Math.abs(one.points())).isBetween(Moved.LEAST, 1.0);
    }
    assertThat(moved)
        .isSortedAccordingTo((a, b) -> Double.compare(Math.abs(b.points()), Math.abs(a.points())));
  }

  @Test
  void theNewestEventsOfAChanceStandBehindIt() {
    List<Event> world = world();
    Moved fighting = fighting(moved(world)).with(until(NOW, world));
    assertThat(fighting.now().behind()).isNotEmpty();
    assertThat(fighting.now().behind()).extracting(Happening::type).containsOnly(EventType.ASSAULT);
  }

  @Test
  void whoHadNoDealingsSinceIsNotNamedThoughTheChanceFell() {
    List<Event> world = world();
    for (int d = 100; d < THEN; d += 2) {
      world.add(Reports.event("EEE", EventType.AID, "FFF", Reports.START.plusDays(d)));
    }
    Dyad silent = new Dyad("EEE", "FFF");
    int aid = QuadClass.MATERIAL_COOPERATION.number() - 1;
    double then = outlook(THEN, world).of(silent).get(aid).probability();
    double now = outlook(NOW, world).of(silent).get(aid).probability();
    assertThat(then - now).isGreaterThan(Moved.LEAST);
    assertThat(moved(world)).extracting(one -> one.now().dyad()).doesNotContain(silent);
  }

  @Test
  void whereTheEarlierOutlookHadTooLittleHistoryNothingIsCompared() {
    List<Event> world = world();
    assertThat(Moved.between(outlook(20, world), outlook(NOW, world), SINCE)).isEmpty();
  }
}
