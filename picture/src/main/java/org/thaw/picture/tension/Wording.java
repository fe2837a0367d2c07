package org.thaw.picture.tension;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.picture.tension.TensionAnswer.Happening;
import org.thaw.picture.tension.TensionAnswer.Month;
import org.thaw.picture.tension.TensionAnswer.Reason;
import org.thaw.picture.tension.TensionAnswer.Row;
import org.thaw.picture.tension.TensionAnswer.Word;
import org.thaw.statement.QuadClass;

/**
 * Each month's word, as the International Crisis Group's CrisisWatch gives it, by a rule that
 * anyone can work out again. A class is clearly more or less than in the three months before if so
 * many reports or more (or so few or less) would come with a chance of at most 0.1 had nothing
 * changed (conditional test of two Poisson rates, Przyborowski and Wilenski 1940), and it is at
 * least 1.5 times as much, or at most two thirds. The first material conflict in a year is clearly
 * more.
 *
 * <p>Deteriorated: clearly more conflict of either class, whatever else. Improved: else, clearly
 * less conflict or clearly more cooperation. A month with fewer than three known months before it
 * is left without a word.
 */
final class Wording {

  private static final int BEFORE = 3;

  /** A word rests on so many months before at most. */
  static final int YEAR = 12;

  private static final double CHANCE = 0.1;
  private static final double RATIO = 1.5;
  private static final int SHOWN = 3;

  private Wording() {}

  static Month month(List<Row> rows, int i, Tally tally) {
    Row row = rows.get(i);
    if (i < BEFORE) {
      return new Month(row.from(), Word.UNTOLD, List.of(), List.of());
    }
    List<Reason> reasons = new ArrayList<>();
    for (QuadClass quad : QuadClass.values()) {
      reason(rows, i, quad).ifPresent(reasons::add);
    }
    Word word = word(reasons, force(rows, i));
    List<Reason> why = reasons.stream().filter(reason -> speaksFor(word, reason)).toList();
    List<QuadClass> quads = why.stream().map(Reason::quad).toList();
    List<Happening> made = tally.happenings(row.from(), row.to(), quads, SHOWN);
    return new Month(row.from(), word, why, made);
  }

  /** Whether there is more fighting than before at all: then talks do not make a month better. */
  private static boolean force(List<Row> rows, int i) {
    int now = rows.get(i).sum(QuadClass.MATERIAL_CONFLICT).reports();
    return now * BEFORE > sum(rows, i - BEFORE, i, QuadClass.MATERIAL_CONFLICT);
  }

  private static Word word(List<Reason> reasons, boolean force) {
    if (reasons.stream().anyMatch(reason -> speaksFor(Word.DETERIORATED, reason))) {
      return Word.DETERIORATED;
    }
    boolean improved = reasons.stream().anyMatch(reason -> speaksFor(Word.IMPROVED, reason));
    return improved && !force ? Word.IMPROVED : Word.UNCHANGED;
  }

  private static boolean speaksFor(Word word, Reason reason) {
    boolean more = reason.now() > reason.before();
    boolean conflict = conflict(reason.quad());
    return switch (word) {
      case DETERIORATED -> conflict && more;
      case IMPROVED -> conflict != more;
      case UNCHANGED, UNTOLD -> false;
    };
  }

  private static boolean conflict(QuadClass quad) {
    return switch (quad) {
      case VERBAL_CONFLICT, MATERIAL_CONFLICT -> true;
      case VERBAL_COOPERATION, MATERIAL_COOPERATION -> false;
    };
  }

  private static Optional<Reason> reason(List<Row> rows, int i, QuadClass quad) {
    int now = rows.get(i).sum(quad).reports();
    int prior = sum(rows, i - BEFORE, i, quad);
    double mean = prior / (double) BEFORE;
    boolean more = now > mean;
    double chance = Chance.ofSoMany(now, prior, BEFORE, more);
    boolean first =
        quad == QuadClass.MATERIAL_CONFLICT
            && now > 0
            && i >= YEAR
            && sum(rows, i - YEAR, i, quad) == 0;
    boolean far = more ? now >= RATIO * mean : now * RATIO <= mean;
    return first || (far && chance <= CHANCE)
        ? Optional.of(new Reason(quad, now, mean, chance))
        : Optional.empty();
  }

  private static int sum(List<Row> rows, int from, int to, QuadClass quad) {
    return rows.subList(from, to).stream().mapToInt(row -> row.sum(quad).reports()).sum();
  }
}
