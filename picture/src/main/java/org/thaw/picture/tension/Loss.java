package org.thaw.picture.tension;

import java.util.Comparator;
import org.thaw.statement.TollKind;
import org.thaw.statement.kept.ByteSink;
import org.thaw.statement.kept.ByteSource;

/**
 * One report of a toll.
 *
 * @param day the event's last day, in days since 1970-01-01
 * @param known the day since which it was known
 * @param breadth how closely the day is known
 * @param event the event's id, or else the statement's: a toll counts once for each
 * @param claimant on whose word; "": the document's own voice
 * @param kind what is counted
 * @param side whose people; "": not told
 * @param low at least; -1: not told
 * @param best the figure; -1: none
 * @param high at most; -1: not told
 * @param origin the first document of the family of near-copies
 */
record Loss(
    long day,
    long known,
    Breadth breadth,
    String event,
    String claimant,
    TollKind kind,
    String side,
    int low,
    int best,
    int high,
    String origin)
    implements Comparable<Loss> {

  private static final Comparator<Loss> ORDER =
      Comparator.comparingLong(Loss::day)
          .thenComparing(Loss::event)
          .thenComparing(Loss::kind)
          .thenComparing(Loss::claimant)
          .thenComparing(Loss::side)
          .thenComparing(Loss::origin)
          .thenComparing(Loss::breadth)
          .thenComparingLong(Loss::known)
          .thenComparingInt(Loss::low)
          .thenComparingInt(Loss::best)
          .thenComparingInt(Loss::high);

  @Override
  public int compareTo(Loss other) {
    return ORDER.compare(this, other);
  }

  /** The least that it allows for. */
  int least() {
    return low >= 0 ? low : Math.max(0, best >= 0 ? best : 0);
  }

  /** The most that it allows for; -1: it sets no bound. */
  int most() {
    return high >= 0 ? high : low >= 0 && best < 0 ? -1 : best;
  }

  void write(ByteSink sink) {
    sink.number(day);
    sink.number(known - day);
    sink.count(breadth.number());
    sink.text(event);
    sink.text(claimant);
    sink.text(kind.name());
    sink.text(side);
    sink.number(low);
    sink.number(best);
    sink.number(high);
    sink.text(origin);
  }

  static Loss read(ByteSource source) {
    long day = source.number();
    return new Loss(
        day,
        day + source.number(),
        Breadth.numbered((int) source.count()),
        source.text(),
        source.text(),
        TollKind.valueOf(source.text()),
        source.text(),
        (int) source.number(),
        (int) source.number(),
        (int) source.number(),
        source.text());
  }
}
