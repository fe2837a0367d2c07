package org.thaw.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;
import org.thaw.statement.Document;
import org.thaw.statement.Event;
import org.thaw.statement.Fingerprint;
import org.thaw.statement.Statement;
import org.thaw.statement.json.StatementJson;
import org.thaw.statement.kept.KeptView;

/** The ledger on a database of either kind: each call one transaction. */
final class SqlLedger implements Ledger {

  private static final String SHOWN = "SELECT count(*) FROM statement WHERE hidden = 0";

  private final Access access;
  private final Search search;
  private final Keeping keeping;

  SqlLedger(Access access, List<? extends KeptView<?>> views) {
    this.access = access;
    this.search = access.database().search();
    this.keeping = new Keeping(views);
  }

  /** Brings the kept views up to date, in transactions of a bounded size. */
  void catchUp(Steps steps) {
    long total = -1;
    long left;
    do {
      left = access.write(sql -> keeping.follow(sql, Keeping.ROWS_AT_ONCE));
      total = Math.max(total, left);
      steps.at(total - left, total, Steps.Unit.ROWS);
    } while (left > 0);
  }

  /** What is written, and what the views make of it, in one transaction. */
  private <T> T write(Function<Sql, T> work) {
    return access.write(
        sql -> {
          T answer = work.apply(sql);
          long left;
          do {
            left = keeping.follow(sql, Keeping.ROWS_AT_ONCE);
          } while (left > 0);
          return answer;
        });
  }

  Access access() {
    return access;
  }

  @Override
  public Filing file(Document document, List<Statement> statements) {
    return write(sql -> Writing.file(sql, document, statements));
  }

  @Override
  public Filing.Outcome foresee(String documentId, Fingerprint fingerprint) {
    return access.read(sql -> Copies.recognise(sql, documentId, fingerprint).outcome());
  }

  @Override
  public int reread(String documentId, List<Statement> statements) {
    return write(sql -> Writing.reread(sql, documentId, statements));
  }

  @Override
  public int note(List<Statement> statements) {
    return write(sql -> Writing.note(sql, statements));
  }

  @Override
  public boolean forget(String documentId, String who, Instant when) {
    return write(sql -> Writing.forget(sql, documentId, who, when));
  }

  @Override
  public boolean recall(String documentId) {
    return access.write(sql -> Tombstones.remove(sql, documentId));
  }

  @Override
  public Optional<Document> document(String id) {
    return access.read(sql -> DocumentTable.byId(sql, id));
  }

  @Override
  public void documents(Consumer<DocumentSummary> visitor) {
    access.look(sql -> DocumentTable.visitSummaries(sql, visitor));
  }

  @Override
  public void statements(StatementQuery query, Consumer<Statement> visitor) {
    access.look(sql -> StatementQuestion.visit(sql, query, visitor));
  }

  @Override
  public void told(Consumer<Statement> visitor) {
    access.look(
        sql ->
            sql.each(
                "SELECT line FROM statement WHERE hidden = 0",
                row -> StatementJson.fromLine(row.getString(1)),
                visitor));
  }

  @Override
  public List<Event> events(LocalDate told, Set<String> eventIds) {
    return access.read(sql -> StatementQuestion.events(sql, told, eventIds));
  }

  @Override
  public long told() {
    return access.read(sql -> sql.number(SHOWN));
  }

  @Override
  public long coded() {
    return access.read(CodedTable::last);
  }

  @Override
  public long codedGists(long fromRow, Consumer<CodedGist> visitor) {
    return access.read(
        sql -> {
          CodedTable.gists(sql, fromRow, visitor);
          return sql.number("SELECT count(*) FROM coded");
        });
  }

  @Override
  public Optional<LocalDate> lastTold(LocalDate by) {
    return access.read(sql -> StatementQuestion.lastTold(sql, by));
  }

  @Override
  public Optional<Statement> statement(String id) {
    return access.read(
        sql ->
            sql.first(
                "SELECT line FROM statement WHERE id = ? AND hidden = 0",
                row -> StatementJson.fromLine(row.getString(1)),
                id));
  }

  @Override
  public void told(StatementQuery query, Consumer<Statement> visitor) {
    access.look(sql -> StatementQuestion.visitTold(sql, query, visitor));
  }

  @Override
  public void dyads(LocalDate from, LocalDate to, DyadVisitor visitor) {
    access.look(sql -> Parties.dyads(sql, from, to, visitor));
  }

  @Override
  public void parties(ObjLongConsumer<String> visitor) {
    access.look(sql -> Parties.visit(sql, visitor));
  }

  @Override
  public String stamp() {
    return access.read(Stamp::of);
  }

  @Override
  public <P> P kept(KeptView<P> view, String key) {
    return access.read(sql -> KeptParts.of(sql, view, key));
  }

  @Override
  public List<Hit> find(String words, int limit, int offset) {
    SearchWords typed = SearchWords.of(words);
    return typed.terms().isEmpty() || limit <= 0
        ? List.of()
        : access.read(sql -> search.find(sql, typed, limit, Math.max(0, offset)));
  }

  @Override
  public int fileForecasts(List<FiledForecast> forecasts) {
    return access.write(sql -> ForecastTable.add(sql, forecasts));
  }

  @Override
  public int resolveForecasts(List<FiledForecast.Resolution> resolutions) {
    return access.write(sql -> ForecastTable.resolve(sql, resolutions));
  }

  @Override
  public void forecasts(Consumer<FiledForecast> visitor) {
    access.look(sql -> ForecastTable.visit(sql, visitor));
  }

  @Override
  public void editMap(List<FiledEdit> edits) {
    access.write(
        sql -> {
          MapTables.add(sql, edits);
          return edits.size();
        });
  }

  @Override
  public List<FiledEdit> mapEdits() {
    return access.read(MapTables::edits);
  }

  @Override
  public void saveScenario(FiledScenario scenario) {
    access.write(
        sql -> {
          MapTables.save(sql, scenario);
          return scenario;
        });
  }

  @Override
  public void fileRun(String scenario, FiledScenario.Run run) {
    access.write(
        sql -> {
          MapTables.ran(sql, scenario, run);
          return run;
        });
  }

  @Override
  public List<FiledScenario> scenarios() {
    return access.read(MapTables::scenarios);
  }

  @Override
  public Totals totals() {
    return access.read(
        sql ->
            new Totals(
                sql.number("SELECT count(*) FROM document"),
                sql.number("SELECT count(*) FROM document WHERE origin = id"),
                sql.number(SHOWN) + sql.number("SELECT count(*) FROM coded"),
                sql.number("SELECT count(*) FROM tombstone")));
  }

  @Override
  public void backup(Path target, Steps steps) {
    Backup.write(access.database(), target.toAbsolutePath(), steps);
  }

  @Override
  public List<String> check(Steps steps) {
    return new Checker(access, search, steps).findings();
  }

  @Override
  public void close() {
    access.close();
  }
}
