package org.thaw.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.thaw.statement.Event;
import org.thaw.statement.Statement;

/**
 * What a ledger holds already: a newer edition of an event replaces the older one, and a mention
 * tells of an event that came before it.
 */
@FunctionalInterface
public interface Known {

  /** A ledger that holds nothing. */
  Known NOTHING = document -> List.of();

  /** The statements shown of a document, by its id. */
  List<Statement> of(String document);

  /** The events told of on that day which have one of these event ids. */
  default List<Event> events(LocalDate told, Set<String> eventIds) {
    return List.of();
  }
}
