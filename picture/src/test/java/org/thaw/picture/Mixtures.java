package org.thaw.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.thaw.statement.Event;
import org.thaw.statement.NoteRelation;
import org.thaw.statement.Pledge;
import org.thaw.statement.Statement;
import org.thaw.statement.VerdictRelation;

/** Seeded heaps of everything that views gather: reports, verdicts, tolls, speakers, notes. */
final class Mixtures {

  private static final List<String> SENTENCES =
      List.of(
          "The ceasefire of 2014 has largely held.",
          "It broke the six-point plan.",
          "Both left the agreement of 3 May 2016.",
          "The truce collapsed.");

  private Mixtures() {}

  static List<Statement> heap(Random random, int size) {
    List<Statement> heap = new ArrayList<>();
    for (Statement report : Reports.heap(random, size)) {
      heap.add(twisted(random, report));
    }
    for (int i = 0; i < size / 12; i++) {
      heap.add(note(random, heap));
    }
    return heap;
  }

  private static Statement twisted(Random random, Statement report) {
    Statement told = random.nextInt(3) == 0 ? Twist.by(party(random), report) : report;
    if (told instanceof Event event && random.nextInt(2) == 0) {
      int low = random.nextInt(60);
      return Twist.killed(low, low + random.nextInt(20), event);
    }
    boolean words = random.nextInt(3) == 0;
    Statement said = words ? Twist.text(any(random, SENTENCES), told) : told;
    if (said instanceof Pledge pledge) {
      return Twist.clause(any(random, SENTENCES), pledge);
    }
    VerdictRelation verdict = any(random, List.of(VerdictRelation.values()));
    Optional<String> by = random.nextBoolean() ? Optional.empty() : Optional.of(party(random));
    return random.nextInt(5) == 0 ? Twist.verdict(said, verdict, by) : said;
  }

  private static Statement note(Random random, List<Statement> heap) {
    String day = String.format("20%02d-0%d-01", 10 + random.nextInt(11), 1 + random.nextInt(9));
    if (random.nextInt(3) == 0) {
      String of = random.nextInt(4) == 0 ? "conflict:" : "";
      return Twist.note(day, NoteRelation.SAME_AS, of + party(random), of + party(random));
    }
    return Twist.note(day, NoteRelation.RETRACTS, party(random), any(random, heap).id());
  }

  private static String party(Random random) {
    return any(random, Reports.PARTIES);
  }

  private static <T> T any(Random random, List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
