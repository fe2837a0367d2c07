package org.thaw.statement;

import java.util.List;
import java.util.Optional;

/**
 * Something that happened: actor, PLOVER type, recipient.
 *
 * @param said what every statement has
 * @param relation which of the kind's relations
 * @param mode PLOVER mode, lower case, hyphenated
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code, 2 to 4 digits, where known
 * @param eventId shared by the statements that tell of one happening
 * @param toll what it cost
 */
public record Event(
    Said said,
    EventType relation,
    Optional<String> mode,
    List<String> contexts,
    Optional<String> cameo,
    Optional<String> eventId,
    Toll toll)
    implements Statement {

  /** Copies the list. */
  public Event {
    contexts = List.copyOf(contexts);
  }

  @Override
  public Event with(Said newSaid) {
    return new Event(newSaid, relation, mode, contexts, cameo, eventId, toll);
  }
}
