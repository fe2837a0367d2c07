package org.thaw.ledger;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.thaw.statement.Document;
import org.thaw.statement.Event;
import org.thaw.statement.Fingerprint;
import org.thaw.statement.Statement;
import org.thaw.statement.kept.KeptView;

/**
 * The ledger. What a call that writes has returned from is on the disk and survives {@code kill
 * -9}; a call that fails leaves nothing behind. One process writes, any number read.
 *
 * <p>All methods throw {@link LedgerException} with a message that names the ledger and the remedy.
 */
public interface Ledger extends AutoCloseable {

  /** Files a document with all that was read from it, in one transaction. */
  Filing file(Document document, List<Statement> statements);

  /** What filing this document would do, without doing it: spares the reading of a copy. */
  Filing.Outcome foresee(String documentId, Fingerprint fingerprint);

  /**
   * Replaces what the machine read from a document earlier: the older statements are kept but no
   * longer shown; a person's statements and corrections stay.
   *
   * @return how many statements are new
   */
  int reread(String documentId, List<Statement> statements);

  /** Files a person's note, or a statement a person made by hand. */
  default void note(Statement statement) {
    note(List.of(statement));
  }

  /**
   * Files statements that no reading of a document in this ledger gave: a person's notes, or those
   * of an import. One transaction; statements that are there already are passed over. Their
   * documents need not be in the ledger.
   *
   * @return how many are new
   */
  int note(List<Statement> statements);

  /**
   * Takes out a document with its statements and leaves a tombstone. The same text stays forgotten
   * when it is filed again, so that the next run over a feed or folder does not bring it back;
   * another text may take its id.
   *
   * @return false if there is no such document
   */
  boolean forget(String documentId, String who, Instant when);

  /**
   * Takes away the tombstones of a document that was forgotten by mistake, so that its text may be
   * filed again.
   *
   * @return false if no document of that id was forgotten
   */
  boolean recall(String documentId);

  /** The document of that id. */
  Optional<Document> document(String id);

  /** Visits the documents in the order in which they were filed. */
  void documents(Consumer<DocumentSummary> visitor);

  /** Visits the statements that a query asks for, ordered by publication date, document, span. */
  void statements(StatementQuery query, Consumer<Statement> visitor);

  /**
   * Visits, in no order, the statements that rest on the words of a document, and a person's: all
   * but the coded events of data sets, which come by the million.
   */
  void told(Consumer<Statement> visitor);

  /**
   * The events that were told of on that day and have one of these event ids, in the order in which
   * they were filed. Looks through the day.
   */
  List<Event> events(LocalDate told, Set<String> eventIds);

  /** How many statements {@link #told(Consumer)} visits. */
  long told();

  /** How many coded events there are, or nearly. */
  long coded();

  /**
   * Visits what coded events tell in a word, from that row on, in the order of filing: all of them
   * at once, quickly. One that got a note is none any more.
   *
   * @return how many there are in all, at the same moment
   */
  long codedGists(long fromRow, Consumer<CodedGist> visitor);

  /** The last day up to that one on which a shown event was told of; empty: there is none. */
  Optional<LocalDate> lastTold(LocalDate by);

  /**
   * What a view knows of a key, all pieces of it joined: read from the parts that this ledger keeps
   * where they are up to date, else folded from the statements that concern the key.
   */
  <P> P kept(KeptView<P> view, String key);

  /** Full-text search in documents and statements, best first. */
  List<Hit> find(String words, int limit, int offset);

  /**
   * Files forecasts, as they were made; one whose id is there already is passed over.
   *
   * @return how many are new
   */
  int fileForecasts(List<FiledForecast> forecasts);

  /**
   * Files what became of forecasts; what was found of one before stands.
   *
   * @return how many are new
   */
  int resolveForecasts(List<FiledForecast.Resolution> resolutions);

  /** Visits the forecasts, with what became of them, in the order in which they were filed. */
  void forecasts(Consumer<FiledForecast> visitor);

  /** Files what a person did to the causal map, in this order. */
  void editMap(List<FiledEdit> edits);

  /** All that was done to the causal map, in order. */
  List<FiledEdit> mapEdits();

  /** Files a question that a person saved, with the answers that it comes with. */
  void saveScenario(FiledScenario scenario);

  /** Files one more answer to a saved question. */
  void fileRun(String scenario, FiledScenario.Run run);

  /** The saved questions with all their answers. */
  List<FiledScenario> scenarios();

  /** A shown statement of a text, or a note, by its id. */
  Optional<Statement> statement(String id);

  /**
   * {@link #statements}, those of texts and of people only: coded events, which have no sentence,
   * are passed over without a look at them.
   */
  void told(StatementQuery query, Consumer<Statement> visitor);

  /**
   * Visits pairs of subject and object of shown events that were told of from one day to another,
   * with how many events of the first on the second there are; a pair may come several times.
   */
  void dyads(LocalDate from, LocalDate to, DyadVisitor visitor);

  /** Takes a pair. */
  @FunctionalInterface
  interface DyadVisitor {
    /** So many events of one on the other. */
    void visit(String one, String other, long events);
  }

  /**
   * Visits whoever is subject or object of a shown statement, by key, with how many statements of
   * it there are; the same one may come several times, each time with a part of them.
   */
  void parties(ObjLongConsumer<String> visitor);

  /**
   * Differs whenever an answer may differ from what it was: whoever keeps answers at hand asks this
   * first. Quick, however large the ledger is.
   */
  String stamp();

  /** How much the ledger holds. */
  Totals totals();

  /** Writes a consistent copy of the whole ledger into a new file, while others read and write. */
  default void backup(Path target) {
    backup(target, Steps.UNSEEN);
  }

  /** {@link #backup(Path)} that tells how far it has come. */
  void backup(Path target, Steps steps);

  /** Looks for damage: every finding in a plain sentence; none: sound. */
  default List<String> check() {
    return check(Steps.UNSEEN);
  }

  /** {@link #check()} that tells how far it has come. */
  List<String> check(Steps steps);

  @Override
  void close();
}
