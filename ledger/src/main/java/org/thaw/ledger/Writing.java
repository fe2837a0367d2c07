package org.thaw.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.ledger.StatementTable.Hand;
import org.thaw.statement.Document;
import org.thaw.statement.Statement;

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
    int added = StatementTable.add(sql, statements, Hand.PERSON, Optional.empty());
    Corrections.settle(sql, Corrections.touchedBy(sql, statements));
    return added;
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
