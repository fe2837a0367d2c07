package org.thaw.exchange.gdelt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.thaw.exchange.code.PloverCode;
import org.thaw.exchange.row.Cells;
import org.thaw.exchange.row.RowFacts;
import org.thaw.exchange.row.RowSource;
import org.thaw.statement.Event;
import org.thaw.statement.Said;
import org.thaw.statement.Statement;

/**
 * An article that tells of an event.
 *
 * @param id the event's number
 * @param firstSeen the day on which the event was first recorded: its DATEADDED, not its own day
 * @param seen the day on which this article was
 * @param article its address
 * @param outlet who published it
 * @param sentence which of its sentences, from 0
 * @param confidence 0 to 1
 */
record Mention(
    String id,
    LocalDate firstSeen,
    LocalDate seen,
    String article,
    String outlet,
    int sentence,
    double confidence) {

  private static final String READER = "gdelt/2.0-mention";

  /** The event's id in a ledger. */
  String eventId() {
    return "gdelt:" + id;
  }

  /** Whether this is the event itself; a mention of it has its id as well. */
  static boolean isEventItself(Event event) {
    return !event.said().reader().equals(READER);
  }

  /** The event again, on this article's word. */
  Statement of(Event event, Instant recorded) {
    Said said = event.said();
    RowFacts facts =
        new RowFacts(
            eventId(),
            READER,
            confidence,
            said.period(),
            said.place(),
            RowSource.of(
                article,
                Cells.text(outlet),
                Optional.of(seen),
                recorded,
                sentence,
                said.source().text() + "; told by " + outlet));
    PloverCode code = new PloverCode(event.relation(), event.mode(), event.contexts(), true);
    return facts.event(said.subject(), said.object(), code, event.cameo(), event.toll());
  }
}
