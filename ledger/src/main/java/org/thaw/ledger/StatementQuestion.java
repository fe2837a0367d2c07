package org.thaw.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.thaw.statement.Statement;
import org.thaw.statement.json.StatementJson;
import org.thaw.statement.kept.Scope;
import org.thaw.statement.kept.Sourced;

/** A {@link StatementQuery} as SQL. */
final class StatementQuestion {

  private final List<String> conditions = new ArrayList<>(List.of("hidden = 0"));
  private final List<Object> values = new ArrayList<>();

  private StatementQuestion(StatementQuery query) {
    among(
        "kind", query.kinds().stream().map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList());
    among("relation", query.relations());
    query.parties().forEach(party -> test("(subject = ? OR object = ?)", party, party));
    query.document().ifPresent(document -> test("document = ?", document));
    query.since().ifPresent(day -> test("(valid_to IS NULL OR valid_to >= ?)", day.toString()));
    query.until().ifPresent(day -> test("(valid_from IS NULL OR valid_from <= ?)", day.toString()));
    query.known().ifPresent(day -> test("known_on <= ?", day.toString()));
  }

  /** Visits what the query asks for, row by row. */
  static void visit(Sql sql, StatementQuery query, Consumer<Statement> visitor) {
    StatementQuestion question = new StatementQuestion(query);
    String order = " ORDER BY told_on, document, span_start, span_end, id";
    String limit = query.limit().map(most -> " LIMIT " + most).orElse("");
    sql.each(
        "SELECT line FROM statement WHERE "
            + String.join(" AND ", question.conditions)
            + order
            + limit,
        row -> StatementJson.fromLine(row.getString(1)),
        visitor,
        question.values.toArray());
  }

  /** Visits the shown statements of a scope, each with its document's origin, in no order. */
  static void visit(Sql sql, Scope scope, Consumer<Sourced> visitor) {
    StatementQuestion question =
        new StatementQuestion(
            new StatementQuery(
                scope.kinds(),
                Set.of(),
                scope.parties(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    sql.each(
        "SELECT line, (SELECT origin FROM document d WHERE d.id = statement.document)"
            + " FROM statement WHERE "
            + String.join(" AND ", question.conditions),
        StatementQuestion::sourced,
        visitor,
        question.values.toArray());
  }

  /** A line and the origin of its document, which is the document itself where it is not here. */
  static Sourced sourced(ResultSet row) throws SQLException {
    Statement statement = StatementJson.fromLine(row.getString(1));
    String origin = row.getString(2);
    return new Sourced(statement, origin == null ? statement.source().document() : origin);
  }

  private void among(String column, Collection<String> choices) {
    if (!choices.isEmpty()) {
      conditions.add(column + " IN (" + Sql.places(choices.size()) + ")");
      values.addAll(choices);
    }
  }

  private void test(String condition, String... tested) {
    conditions.add(condition);
    values.addAll(List.of(tested));
  }
}
