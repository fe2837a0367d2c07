package org.thaw.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.thaw.ledger.StatementTable.Hand;
import org.thaw.statement.DateOrigin;
import org.thaw.statement.Kind;
import org.thaw.statement.Note;
import org.thaw.statement.Party;
import org.thaw.statement.Said;
import org.thaw.statement.Source;
import org.thaw.statement.Statement;
import org.thaw.statement.StatementIds;
import org.thaw.statement.json.StatementJson;

/** What stands in the columns of a statement's row. */
final class StatementRow {

  private static final String INSERT =
      """
      INSERT INTO statement (seq, id, gist, document, kind, relation, subject, object,
        valid_from, valid_to, told_on, known_on, span_start, span_end, reader, refers,
        by_hand, superseded, hidden, sentence, line)
      VALUES (:seq, :id, :gist, :document, :kind, :relation, :subject, :object,
        :from, :to, :toldOn, :knownOn, :start, :end, :reader, :refers,
        :hand, 0, 0, :sentence, :line)""";

  private StatementRow() {}

  static PreparedBatch insert(Handle handle) {
    return handle.prepareBatch(INSERT);
  }

  static void bind(PreparedBatch batch, Statement statement, Hand hand, Optional<Instant> takenIn) {
    Said said = statement.said();
    Source source = said.source();
    bindDays(batch, statement, day(takenIn.orElse(source.recorded())));
    batch
        .bind("hand", hand.column())
        .bind("gist", gist(statement, hand))
        .bind("id", said.id())
        .bind("document", source.document())
        .bind("kind", statement.kind().name().toLowerCase(Locale.ROOT))
        .bind("relation", statement.relation().name())
        .bind("subject", said.subject().flatMap(Party::id).orElse(null))
        .bind("object", said.object().flatMap(Party::id).orElse(null))
        .bind("from", said.period().from().map(LocalDate::toString).orElse(null))
        .bind("to", said.period().to().map(LocalDate::toString).orElse(null))
        .bind("start", source.start())
        .bind("end", source.end())
        .bind("reader", said.reader())
        .bind("refers", statement instanceof Note note ? note.refers() : null)
        .bind("sentence", source.text())
        .bind("line", StatementJson.toLine(statement));
  }

  /**
   * What a statement says, whichever reader's version says it: so a person's word on it survives a
   * new reading. A note and a person's statement are only themselves.
   */
  static String gist(Statement statement, Hand hand) {
    if (hand == Hand.PERSON || statement.kind() == Kind.NOTE) {
      return statement.id();
    }
    Said said = statement.said();
    Said anyReader =
        new Said(
            "",
            said.speaker(),
            said.subject(),
            said.object(),
            said.place(),
            said.period(),
            said.polarity(),
            said.modality(),
            said.confidence(),
            "",
            said.source());
    return StatementIds.identified(statement.with(anyReader)).id();
  }

  /** A guessed date tells nothing of when it could be known, and a note is known once written. */
  private static void bindDays(PreparedBatch batch, Statement statement, LocalDate read) {
    Source source = statement.source();
    boolean guessed = source.publishedIs().equals(Optional.of(DateOrigin.GUESSED));
    LocalDate told = source.published().orElse(read);
    LocalDate known =
        statement.kind() == Kind.NOTE ? day(source.recorded()) : guessed ? read : told;
    batch.bind("toldOn", told.toString()).bind("knownOn", known.toString());
  }

  private static LocalDate day(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
