package org.thaw.picture.tension;

import java.time.LocalDate;
import org.thaw.statement.EventType;

/**
 * A report of an event in one long, so that millions fit: 22 bits for the day, 19 for how many days
 * later it was known, 2 for how closely the day is known, 1 for the direction, 4 for the type, 8
 * each for its two intensities. In ascending order of the longs the days ascend.
 */
public final class Packed {

  private static final int DAY_BITS = 22;
  private static final int LAG_BITS = 19;
  private static final long DAY_ZERO = 1L << (DAY_BITS - 1);
  private static final int LAG_ZERO = 1 << (LAG_BITS - 1);
  private static final EventType[] TYPES = EventType.values();

  private Packed() {}

  /**
   * Packs.
   *
   * @param day days since 1970-01-01
   * @param known the day since which it was known; at most 700 years before or after
   * @param fromOne whether the dyad's first actor acts
   */
  public static long of(
      long day,
      long known,
      Breadth breadth,
      boolean fromOne,
      EventType type,
      int goldstein,
      int plover) {
    long lag = Math.max(1 - LAG_ZERO, Math.min(LAG_ZERO - 1, known - day)) + LAG_ZERO;
    // The topmost bit stays flipped, so that signed comparison gives the order of days.
    return ((day + DAY_ZERO) << 42 ^ Long.MIN_VALUE)
        | lag << 23
        | (long) breadth.number() << 21
        | (fromOne ? 1L : 0L) << 20
        | (long) number(type) << 16
        | (long) (goldstein + 128) << 8
        | (plover + 128);
  }

  /** Whether a report can be packed: known within 700 years of what it tells of. */
  public static boolean fits(LocalDate day, LocalDate known) {
    return Math.abs(known.toEpochDay() - day.toEpochDay()) < LAG_ZERO
        && Math.abs(day.toEpochDay()) < DAY_ZERO;
  }

  /** Days since 1970-01-01. */
  public static long day(long packed) {
    return ((packed ^ Long.MIN_VALUE) >>> 42) - DAY_ZERO;
  }

  /** The day since which it was known. */
  public static long known(long packed) {
    return day(packed) + ((packed >>> 23) & ((1 << LAG_BITS) - 1)) - LAG_ZERO;
  }

  /** How closely the day is known. */
  public static Breadth breadth(long packed) {
    return Breadth.numbered((int) (packed >>> 21) & 3);
  }

  /** Whether the first of the two acts. */
  public static boolean fromOne(long packed) {
    return (packed >>> 20 & 1) == 1;
  }

  /** The type of event. */
  public static EventType type(long packed) {
    return TYPES[(int) (packed >>> 16) & 15];
  }

  /** The first of the two small numbers. */
  public static int goldstein(long packed) {
    return ((int) (packed >>> 8) & 255) - 128;
  }

  /** The second. */
  public static int plover(long packed) {
    return ((int) packed & 255) - 128;
  }

  /** The type's number in the codec: never changes, whatever order the enum has. */
  private static int number(EventType type) {
    return switch (type) {
      case AGREE -> 0;
      case CONSULT -> 1;
      case SUPPORT -> 2;
      case CONCEDE -> 3;
      case COOPERATE -> 4;
      case AID -> 5;
      case RETREAT -> 6;
      case REQUEST -> 7;
      case ACCUSE -> 8;
      case REJECT -> 9;
      case THREATEN -> 10;
      case PROTEST -> 11;
      case SANCTION -> 12;
      case MOBILIZE -> 13;
      case COERCE -> 14;
      case ASSAULT -> 15;
    };
  }
}
