package org.thaw.reading;

import java.util.List;
import java.util.Optional;
import org.thaw.reading.parse.Token;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Statement;

/**
 * What one word of a sentence tells.
 *
 * @param word the word
 * @param statements the statements that rest on it
 */
record Telling(Token word, List<Statement> statements) {

  Telling {
    statements = List.copyOf(statements);
  }

  /** Its events, of one happening in one or two directions. */
  List<Event> events() {
    return statements.stream().filter(Event.class::isInstance).map(Event.class::cast).toList();
  }

  /** The id of its happening, if it is an event of one of these types. */
  Optional<String> happening(EventType... types) {
    return events().stream()
        .filter(e -> List.of(types).contains(e.relation()))
        .findFirst()
        .flatMap(Event::eventId);
  }

  Telling with(List<? extends Statement> others) {
    return new Telling(word, List.copyOf(others));
  }
}
