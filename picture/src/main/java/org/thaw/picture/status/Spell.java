package org.thaw.picture.status;

import java.time.LocalDate;
import java.util.List;

/**
 * A stretch of time over which reports bear an account out.
 *
 * @param account what is said, weighed for the last day of the spell
 * @param from its first day: a stated beginning, or the day it was first said
 * @param fromStated whether a report states that beginning; else it may have begun at any time
 *     before
 * @param to its last day; for {@link End#STILL} the day up to which was asked
 * @param end how it ends
 * @param silences stretches within it, longer than 24 months, without a report: it was so before
 *     and after
 */
public record Spell(
    Account account,
    LocalDate from,
    boolean fromStated,
    LocalDate to,
    End end,
    List<Silence> silences) {

  /** Copies the list. */
  public Spell {
    silences = List.copyOf(silences);
  }

  /** The last day on which it is said to be so: with a stated end that day. */
  public LocalDate lastSaid() {
    LocalDate said = account.lastBy().orElse(account.lastSaid());
    return end == End.STATED || said.isBefore(from) ? to : said;
  }

  /** Whether this and the other cannot both be wholly true; see {@link Rivalry}. */
  public boolean rivals(Facet facet, Spell other) {
    return Rivalry.rivals(facet, account, other.account);
  }

  /** How a spell ends. */
  public enum End {
    /** A report says that it ended on that day. */
    STATED,
    /** No report for 24 months: whether it went on is unknown, which is not "unchanged". */
    SILENCE,
    /** It holds on the day up to which was asked: unchanged since. */
    STILL
  }

  /**
   * No report between two days.
   *
   * @param after the day of the last report before
   * @param until the day of the next
   */
  public record Silence(LocalDate after, LocalDate until) {}
}
