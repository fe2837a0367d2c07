package org.thaw.foresight.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.QuadClass;

class OutlookTest {
  private static final Dyad FIGHTERS = new Dyad("AAA", "BBB");
  private static final int DAYS = 225; // in a month of fighting
  private static final List<Event> WORLD = Reports.world(DAYS);

  private static Chronicle until(int days, List<Event> events) {
    return Chronicle.of(events, Reports.START.plusDays(days));
  }

  private static DyadOutlook outlook(int days, List<Event> events) {
    return new DyadOutlook(until(days, events), 7);
  }

  private static Chance fighting(List<Chance> chances) {
    return chances.get(QuadClass.MATERIAL_CONFLICT.number() - 1);
  }

  @Test
  void eachQuadClassHasAChanceABaseRateAndReasons() {
    List<Chance> chances = outlook(DAYS, WORLD).of(FIGHTERS);
    assertThat(chances).extracting(Chance::quad).containsExactly(QuadClass.values());
    assertThat(chances)
        .allSatisfy(
            c -> {
              assertThat(c.probability()).isBetween(0.0, 1.0);
              double sum = c.reasons().stream().mapToDouble(r -> r.weight()).sum();
              assertThat(1 / (1 + Math.exp(-sum))).isCloseTo(c.probability(), within(1e-6));
            });
    assertThat(fighting(chances).probability()).isGreaterThan(fighting(chances).baseRate());
  }

  @Test
  void behindAChanceStandTheNewestSuchEvents() {
    Chance chance = fighting(outlook(DAYS, WORLD).of(FIGHTERS));
    assertThat(chance.behind()).isNotEmpty();
    assertThat(chance.behind()).extracting(Happening::type).containsOnly(EventType.ASSAULT);
    assertThat(chance.behind().get(0).day()).isAfterOrEqualTo(chance.behind().get(1).day());
  }

  @Test
  void shufflingAndDeletingWhatComesAtOrAfterADayChangesNothing() {
    int day = 190;
    List<Event> shuffled = new ArrayList<>(WORLD);
    Collections.shuffle(shuffled, new Random(5));
    List<Event> cut = new ArrayList<>(WORLD);
    cut.removeIf(e -> !e.said().period().to().orElseThrow().isBefore(Reports.START.plusDays(day)));
    List<Chance> all = outlook(day, WORLD).of(FIGHTERS);
    assertThat(outlook(day, shuffled).of(FIGHTERS))
        .extracting(Chance::probability)
        .isEqualTo(all.stream().map(Chance::probability).toList());
    assertThat(outlook(day, cut).of(FIGHTERS)).isEqualTo(all);
  }

  @Test
  void whatMovedMostComesFirst() {
    List<Chance> moved = outlook(DAYS, WORLD).moved(3);
    assertThat(moved).hasSize(3);
    assertThat(moved.get(0).dyad()).isEqualTo(FIGHTERS);
    assertThat(moved.get(0).quad()).isEqualTo(QuadClass.MATERIAL_CONFLICT);
    assertThat(moved.get(0).moved()).isPositive();
    assertThat(Math.abs(moved.get(1).moved()))
        .isGreaterThanOrEqualTo(Math.abs(moved.get(2).moved()));
  }

  @Test
  void tooLittleHistorySaysHowMuchWouldDo() {
    assertThat(outlook(40, WORLD).lack(FIGHTERS).orElseThrow())
        .satisfies(
            lack -> {
              assertThat(lack.days()).isEqualTo(40);
              assertThat(lack.daysNeeded()).isEqualTo(74);
            });
    assertThat(outlook(DAYS, WORLD).lack(new Dyad("AAA", "nobody"))).isPresent();
    assertThat(outlook(DAYS, WORLD).lack(FIGHTERS)).isEmpty();
    assertThat(outlook(DAYS, WORLD).lack()).isEmpty();
  }

  @Test
  void theEventsOfOneActorAreLikelyWithThoseItDealsWith() {
    ActorOutlook outlook = new ActorOutlook(until(DAYS, WORLD));
    assertThat(outlook.lack("nobody")).isPresent();
    assertThat(outlook.lack("AAA")).isEmpty();
    List<Lead> leads = outlook.of("AAA", 3);
    assertThat(leads).isNotEmpty();
    Lead fight =
        leads.stream().filter(l -> l.type() == EventType.ASSAULT).findFirst().orElseThrow();
    assertThat(fight.likely().get(0).actor()).isEqualTo("BBB");
    assertThat(fight.does()).isTrue();
    assertThat(leads)
        .allSatisfy(
            l ->
                assertThat(l.likely().stream().mapToDouble(Lead.Partner::probability).sum())
                    .isLessThan(1.001));
  }
}
