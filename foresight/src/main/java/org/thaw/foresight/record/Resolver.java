package org.thaw.foresight.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.statement.Event;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Said;

/**
 * Resolves forecasts against what the ledger holds once their period is over.
 *
 * <p>True: an actual event of that quad class between the two, in either direction, whose window
 * lies wholly within the period. Void: nothing was read from the period at all, or the only such
 * events have windows that reach beyond it. False otherwise. An event without both bounds does not
 * bear on any period.
 */
public final class Resolver {
  private Resolver() {}

  /**
   * What became of a forecast.
   *
   * @param events all events in the ledger that might bear on it
   * @param daysRead the days from which the ledger has any document
   * @param today the day of asking
   */
  public static Outcome resolve(
      StoredForecast forecast, List<Event> events, Set<LocalDate> daysRead, LocalDate today) {
    if (!today.isAfter(forecast.to())) {
      return new Outcome.Open();
    }
    boolean unsure = false;
    for (Event event : events) {
      if (!bears(forecast, event)) {
        continue;
      }
      Placing placing = placing(forecast, event.said().period());
      if (placing == Placing.WITHIN) {
        return new Outcome.Came(event.said().id());
      }
      unsure |= placing == Placing.PERHAPS;
    }
    if (unsure) {
      return new Outcome.Voided("an event may or may not lie in the period: its date is too wide");
    }
    if (forecast.from().datesUntil(forecast.to().plusDays(1)).noneMatch(daysRead::contains)) {
      return new Outcome.Voided("nothing from the period has been read");
    }
    return new Outcome.DidNotCome();
  }

  private enum Placing {
    WITHIN,
    PERHAPS,
    OUTSIDE
  }

  private static boolean bears(StoredForecast forecast, Event event) {
    Said said = event.said();
    Optional<String> subject = said.subject().map(Party::key);
    Optional<String> object = said.object().map(Party::key);
    boolean forth = is(subject, forecast.one()) && is(object, forecast.other());
    boolean back = is(subject, forecast.other()) && is(object, forecast.one());
    return (forth || back) && event.relation().quad() == forecast.quad() && said.toBeSo();
  }

  private static boolean is(Optional<String> party, String id) {
    return party.isPresent() && party.get().equals(id);
  }

  /** An event whose window has no beginning or no end says nothing about any one period. */
  private static Placing placing(StoredForecast forecast, Period period) {
    if (period.from().isEmpty() || period.to().isEmpty()) {
      return Placing.OUTSIDE;
    }
    LocalDate from = period.from().get();
    LocalDate to = period.to().get();
    if (to.isBefore(forecast.from()) || from.isAfter(forecast.to())) {
      return Placing.OUTSIDE;
    }
    boolean within = !from.isBefore(forecast.from()) && !to.isAfter(forecast.to());
    return within ? Placing.WITHIN : Placing.PERHAPS;
  }
}
