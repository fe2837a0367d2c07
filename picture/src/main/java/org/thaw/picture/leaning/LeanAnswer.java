package org.thaw.picture.leaning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thaw.picture.tension.TensionAnswer.Happening;
import org.thaw.statement.Channel;
import org.thaw.statement.Statement;
import org.thaw.statement.Status;

/**
 * On whom somebody leans.
 *
 * @param question what was asked
 * @param on the day that the profile is of; empty: nothing is known
 * @param patrons on whom, the one with the most that holds first
 * @param others how many more only events tie it to, less often than these
 */
public record LeanAnswer(
    LeanQuestion question, Optional<LocalDate> on, List<Patron> patrons, int others) {

  /** Copies the list. */
  public LeanAnswer {
    patrons = List.copyOf(patrons);
  }

  /** Which way something moves. */
  public enum Movement {
    RISING,
    FALLING,
    STEADY,
    /** Some of it speaks for more, some for less. */
    MIXED,
    /** Nothing is known of the two years up to the day, or of the time before them. */
    UNKNOWN
  }

  /** Whether the ledger bears out what is said. */
  public enum Opinion {
    AGREES,
    DISAGREES,
    CANNOT_TELL
  }

  /**
   * One on whom it leans.
   *
   * @param id who
   * @param profiles by channel
   * @param claims what is said of the dependence as a whole
   * @param movement of the dependence as a whole, by the channels: each counts once
   */
  public record Patron(String id, List<Profile> profiles, List<Claim> claims, Movement movement) {

    /** Copies the lists. */
    public Patron {
      profiles = List.copyOf(profiles);
      claims = List.copyOf(claims);
    }
  }

  /**
   * One channel.
   *
   * @param channel which; empty: the reports name none
   * @param terms statuses that it rests on, each with what the day allows to be said of it
   * @param years the flow by year
   * @param movement which way it moves, by the signs
   * @param signs what speaks for more or less of it
   * @param turns where its flow changed for a while
   * @param last the last events of it
   */
  public record Profile(
      Optional<Channel> channel,
      List<Term> terms,
      List<Year> years,
      Movement movement,
      List<Sign> signs,
      List<Turn> turns,
      List<Happening> last) {

    /** Copies the lists. */
    public Profile {
      terms = List.copyOf(terms);
      years = List.copyOf(years);
      signs = List.copyOf(signs);
      turns = List.copyOf(turns);
      last = List.copyOf(last);
    }
  }

  /** What the reports allow to be said of a status on the day. */
  public enum Standing {
    HOLDS,
    UNKNOWN_SINCE,
    ENDED,
    SAID_NOT_TO_BE
  }

  /**
   * A status, as independent documents tell of it.
   *
   * @param status the latest report
   * @param standing what it allows to be said
   * @param said the day of that report
   * @param origins how many independent documents say so
   */
  public record Term(Status status, Standing standing, LocalDate said, int origins) {}

  /**
   * The flow of one year.
   *
   * @param year which
   * @param ties independent reports of what ties the two
   * @param loosenings independent reports of what loosens them
   */
  public record Year(int year, int ties, int loosenings) {}

  /**
   * Speaks for more or for less dependence.
   *
   * @param more for more
   * @param words what it is
   * @param status the report that it rests on, where it is one
   */
  public record Sign(boolean more, String words, Optional<Status> status) {}

  /**
   * The flow of ties changed its level.
   *
   * @param from first day of the first half-year of the new level
   * @param before mean reports a half-year before
   * @param after mean reports a half-year from then on
   */
  public record Turn(LocalDate from, double before, double after) {}

  /**
   * What somebody says of the dependence.
   *
   * @param statement a status with a trend, or an outlook
   * @param said the day of the report
   * @param more whether it says that it grows; else that it shrinks
   * @param opinion whether the ledger's own terms bear it out
   */
  public record Claim(Statement statement, LocalDate said, boolean more, Opinion opinion) {}
}
