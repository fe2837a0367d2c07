package org.thaw.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.thaw.statement.Event;
import org.thaw.statement.Kind;
import org.thaw.statement.Statement;
import org.thaw.statement.json.StatementJson;
import org.thaw.statement.kept.Scope;
import org.thaw.statement.kept.Sourced;

/** A {@link StatementQuery} as SQL. */
final class StatementQuestion {

  /** The origin of a statement's document; nothing where that is not here. */
  static final String ORIGIN =
      "(SELECT origin FROM document d WHERE d.id = statement.document) AS origin";

  private final List<String> conditions = new ArrayList<>(List.of("hidden = 0"));
  private final List<Object> values = new ArrayList<>();

  private StatementQuestion(StatementQuery query) {
    among("kind", query.kinds().stream().map(StatementQuestion::name).toList());
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

  /** Visits what the query asks for, row by row, coded events among the statements. */
  static void visit(Sql sql, StatementQuery query, Consumer<Statement> visitor) {
    visit(sql, query, CodedQuestion.ways(query), visitor);
  }

  /** The same without coded events. */
  static void visitTold(Sql sql, StatementQuery query, Consumer<Statement> visitor) {
    visit(sql, query, List.of(), visitor);
  }

  private static void visit(
      Sql sql, StatementQuery query, List<CodedQuestion.Way> coded, Consumer<Statement> visitor) {
    StatementQuestion question = new StatementQuestion(query);
    String limit = query.limit().map(most -> " LIMIT " + most).orElse("");
    String lines =
        "SELECT line, told_on, document FROM statement WHERE "
            + String.join(" AND ", question.conditions)
            + " ORDER BY told_on, document, span_start, span_end, id"
            + limit;
    try (Merging merging = new Merging(query.limit().orElse(Integer.MAX_VALUE))) {
      merging.add(sql.cursor(lines, Merging::statement, question.values));
      for (CodedQuestion.Way way : coded) {
        merging.add(sql.cursor(way.sql(), Merging::coded, way.values()));
      }
      merging.visit(visitor);
    }
  }

  /** The shown events of these event ids that were told of on a day, in the order of filing. */
  static List<Event> events(Sql sql, LocalDate told, Set<String> eventIds) {
    List<Event> events = new ArrayList<>();
    Consumer<Statement> wanted =
        statement -> {
          if (statement instanceof Event event
              && event.eventId().filter(eventIds::contains).isPresent()) {
            events.add(event);
          }
        };
    sql.each(
        "SELECT line FROM statement WHERE told_on = ? AND kind = 'event' AND hidden = 0 ORDER BY"
            + " seq",
        row -> StatementJson.fromLine(row.getString(1)),
        wanted,
        told.toString());
    sql.each(
        "SELECT " + CodedTable.COLUMNS + " FROM coded WHERE told = ? ORDER BY seq",
        CodedEvent::of,
        wanted,
        CodedTable.day(told));
    return events;
  }

  /** The last day up to that one on which a shown event was told of. */
  static Optional<LocalDate> lastTold(Sql sql, LocalDate by) {
    Optional<LocalDate> text =
        sql.first(
            "SELECT told_on FROM statement WHERE told_on <= ? AND kind = 'event' AND hidden = 0"
                + " ORDER BY told_on DESC LIMIT 1",
            row -> LocalDate.parse(row.getString(1)),
            by.toString());
    Optional<LocalDate> coded =
        sql.first(
            "SELECT told FROM coded WHERE told <= ? ORDER BY told DESC LIMIT 1",
            row -> LocalDate.ofEpochDay(row.getLong(1)),
            CodedTable.day(by));
    return Stream.of(text, coded).flatMap(Optional::stream).max(Comparator.naturalOrder());
  }

  /** Visits the shown statements of a scope, each with its document's origin, in no order. */
  static void visit(Sql sql, Scope scope, Consumer<Sourced> visitor) {
    StatementQuestion question = new StatementQuestion(StatementQuery.ALL);
    question.among("kind", scope.kinds().stream().map(StatementQuestion::name).toList());
    scope.parties().forEach(party -> question.test("(subject = ? OR object = ?)", party, party));
    scope.endsFrom().ifPresent(day -> question.test("valid_to >= ?", day.toString()));
    scope.endsTo().ifPresent(day -> question.test("valid_to <= ?", day.toString()));
    sql.each(
        "SELECT line, "
            + ORIGIN
            + " FROM statement WHERE "
            + String.join(" AND ", question.conditions),
        StatementQuestion::sourced,
        visitor,
        question.values.toArray());
    for (CodedQuestion.Way way : CodedQuestion.ways(scope)) {
      sql.each(way.sql(), StatementQuestion::coded, visitor, way.values().toArray());
    }
  }

  /** A coded event; its document is not here, and so is its own origin. */
  static Sourced coded(ResultSet row) throws SQLException {
    Statement event = CodedEvent.of(row);
    return new Sourced(event, event.source().document());
  }

  private static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** A line and the origin of its document, which is the document itself where it is not here. */
  static Sourced sourced(ResultSet row) throws SQLException {
    return sourced(row, 1);
  }

  /** The same, from that column on. */
  static Sourced sourced(ResultSet row, int line) throws SQLException {
    Statement statement = StatementJson.fromLine(row.getString(line));
    String origin = row.getString(line + 1);
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
