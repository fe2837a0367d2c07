package org.thaw.intake.item;

import java.time.LocalDate;
import org.thaw.statement.DateOrigin;

/**
 * A day of publication and how it is known.
 *
 * @param day the day
 * @param is how it is known
 */
public record Dated(LocalDate day, DateOrigin is) {

  /** A day that the document states. */
  public static Dated known(LocalDate day) {
    return new Dated(day, DateOrigin.KNOWN);
  }

  /** A day that something around the document suggests. */
  public static Dated guessed(LocalDate day) {
    return new Dated(day, DateOrigin.GUESSED);
  }
}
