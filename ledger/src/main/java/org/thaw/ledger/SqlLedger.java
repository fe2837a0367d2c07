package org.thaw.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.thaw.statement.Document;
import org.thaw.statement.Fingerprint;
import org.thaw.statement.Statement;

/** The ledger on a database of either kind: each call one transaction. */
final class SqlLedger implements Ledger {

  private final Access access;
  private final Search search;

  SqlLedger(Access access) {
    this.access = access;
    this.search = access.database().search();
  }

  Access access() {
    return access;
  }

  @Override
  public Filing file(Document document, List<Statement> statements) {
    return access.write(handle -> Writing.file(handle, document, statements));
  }

  @Override
  public Filing.Outcome foresee(String documentId, Fingerprint fingerprint) {
    return access.read(handle -> Copies.recognise(handle, documentId, fingerprint).outcome());
  }

  @Override
  public int reread(String documentId, List<Statement> statements) {
    return access.write(handle -> Writing.reread(handle, documentId, statements));
  }

  @Override
  public int note(List<Statement> statements) {
    return access.write(handle -> Writing.note(handle, statements));
  }

  @Override
  public boolean forget(String documentId, String who, Instant when) {
    return access.write(handle -> Writing.forget(handle, documentId, who, when));
  }

  @Override
  public boolean recall(String documentId) {
    return access.write(handle -> Tombstones.remove(handle, documentId));
  }

  @Override
  public Optional<Document> document(String id) {
    return access.read(handle -> DocumentTable.byId(handle, id));
  }

  @Override
  public void documents(Consumer<DocumentSummary> visitor) {
    access.look(handle -> DocumentTable.visitSummaries(handle, visitor));
  }

  @Override
  public void statements(StatementQuery query, Consumer<Statement> visitor) {
    access.look(handle -> StatementQuestion.visit(handle, query, visitor));
  }

  @Override
  public List<Hit> find(String words, int limit, int offset) {
    SearchWords typed = SearchWords.of(words);
    return typed.terms().isEmpty() || limit <= 0
        ? List.of()
        : access.read(handle -> search.find(handle, typed, limit, Math.max(0, offset)));
  }

  @Override
  public Totals totals() {
    return access.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT (SELECT count(*) FROM document),
                      (SELECT count(*) FROM document WHERE origin = id),
                      (SELECT count(*) FROM statement WHERE hidden = 0),
                      (SELECT count(*) FROM tombstone)""")
                .map(
                    (row, context) ->
                        new Totals(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                .one());
  }

  @Override
  public void backup(Path target) {
    Backup.write(access.database(), target.toAbsolutePath());
  }

  @Override
  public List<String> check() {
    return new Checker(access, search).findings();
  }

  @Override
  public void close() {
    access.close();
  }
}
