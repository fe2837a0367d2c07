package org.thaw.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  private StatementRow() {}

  /** The columns and their values, in an order of their own. */
  static Map<String, Object> of(
      long seq, Statement statement, Hand hand, Optional<Instant> takenIn) {
    Said said = statement.said();
    Source source = said.source();
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("seq", seq);
    row.put("id", said.id());
    row.put("gist", gist(statement, hand));
    row.put("document", source.document());
    row.put("kind", statement.kind().name().toLowerCase(Locale.ROOT));
    row.put("relation", statement.relation().name());
    row.put("subject", said.subject().flatMap(Party::id));
    row.put("object", said.object().flatMap(Party::id));
    row.put("valid_from", said.period().from().map(LocalDate::toString));
    row.put("valid_to", said.period().to().map(LocalDate::toString));
    putDays(row, statement, day(takenIn.orElse(source.recorded())));
    row.put("span_start", source.start());
    row.put("span_end", source.end());
    row.put("reader", said.reader());
    row.put("refers", statement instanceof Note note ? note.refers() : Optional.empty());
    row.put("by_hand", hand.column());
    row.put("superseded", 0);
    row.put("hidden", 0);
    row.put("sentence", source.text());
    row.put("line", StatementJson.toLine(statement));
    return row;
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
  private static void putDays(Map<String, Object> row, Statement statement, LocalDate read) {
    Source source = statement.source();
    boolean guessed = source.publishedIs().equals(Optional.of(DateOrigin.GUESSED));
    LocalDate told = source.published().orElse(read);
    LocalDate known =
        statement.kind() == Kind.NOTE ? day(source.recorded()) : guessed ? read : told;
    row.put("told_on", told.toString());
    row.put("known_on", known.toString());
  }

  private static LocalDate day(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
