package org.thaw.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.thaw.statement.Kind;
import org.thaw.statement.Statement;
import org.thaw.statement.json.StatementJson;

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
    if (query.kinds().equals(Set.of(Kind.NOTE))) {
      // Every view asks for the notes first, and they are few: by their index, not by a walk.
      test("seq IN (SELECT seq FROM statement WHERE refers IS NOT NULL)");
    }
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
