package org.thaw.foresight.whatif;

import org.thaw.foresight.factor.Factor;
import org.thaw.foresight.fcm.MapException;

/**
 * What is supposed to happen.
 *
 * @param factor to what
 * @param amount -1 to 1: below 0 less of it, 1 as much as can be
 */
public record Shock(Factor factor, double amount) {

  /** Refuses an amount out of range, and one that changes nothing. */
  public Shock {
    if (!(amount >= -1 && amount <= 1) || amount == 0) {
      throw new MapException(
          "a shock of " + amount + " to " + factor.key() + ": from -1 to 1, and not 0");
    }
  }
}
