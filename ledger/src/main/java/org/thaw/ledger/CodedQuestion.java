package org.thaw.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.thaw.statement.Kind;
import org.thaw.statement.kept.Scope;

/**
 * A {@link StatementQuery} of coded events as SQL: one query for each way in which the parties can
 * stand, so that each can walk along an index in the order that is asked for.
 */
final class CodedQuestion {

  private static final String ORDER = " ORDER BY told, document, id";

  /** One way. */
  record Way(String sql, List<Object> values) {}

  private final StringBuilder conditions = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  /** A lower bound of the day of the report shows the database the index that has the order. */
  private boolean bounded;

  private CodedQuestion() {}

  /** In order of publication, document, id; none: no coded event can be meant. */
  static List<Way> ways(StatementQuery query) {
    if (!(query.kinds().isEmpty() || query.kinds().contains(Kind.EVENT))) {
      return List.of();
    }
    CodedQuestion question = new CodedQuestion();
    if (!query.relations().isEmpty()) {
      question.among(query.relations());
    }
    query
        .document()
        .ifPresent(
            document -> {
              question.test(CodedTable.OF_DOCUMENT, CodedTable.digest(document));
              question.values.add(document);
            });
    query
        .since()
        .ifPresent(
            day -> {
              // No report is older than what it tells of, so that both bounds hold.
              question.test("day_to >= ?", CodedTable.day(day));
              question.test("told >= ?", CodedTable.day(day));
              question.bounded = true;
            });
    query
        .until()
        .ifPresent(
            day -> question.test("(day_from IS NULL OR day_from <= ?)", CodedTable.day(day)));
    query.known().ifPresent(day -> question.test("told <= ?", CodedTable.day(day)));
    String limit = query.limit().map(most -> " LIMIT " + most).orElse("");
    return question.ways(query.parties(), ORDER + limit);
  }

  /** In no order. */
  static List<Way> ways(Scope scope) {
    if (!scope.kinds().contains(Kind.EVENT)) {
      return List.of();
    }
    CodedQuestion question = new CodedQuestion();
    scope
        .endsFrom()
        .ifPresent(
            day -> {
              question.test("day_to >= ?", CodedTable.day(day));
              question.test("told >= ?", CodedTable.day(day));
            });
    scope.endsTo().ifPresent(day -> question.test("day_to <= ?", CodedTable.day(day)));
    return question.ways(scope.parties(), "");
  }

  private void among(Set<String> relations) {
    conditions.append(" AND relation IN (").append(Sql.places(relations.size())).append(')');
    values.addAll(relations);
  }

  private void test(String condition, Object value) {
    conditions.append(" AND ").append(condition);
    values.add(value);
  }

  private List<Way> ways(Set<String> parties, String order) {
    Iterator<String> ids = parties.stream().sorted().iterator();
    return switch (parties.size()) {
      case 0 -> List.of(way(bounded ? "1 = 1" : "told >= " + Integer.MIN_VALUE, List.of(), order));
      case 1 -> {
        String id = ids.next();
        yield List.of(
            way("subject = ?", List.of(id), order),
            way("object = ? AND (subject IS NULL OR subject <> ?)", List.of(id, id), order));
      }
      case 2 -> {
        String one = ids.next();
        String other = ids.next();
        yield List.of(
            way("subject = ? AND object = ?", List.of(one, other), order),
            way("subject = ? AND object = ?", List.of(other, one), order));
      }
      default -> Collections.emptyList();
    };
  }

  private Way way(String parties, List<String> ids, String order) {
    List<Object> all = new ArrayList<>(ids);
    all.addAll(values);
    String sql =
        "SELECT %s FROM coded WHERE %s%s%s"
            .formatted(CodedTable.COLUMNS, parties, conditions, order);
    return new Way(sql, all);
  }
}
