package org.thaw.ledger;

import java.util.ArrayList;
import java.util.List;
import org.thaw.statement.Document;
import org.thaw.statement.Source;
import org.thaw.statement.Span;
import org.thaw.statement.Statement;
import org.thaw.statement.json.StatementFormatException;
import org.thaw.statement.json.StatementJson;

/** Looks for damage of every sort that could befall a ledger. */
final class Checker {

  /** Enough to see what is wrong; a ruined ledger has millions. */
  private static final int MOST_FINDINGS = 1000;

  private final Access access;
  private final Search search;
  private final Steps steps;
  private final List<String> findings = new ArrayList<>();

  Checker(Access access, Search search, Steps steps) {
    this.access = access;
    this.search = search;
    this.steps = steps;
  }

  /** In plain sentences; what could not even be read is a finding too. */
  List<String> findings() {
    try {
      access.look(this::look);
    } catch (LedgerException e) {
      add(e.getMessage() + ".");
    }
    return List.copyOf(findings);
  }

  private void look(Sql sql) {
    access.database().damage(sql).forEach(this::add);
    search.check(sql).forEach(this::add);
    strays(sql);
    Corrections.check(sql)
        .forEach(id -> add("Statement " + id + " is shown or hidden against what the notes say."));
    coded(sql);
    documents(sql);
  }

  /** Whether each coded event can be read. */
  private void coded(Sql sql) {
    sql.each(
        "SELECT " + CodedTable.COLUMNS + " FROM coded",
        row -> {
          String id = row.getString("id");
          try {
            return CodedEvent.of(row).id().equals(id) ? "" : id;
          } catch (IllegalArgumentException e) {
            return id;
          }
        },
        id -> {
          if (!id.isEmpty()) {
            add("Coded event " + id + " cannot be read.");
          }
        });
  }

  private void documents(Sql sql) {
    long total = sql.number("SELECT count(*) FROM document");
    long[] done = {0};
    steps.at(0, total, Steps.Unit.DOCUMENTS);
    DocumentTable.visit(
        sql,
        document -> {
          document(sql, document);
          done[0]++;
          steps.at(done[0], total, Steps.Unit.DOCUMENTS);
        });
  }

  private void strays(Sql sql) {
    sql.each(
        """
        SELECT id, document FROM statement
        WHERE by_hand = 0 AND document NOT IN (SELECT id FROM document)""",
        row ->
            "Statement %s is of document %s, which is not there."
                .formatted(row.getString(1), row.getString(2)),
        this::add);
  }

  private void document(Sql sql, Document document) {
    int length = document.text().length();
    for (Span heading : document.headings()) {
      if (heading.end() > length) {
        add("A heading of document " + document.id() + " lies beyond its text.");
      }
    }
    sql.each(
        "SELECT id, line FROM statement WHERE document = ?",
        row -> statement(document, row.getString(1), row.getString(2)),
        findings -> findings.forEach(this::add),
        document.id());
  }

  private static List<String> statement(Document document, String id, String line) {
    try {
      Statement statement = StatementJson.fromLine(line);
      if (!statement.id().equals(id)) {
        return List.of("Statement " + id + " names itself " + statement.id() + ".");
      }
      return rests(document, statement.source())
          ? List.of()
          : List.of("Statement " + id + " does not rest on the text of " + document.id() + ".");
    } catch (StatementFormatException e) {
      return List.of("Statement " + id + " cannot be read: " + e.getMessage() + ".");
    }
  }

  private static boolean rests(Document document, Source source) {
    return source.end() <= document.text().length()
        && document
            .text()
            .substring(source.start(), source.end())
            .equals(Storable.of(source.text()));
  }

  private void add(String finding) {
    if (findings.size() < MOST_FINDINGS) {
      findings.add(finding);
    }
  }
}
