package org.thaw.foresight.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.foresight.dyad.DyadSeries;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Precision;
import org.thaw.statement.QuadClass;

/** Whether events are given in words or without them, the chronicle is the same. */
class AnnalsTest {
  private static final int DAYS = 220;
  private static final List<EventType> TYPES = List.of(EventType.values());
  private static final String[] NAMES = {"AAA", "BBB", "CCC", "DDD"};

  private static List<Event> invented(long seed, int number) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Event> events = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      LocalDate to = Reports.START.plusDays(random.nextInt(DAYS));
      LocalDate from = to.minusDays(random.nextInt(5) == 0 ? random.nextInt(12) : 0);
      int one = random.nextInt(NAMES.length);
      int other = (one + 1 + random.nextInt(NAMES.length - 1)) % NAMES.length;
      EventType type = TYPES.get(random.nextInt(TYPES.size()));
      LocalDate told = to.plusDays(random.nextInt(4) == 0 ? random.nextInt(40) : 0);
      Period when = Period.between(from, to, Precision.DAY);
      events.add(Reports.event(NAMES[one], type, NAMES[other], when, told, Modality.ACTUAL));
    }
    return events;
  }

  private static Annals.Brief brief(Event event) {
    return new Annals.Brief(
        event.said().subject().flatMap(Party::id).orElseThrow(),
        event.relation(),
        event.said().object().flatMap(Party::id).orElseThrow(),
        event.said().period().from().orElseThrow().toEpochDay(),
        event.said().period().to().orElseThrow().toEpochDay(),
        event.source().published().orElseThrow().toEpochDay());
  }

  private static List<Event> known(List<Event> events, LocalDate evening) {
    return events.stream()
        .filter(e -> !e.source().published().orElseThrow().isAfter(evening))
        .toList();
  }

  private static List<Integer> counts(DyadSeries series, int days) {
    List<Integer> counts = new ArrayList<>();
    for (QuadClass quad : QuadClass.values()) {
      for (int d = 0; d < days; d++) {
        counts.add(series.count(quad, d, d + 1));
      }
    }
    return counts;
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 150, 219, 260})
  void theChronicleOfAnyEveningIsTheSameInWordsAndWithout(int day) {
    List<Event> coded = invented(1, 3000);
    List<Event> told = invented(2, 300);
    Annals annals = new Annals();
    coded.subList(0, 1000).forEach(event -> annals.add(brief(event)));
    LocalDate evening = Reports.START.plusDays(day);
    Set<LocalDate> cameOut = new HashSet<>(Set.of(Reports.START.plusDays(3)));
    Chronicle.of(annals, told, cameOut, evening); // what is asked early does not settle it for good
    coded.subList(1000, coded.size()).forEach(event -> annals.add(brief(event)));
    List<Event> all = new ArrayList<>(known(coded, evening));
    all.addAll(known(told, evening));

    LocalDate before = evening.plusDays(1);
    Chronicle whole = Chronicle.of(all, cameOut, before);
    Chronicle brief = Chronicle.of(annals, known(told, evening), cameOut, before);
    assertThat(brief.first()).isEqualTo(whole.first());
    assertThat(brief.counted()).isEqualTo(whole.counted());
    assertThat(brief.undated()).isEqualTo(whole.undated());
    assertThat(brief.steadyDays()).isEqualTo(whole.steadyDays());
    assertThat(brief.readLately()).isEqualTo(whole.readLately());
    assertThat(brief.newestRead()).isEqualTo(whole.newestRead());
    assertThat(brief.newestHappening()).isEqualTo(whole.newestHappening());
    assertThat(brief.busiest(1, 10)).isEqualTo(whole.busiest(1, 10));
    for (Dyad dyad : whole.busiest(1, 10)) {
      assertThat(counts(brief.series(dyad), brief.days()))
          .isEqualTo(counts(whole.series(dyad), whole.days()));
      assertThat(brief.with(dyad, all).between(dyad)).isEqualTo(whole.between(dyad));
    }
    assertThat(brief.happenings()).isEmpty();
    Dyad dyad = new Dyad("AAA", "BBB");
    if (new DyadOutlook(whole, 7).lack(dyad).isEmpty()) {
      assertThat(new DyadOutlook(brief.with(dyad, all), 7).of(dyad))
          .isEqualTo(new DyadOutlook(whole, 7).of(dyad));
    }
  }
}
