package org.thaw.foresight.outlook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Polarity;
import org.thaw.statement.Said;
import org.thaw.statement.Source;
import org.thaw.statement.Toll;

/** Invented reports of events. */
final class Reports {
  static final LocalDate START = LocalDate.of(2022, 1, 1);

  private Reports() {}

  static Event event(String one, EventType type, String other, LocalDate day) {
    return event(one, type, other, Period.day(day), day, Modality.ACTUAL);
  }

  static Event event(
      String one, EventType type, String other, Period when, LocalDate published, Modality how) {
    Said said =
        new Said(
            one + type + other + when.to(),
            Optional.empty(),
            Optional.of(Party.of(one, one)),
            Optional.of(Party.of(other, other)),
            Optional.empty(),
            when,
            Polarity.AFFIRMED,
            how,
            1,
            "test",
            new Source(
                "doc " + published,
                Optional.empty(),
                Optional.of(published),
                Optional.empty(),
                Instant.EPOCH,
                0,
                0,
                1,
                one + " " + type + " " + other));
    return new Event(
        said, type, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Toll.NONE);
  }

  /** Days on which some pairs talk, and AAA and BBB fight in every other month. */
  static List<Event> world(int days) {
    SplittableRandom random = new SplittableRandom(11);
    List<Event> events = new ArrayList<>();
    String[] names = {"AAA", "BBB", "CCC", "DDD", "league"};
    for (int d = 0; d < days; d++) {
      LocalDate day = START.plusDays(d);
      if (d / 30 % 2 == 1 && random.nextInt(2) == 0) {
        events.add(event("AAA", EventType.ASSAULT, "BBB", day));
      }
      for (int k = 0; k < 3; k++) {
        int a = random.nextInt(names.length);
        int b = (a + 1 + random.nextInt(2)) % names.length;
        events.add(event(names[a], EventType.CONSULT, names[b], day));
      }
    }
    return events;
  }
}
