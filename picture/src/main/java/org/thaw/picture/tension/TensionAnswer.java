package org.thaw.picture.tension;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.statement.EventType;
import org.thaw.statement.QuadClass;
import org.thaw.statement.TollKind;

/**
 * A dyad over time.
 *
 * @param question what was asked
 * @param rows each day, week or month from first to last, those without events too
 * @param changes where the level of conflict changed, the earliest first
 * @param months each month's word
 * @param losses tolls by kind, side and claimant over the time asked for
 * @param loose events of that time whose day is not known closely enough for a row
 * @param first day of the dyad's first event that has a row, whatever time was asked for
 * @param last day of the last one
 */
public record TensionAnswer(
    TensionQuestion question,
    List<Row> rows,
    List<Change> changes,
    List<Month> months,
    List<Losses> losses,
    int loose,
    Optional<LocalDate> first,
    Optional<LocalDate> last) {

  /** Copies the lists. */
  public TensionAnswer {
    rows = List.copyOf(rows);
    changes = List.copyOf(changes);
    months = List.copyOf(months);
    losses = List.copyOf(losses);
  }

  /**
   * Reports of one class.
   *
   * @param reports independent origins, counted for each day and type of event
   * @param goldstein sum of Goldstein's values, -10 to 10 each
   * @param plover sum of the values of PLOVER types and modes
   */
  public record Sum(int reports, double goldstein, double plover) {

    /** No reports. */
    public static final Sum ZERO = new Sum(0, 0, 0);
  }

  /**
   * One day, week or month.
   *
   * @param from first day
   * @param to last day
   * @param both by class, whoever acts; a meeting told in both directions counts once
   * @param byOne those in which the dyad's first actor acts
   * @param byOther those in which the second acts
   */
  public record Row(
      LocalDate from,
      LocalDate to,
      Map<QuadClass, Sum> both,
      Map<QuadClass, Sum> byOne,
      Map<QuadClass, Sum> byOther) {

    /** Copies the maps. */
    public Row {
      both = copy(both);
      byOne = copy(byOne);
      byOther = copy(byOther);
    }

    private static Map<QuadClass, Sum> copy(Map<QuadClass, Sum> sums) {
      EnumMap<QuadClass, Sum> ordered = new EnumMap<>(QuadClass.class);
      ordered.putAll(sums);
      return Collections.unmodifiableMap(ordered);
    }

    /** Of one class. */
    public Sum sum(QuadClass quad) {
      return both.getOrDefault(quad, Sum.ZERO);
    }

    /** Goldstein's values of all classes. */
    public double goldstein() {
      return both.values().stream().mapToDouble(Sum::goldstein).sum();
    }

    /** Reports of all classes. */
    public int reports() {
      return both.values().stream().mapToInt(Sum::reports).sum();
    }
  }

  /**
   * The level of one class changed.
   *
   * @param quad of which class
   * @param from first day of the first row of the new level
   * @param before mean reports a row, since the change before
   * @param after mean reports a row, until the next change
   * @param gain how much likelier the reports are with this change than without, in log-likelihood
   */
  public record Change(QuadClass quad, LocalDate from, double before, double after, double gain) {}

  /** CrisisWatch's words. */
  public enum Word {
    DETERIORATED,
    UNCHANGED,
    IMPROVED,
    /** Too little is known of the months before. */
    UNTOLD
  }

  /**
   * A month's word.
   *
   * @param from its first day
   * @param word which
   * @param why in which class it is clearly more or less than before; empty: nothing is
   * @param made the events that made it, the weightiest first
   */
  public record Month(LocalDate from, Word word, List<Reason> why, List<Happening> made) {

    /** Copies the lists. */
    public Month {
      why = List.copyOf(why);
      made = List.copyOf(made);
    }
  }

  /**
   * More or less of a class than in the months before.
   *
   * @param quad which
   * @param now reports in the month
   * @param before mean a month in the months before
   * @param chance of so many or more (or so few or less) if nothing had changed
   */
  public record Reason(QuadClass quad, int now, double before, double chance) {}

  /**
   * What happened, as reports agree on day, actor, type and recipient.
   *
   * @param day the day, or the last of a window
   * @param actor id of who acts
   * @param type what kind of event
   * @param recipient id of whom it concerns
   * @param origins independent documents that tell of it
   * @param goldstein the weightiest value that one gives it
   */
  public record Happening(
      LocalDate day,
      String actor,
      EventType type,
      String recipient,
      int origins,
      double goldstein) {}

  /**
   * What it cost, as one claimant has it.
   *
   * @param kind what is counted
   * @param side id of whose people they were; empty: not told
   * @param claimant on whose word; empty: the documents' own voice
   * @param least at least so many
   * @param most at most so many; empty: no bound is told
   * @param days days on which such a toll is told of
   * @param origins independent documents
   * @param window whether it is a count over a longer time, which no sum of days may be added to
   */
  public record Losses(
      TollKind kind,
      Optional<String> side,
      Optional<String> claimant,
      int least,
      Optional<Integer> most,
      int days,
      int origins,
      boolean window) {}
}
