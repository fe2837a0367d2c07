package org.thaw.picture.tension;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.thaw.picture.tension.TensionAnswer.Losses;
import org.thaw.statement.TollKind;

/**
 * Adds up tolls. One document's events of a day add up, each event id once; what other documents
 * count on that day are rival counts of the same dead and widen the range; days add up. A toll of a
 * longer time stands apart, for nobody can say which of the days it counts.
 */
final class LossSums {

  private record Line(TollKind kind, String side, String claimant, boolean window)
      implements Comparable<Line> {
    @Override
    public int compareTo(Line other) {
      return java.util.Comparator.comparing(Line::kind)
          .thenComparing(Line::window)
          .thenComparing(Line::side)
          .thenComparing(Line::claimant)
          .compare(this, other);
    }
  }

  /** From least to most; most is -1 where no bound is told. */
  private record Range(int least, int most) {
    Range plus(Range other) {
      boolean open = most < 0 || other.most < 0;
      return new Range(least + other.least, open ? -1 : most + other.most);
    }

    Range beside(Range other) {
      boolean open = most < 0 || other.most < 0;
      return new Range(Math.min(least, other.least), open ? -1 : Math.max(most, other.most));
    }
  }

  private final Map<Line, Map<Long, Map<String, Map<String, Range>>>> lines = new TreeMap<>();

  LossSums(Collection<Loss> losses, TensionQuestion question) {
    long known = question.known().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    long from = question.since().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    long to = question.until().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    losses.stream()
        .filter(loss -> loss.known() <= known && loss.day() >= from && loss.day() <= to)
        .forEach(this::add);
  }

  private void add(Loss loss) {
    boolean window = loss.breadth() != Breadth.DAY;
    lines
        .computeIfAbsent(
            new Line(loss.kind(), loss.side(), loss.claimant(), window), key -> new TreeMap<>())
        .computeIfAbsent(window ? 0 : loss.day(), key -> new TreeMap<>())
        // Windows are rivals of each other, whoever tells of them.
        .computeIfAbsent(
            window ? loss.origin() + '\n' + loss.event() : loss.origin(), key -> new TreeMap<>())
        .merge(loss.event(), new Range(loss.least(), loss.most()), Range::beside);
  }

  List<Losses> all() {
    return lines.entrySet().stream().map(e -> losses(e.getKey(), e.getValue())).toList();
  }

  private static Losses losses(Line line, Map<Long, Map<String, Map<String, Range>>> days) {
    Range sum = new Range(0, 0);
    Set<String> origins = new HashSet<>();
    for (Map<String, Map<String, Range>> day : days.values()) {
      day.keySet().forEach(origin -> origins.add(origin.split("\n", 2)[0]));
      sum =
          sum.plus(
              day.values().stream()
                  .map(events -> events.values().stream().reduce(new Range(0, 0), Range::plus))
                  .reduce(Range::beside)
                  .orElseThrow());
    }
    return new Losses(
        line.kind(),
        Optional.of(line.side()).filter(side -> !side.isEmpty()),
        Optional.of(line.claimant()).filter(claimant -> !claimant.isEmpty()),
        sum.least(),
        Optional.of(sum.most()).filter(most -> most >= 0),
        days.size(),
        origins.size(),
        line.window());
  }
}
