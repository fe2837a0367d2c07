package org.thaw.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.thaw.statement.EventType;
import org.thaw.statement.Modality;
import org.thaw.statement.Period;
import org.thaw.statement.PledgeRelation;
import org.thaw.statement.Precision;
import org.thaw.statement.Statement;
import org.thaw.statement.StatusRelation;

/** Seeded heaps of invented reports about a few parties and territories. */
public final class Reports {

  public static final List<String> PARTIES = List.of("AAA", "BBB", "CCC", "olava", "rurik-valley");

  private Reports() {}

  public static List<Statement> heap(Random random, int size) {
    List<Statement> heap = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      heap.add(one(random));
    }
    return heap;
  }

  private static Statement one(Random random) {
    Told told = told(random);
    String subject = any(random, PARTIES);
    String object = any(random, PARTIES);
    return switch (random.nextInt(4)) {
      case 0 -> told.event(subject, any(random, List.of(EventType.values())), object);
      case 1 -> told.pledge(subject, PledgeRelation.CEASEFIRE, object);
      default -> told.status(subject, any(random, List.of(StatusRelation.values())), object);
    };
  }

  private static Told told(Random random) {
    LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(4000));
    Told told =
        Told.on(day.toString(), "d" + random.nextInt(12))
            .sentence(random.nextInt(3))
            .during(period(random, day));
    told = random.nextInt(5) == 0 ? told.guessed() : told;
    told = random.nextInt(5) == 0 ? told.denied() : told;
    return random.nextInt(5) == 0 ? told.in(any(random, List.of(Modality.values()))) : told;
  }

  private static Period period(Random random, LocalDate day) {
    LocalDate from = day.minusDays(random.nextInt(1500));
    return switch (random.nextInt(4)) {
      case 0 -> Period.since(from, Precision.YEAR);
      case 1 -> Period.between(from, from.plusDays(random.nextInt(2000)), Precision.DAY);
      case 2 -> Period.until(day);
      default -> Period.UNKNOWN;
    };
  }

  private static <T> T any(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
