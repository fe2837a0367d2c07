package org.thaw.cli.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.foresight.outlook.Chance;
import org.thaw.foresight.record.Outcome;
import org.thaw.foresight.record.Resolver;
import org.thaw.foresight.record.StoredForecast;
import org.thaw.foresight.record.TrackRecord;
import org.thaw.ledger.FiledForecast;
import org.thaw.ledger.FiledForecast.Resolution;
import org.thaw.ledger.Ledger;

/** The forecasts that a ledger keeps, and what became of them. */
public final class Book {

  /** Reports of a period's last days come in for so long after it. */
  private static final int LATE = 7;

  private Book() {}

  /** A chance as it is filed: one a dyad, class, period and day of making. */
  public static FiledForecast filed(Chance chance, LocalDate made, int days) {
    return new FiledForecast(
        "%s/%s/%s/%d".formatted(made, chance.dyad(), Quads.slug(chance.quad()), days),
        chance.dyad().one(),
        chance.dyad().other(),
        chance.quad(),
        made,
        made.plusDays(1),
        made.plusDays(days),
        chance.probability(),
        chance.baseRate(),
        Optional.empty());
  }

  /** What can be told by now of those that are open. */
  public static List<Resolution> due(Ledger ledger, LocalDate today) {
    List<FiledForecast> open = new ArrayList<>();
    ledger.forecasts(
        forecast -> {
          if (forecast.resolution().isEmpty() && forecast.to().plusDays(LATE).isBefore(today)) {
            open.add(forecast);
          }
        });
    List<Resolution> due = new ArrayList<>();
    Set<LocalDate> read = open.isEmpty() ? Set.of() : daysRead(ledger);
    for (FiledForecast forecast : open) {
      Outcome outcome =
          Resolver.resolve(
              stored(forecast),
              Chronicles.events(ledger, Set.of(forecast.one(), forecast.other()), Optional.empty()),
              read,
              today);
      resolution(forecast, outcome, today).ifPresent(due::add);
    }
    return due;
  }

  private static Set<LocalDate> daysRead(Ledger ledger) {
    Set<LocalDate> days = new HashSet<>();
    ledger.documents(document -> document.published().ifPresent(days::add));
    return days;
  }

  private static Optional<Resolution> resolution(
      FiledForecast forecast, Outcome outcome, LocalDate today) {
    if (outcome instanceof Outcome.Came came) {
      return Optional.of(
          new Resolution(forecast.id(), FiledForecast.Outcome.TRUE, came.statementId(), today));
    } else if (outcome instanceof Outcome.DidNotCome) {
      return Optional.of(new Resolution(forecast.id(), FiledForecast.Outcome.FALSE, "", today));
    } else if (outcome instanceof Outcome.Voided voided) {
      return Optional.of(
          new Resolution(forecast.id(), FiledForecast.Outcome.VOID, voided.reason(), today));
    }
    return Optional.empty();
  }

  /** How far the forecasts have been right; those just found count, whether filed or not. */
  public static TrackRecord record(Ledger ledger, List<Resolution> found) {
    Map<String, Resolution> now = new HashMap<>();
    found.forEach(resolution -> now.put(resolution.forecast(), resolution));
    List<StoredForecast> forecasts = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    ledger.forecasts(
        forecast -> {
          forecasts.add(stored(forecast));
          outcomes.add(
              forecast
                  .resolution()
                  .or(() -> Optional.ofNullable(now.get(forecast.id())))
                  .map(Book::outcome)
                  .orElseGet(Outcome.Open::new));
        });
    return TrackRecord.of(forecasts, outcomes);
  }

  private static Outcome outcome(Resolution resolution) {
    return switch (resolution.outcome()) {
      case TRUE -> new Outcome.Came(resolution.why());
      case FALSE -> new Outcome.DidNotCome();
      case VOID -> new Outcome.Voided(resolution.why());
    };
  }

  private static StoredForecast stored(FiledForecast f) {
    return new StoredForecast(
        f.id(), f.one(), f.other(), f.quad(), f.made(), f.from(), f.to(), f.probability());
  }
}
