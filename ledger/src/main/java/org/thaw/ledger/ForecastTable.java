package org.thaw.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.thaw.ledger.FiledForecast.Outcome;
import org.thaw.ledger.FiledForecast.Resolution;
import org.thaw.statement.QuadClass;

/** The tables of forecasts and of what became of them. */
final class ForecastTable {

  private ForecastTable() {}

  /** Adds those that are not there yet; gives how many. */
  static int add(Sql sql, List<FiledForecast> forecasts) {
    int added = 0;
    for (FiledForecast f : forecasts) {
      added +=
          sql.run(
              """
              INSERT INTO forecast (seq, id, one, other, quad, made, first_day, last_day,
                probability, base_rate)
              SELECT (SELECT coalesce(max(seq), 0) + 1 FROM forecast), ?, ?, ?, ?, ?, ?, ?, ?, ?
              WHERE NOT EXISTS (SELECT 1 FROM forecast WHERE id = ?)""",
              f.id(),
              f.one(),
              f.other(),
              f.quad().name(),
              f.made().toString(),
              f.from().toString(),
              f.to().toString(),
              f.probability(),
              f.baseRate(),
              f.id());
    }
    return added;
  }

  /** Adds what became of forecasts; what was said of one before stands. Gives how many are new. */
  static int resolve(Sql sql, List<Resolution> resolutions) {
    int added = 0;
    for (Resolution r : resolutions) {
      added +=
          sql.run(
              """
              INSERT INTO resolution (forecast, outcome, why, resolved)
              SELECT ?, ?, ?, ?
              WHERE EXISTS (SELECT 1 FROM forecast WHERE id = ?)
                AND NOT EXISTS (SELECT 1 FROM resolution WHERE forecast = ?)""",
              r.forecast(),
              r.outcome().name(),
              r.why(),
              r.on().toString(),
              r.forecast(),
              r.forecast());
    }
    return added;
  }

  /** Visits all in the order in which they were filed. */
  static void visit(Sql sql, Consumer<FiledForecast> visitor) {
    sql.each(
        """
        SELECT f.id, f.one, f.other, f.quad, f.made, f.first_day, f.last_day, f.probability,
          f.base_rate, r.outcome, r.why, r.resolved
        FROM forecast f LEFT JOIN resolution r ON r.forecast = f.id ORDER BY f.seq""",
        ForecastTable::forecast,
        visitor);
  }

  private static FiledForecast forecast(ResultSet row) throws SQLException {
    String id = row.getString(1);
    Optional<String> outcome = Optional.ofNullable(row.getString(10));
    Optional<Resolution> resolution =
        outcome.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Resolution(
                    id,
                    Outcome.valueOf(outcome.get()),
                    row.getString(11),
                    LocalDate.parse(row.getString(12))));
    return new FiledForecast(
        id,
        row.getString(2),
        row.getString(3),
        QuadClass.valueOf(row.getString(4)),
        LocalDate.parse(row.getString(5)),
        LocalDate.parse(row.getString(6)),
        LocalDate.parse(row.getString(7)),
        row.getDouble(8),
        row.getDouble(9),
        resolution);
  }
}
