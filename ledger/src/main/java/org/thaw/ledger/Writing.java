package org.thaw.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.ledger.StatementTable.Hand;
import org.thaw.statement.Document;
import org.thaw.statement.Note;
import org.thaw.statement.NoteRelation;
import org.thaw.statement.Statement;
import org.thaw.statement.json.StatementJson;

/** What a ledger's writing calls do within their transaction. */
final class Writing {

  private Writing() {}

  static Filing file(Sql sql, Document document, List<Statement> statements) {
    belong(document.id(), statements);
    Copies.Recognition recognised = Copies.recognise(sql, document.id(), document.fingerprint());
    if (!recognised.adds()) {
      return new Filing(recognised.outcome(), recognised.document(), recognised.origin(), 0);
    }
    String origin = recognised.origin().orElse(document.id());
    long seq = DocumentTable.insert(sql, document, origin, reader(statements));
    if (origin.equals(document.id())) {
      Copies.remember(sql, seq, document.fingerprint().sketch());
    }
    int added = StatementTable.add(sql, statements, Hand.MACHINE, Optional.of(document.recorded()));
    Corrections.settle(sql, Corrections.touchedBy(sql, document.id()));
    return new Filing(recognised.outcome(), document.id(), Optional.of(origin), added);
  }

  static int reread(Sql sql, String id, List<Statement> statements) {
    belong(id, statements);
    Document document =
        DocumentTable.byId(sql, id)
            .orElseThrow(() -> new IllegalArgumentException("no document " + id + " to reread"));
    Set<String> touched = Corrections.touchedBy(sql, id);
    StatementTable.supersede(sql, id);
    int added = StatementTable.add(sql, statements, Hand.MACHINE, Optional.of(document.recorded()));
    DocumentTable.setReader(sql, id, reader(statements));
    touched.addAll(Corrections.touchedBy(sql, id));
    Corrections.settle(sql, touched);
    return added;
  }

  static int note(Sql sql, List<Statement> statements) {
    List<Statement> plain = new ArrayList<>();
    int coded = CodedTable.add(sql, StatementTable.divide(sql, statements, plain));
    plain.forEach(statement -> takeUp(sql, statement));
    int added = StatementTable.add(sql, plain, Hand.PERSON, Optional.empty());
    Corrections.settle(sql, Corrections.touchedBy(sql, plain));
    return coded + added;
  }

  /** A note hangs on a statement: a coded event that it refers to becomes one. */
  private static void takeUp(Sql sql, Statement statement) {
    if (statement instanceof Note note
        && note.relation() != NoteRelation.SAME_AS // on an actor, not on a statement
        && !StatementTable.holds(sql, note.refers())) {
      CodedTable.take(sql, note.refers())
          .ifPresent(
              event -> {
                StatementTable.add(sql, List.of(event), Hand.PERSON, Optional.empty());
                touched(sql, event);
              });
    }
  }

  /**
   * Coded rows have no triggers, which would cost each of millions; their few changes say so here.
   */
  private static void touched(Sql sql, Statement statement) {
    sql.run("INSERT INTO kept_touched (line) VALUES (?)", StatementJson.toLine(statement));
  }

  static boolean forget(Sql sql, String id, String who, Instant when) {
    Optional<String> content =
        sql.first("SELECT content FROM document WHERE id = ?", row -> row.getString(1), id);
    if (content.isEmpty()) {
      return false;
    }
    Set<String> touched = Corrections.touchedBy(sql, id);
    Copies.bequeath(sql, id);
    StatementTable.delete(sql, id);
    CodedTable.forget(sql, id).forEach(event -> touched(sql, event));
    DocumentTable.delete(sql, id);
    Tombstones.add(sql, id, content.get(), who, when);
    Corrections.settle(sql, touched);
    return true;
  }

  private static Optional<String> reader(List<Statement> statements) {
    return statements.stream().findFirst().map(statement -> statement.said().reader());
  }

  private static void belong(String document, List<Statement> statements) {
    for (Statement statement : statements) {
      if (!statement.source().document().equals(document)) {
        throw new IllegalArgumentException(
            "statement "
                + statement.id()
                + " is of document "
                + statement.source().document()
                + ", not of "
                + document);
      }
    }
  }
}
