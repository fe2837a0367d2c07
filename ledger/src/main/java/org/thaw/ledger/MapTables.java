package org.thaw.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.ledger.FiledScenario.Run;

/** The tables of a person's edits of the causal map and of saved questions. */
final class MapTables {

  private static final String NEXT = "(SELECT coalesce(max(seq), 0) + 1 FROM %s)";

  private MapTables() {}

  static void add(Sql sql, List<FiledEdit> edits) {
    for (FiledEdit edit : edits) {
      sql.run(
          "INSERT INTO map_edit (seq, action, cause, effect, kind, weight, why, who, made) VALUES ("
              + NEXT.formatted("map_edit")
              + ", ?, ?, ?, ?, ?, ?, ?, ?)",
          edit.action(),
          edit.cause(),
          edit.effect(),
          edit.kind(),
          edit.weight().map(Object::toString).orElse(""),
          edit.why(),
          edit.who(),
          edit.made().toString());
    }
  }

  static List<FiledEdit> edits(Sql sql) {
    return sql.list(
        "SELECT action, cause, effect, kind, weight, why, who, made FROM map_edit ORDER BY seq",
        MapTables::edit);
  }

  private static FiledEdit edit(ResultSet row) throws SQLException {
    String weight = row.getString(5);
    return new FiledEdit(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        weight.isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(weight)),
        row.getString(6),
        row.getString(7),
        Instant.parse(row.getString(8)));
  }

  static void save(Sql sql, FiledScenario scenario) {
    sql.run(
        "INSERT INTO scenario (seq, name, question, who, made) VALUES ("
            + NEXT.formatted("scenario")
            + ", ?, ?, ?, ?)",
        scenario.name(),
        scenario.question(),
        scenario.who(),
        scenario.made().toString());
    scenario.runs().forEach(run -> ran(sql, scenario.name(), run));
  }

  static void ran(Sql sql, String name, Run run) {
    sql.run(
        "INSERT INTO scenario_run (seq, name, made, effects) VALUES ("
            + NEXT.formatted("scenario_run")
            + ", ?, ?, ?)",
        name,
        run.made().toString(),
        run.effects());
  }

  private record Named<T>(String name, T what) {}

  /** The last of each name, in the order in which the names were first used. */
  static List<FiledScenario> scenarios(Sql sql) {
    Map<String, List<Run>> runs = new LinkedHashMap<>();
    sql.each(
        "SELECT name, made, effects FROM scenario_run ORDER BY seq",
        row ->
            new Named<>(
                row.getString(1), new Run(Instant.parse(row.getString(2)), row.getString(3))),
        run -> runs.computeIfAbsent(run.name(), n -> new ArrayList<>()).add(run.what()));
    Map<String, FiledScenario> last = new LinkedHashMap<>();
    sql.each(
        "SELECT name, question, who, made FROM scenario ORDER BY seq",
        row ->
            new FiledScenario(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                Instant.parse(row.getString(4)),
                runs.getOrDefault(row.getString(1), List.of())),
        scenario -> last.put(scenario.name(), scenario));
    return List.copyOf(last.values());
  }
}
