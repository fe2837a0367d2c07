package org.thaw.exchange.code;

import java.util.List;
import java.util.Optional;
import org.thaw.statement.EventType;

/**
 * What a code of another ontology is in PLOVER.
 *
 * @param type the event type
 * @param mode its mode, lower case, hyphenated
 * @param contexts its contexts
 * @param exact whether the code itself is in the table, not only its first digits
 */
public record PloverCode(
    EventType type, Optional<String> mode, List<String> contexts, boolean exact) {

  /** Copies the list. */
  public PloverCode {
    contexts = List.copyOf(contexts);
  }
}
