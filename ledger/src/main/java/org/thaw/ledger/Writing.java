package org.thaw.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.thaw.ledger.StatementTable.Hand;
import org.thaw.statement.Document;
import org.thaw.statement.Statement;

/** What a ledger's writing calls do within their transaction. */
final class Writing {

  private Writing() {}

  static Filing file(Handle handle, Document document, List<Statement> statements) {
    belong(document.id(), statements);
    Copies.Recognition recognised = Copies.recognise(handle, document.id(), document.fingerprint());
    if (!recognised.adds()) {
      return new Filing(recognised.outcome(), recognised.document(), recognised.origin(), 0);
    }
    String origin = recognised.origin().orElse(document.id());
    long seq = DocumentTable.insert(handle, document, origin, reader(statements));
    if (origin.equals(document.id())) {
      Copies.remember(handle, seq, document.fingerprint().sketch());
    }
    int added =
        StatementTable.add(handle, statements, Hand.MACHINE, Optional.of(document.recorded()));
    Corrections.settle(handle, Corrections.touchedBy(handle, document.id()));
    return new Filing(recognised.outcome(), document.id(), Optional.of(origin), added);
  }

  static int reread(Handle handle, String id, List<Statement> statements) {
    belong(id, statements);
    Document document =
        DocumentTable.byId(handle, id)
            .orElseThrow(() -> new IllegalArgumentException("no document " + id + " to reread"));
    Set<String> touched = Corrections.touchedBy(handle, id);
    StatementTable.supersede(handle, id);
    int added =
        StatementTable.add(handle, statements, Hand.MACHINE, Optional.of(document.recorded()));
    DocumentTable.setReader(handle, id, reader(statements));
    touched.addAll(Corrections.touchedBy(handle, id));
    Corrections.settle(handle, touched);
    return added;
  }

  static int note(Handle handle, List<Statement> statements) {
    int added = StatementTable.add(handle, statements, Hand.PERSON, Optional.empty());
    Corrections.settle(handle, Corrections.touchedBy(handle, statements));
    return added;
  }

  static boolean forget(Handle handle, String id, String who, Instant when) {
    Optional<String> content =
        handle
            .createQuery("SELECT content FROM document WHERE id = :id")
            .bind("id", id)
            .mapTo(String.class)
            .findOne();
    if (content.isEmpty()) {
      return false;
    }
    Set<String> touched = Corrections.touchedBy(handle, id);
    Copies.bequeath(handle, id);
    StatementTable.delete(handle, id);
    DocumentTable.delete(handle, id);
    Tombstones.add(handle, id, content.get(), who, when);
    Corrections.settle(handle, touched);
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
