package org.thaw.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.thaw.statement.Statement;
import org.thaw.statement.json.StatementJson;

/** A {@link StatementQuery} as SQL. */
final class StatementQuestion {

  private static final int ROWS_AT_ONCE = 500;

  private final List<String> conditions = new ArrayList<>(List.of("hidden = 0"));
  private final Map<String, Object> values = new LinkedHashMap<>();

  private StatementQuestion(StatementQuery query) {
    among(
        "kind", query.kinds().stream().map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList());
    among("relation", query.relations());
    query.parties().forEach(party -> test("(subject = :? OR object = :?)", party));
    query.document().ifPresent(document -> test("document = :?", document));
    query.since().ifPresent(day -> test("(valid_to IS NULL OR valid_to >= :?)", day));
    query.until().ifPresent(day -> test("(valid_from IS NULL OR valid_from <= :?)", day));
    query.known().ifPresent(day -> test("known_on <= :?", day));
  }

  /** Visits what the query asks for, row by row. */
  static void visit(Handle handle, StatementQuery query, Consumer<Statement> visitor) {
    StatementQuestion question = new StatementQuestion(query);
    String order = " ORDER BY told_on, document, span_start, span_end, id";
    String limit = query.limit().map(most -> " LIMIT " + most).orElse("");
    Query sql =
        handle.createQuery(
            "SELECT line FROM statement WHERE "
                + String.join(" AND ", question.conditions)
                + order
                + limit);
    sql.bindMap(question.values)
        .setFetchSize(ROWS_AT_ONCE)
        .mapTo(String.class)
        .forEach(line -> visitor.accept(StatementJson.fromLine(line)));
  }

  private void among(String column, Iterable<String> choices) {
    List<String> names = new ArrayList<>();
    choices.forEach(choice -> names.add(":" + bound(choice)));
    if (!names.isEmpty()) {
      conditions.add(column + " IN (" + String.join(", ", names) + ")");
    }
  }

  private void test(String condition, LocalDate day) {
    test(condition, day.toString());
  }

  private void test(String condition, String value) {
    conditions.add(condition.replace(":?", ":" + bound(value)));
  }

  private String bound(String value) {
    String name = "v" + values.size();
    values.put(name, value);
    return name;
  }
}
