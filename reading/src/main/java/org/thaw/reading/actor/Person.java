package org.thaw.reading.actor;

import java.util.Optional;
import org.thaw.statement.Party;

/**
 * A person whom a document names.
 *
 * @param start index of the first word of the name in its sentence
 * @param end one past the last
 * @param slug the person's own id
 * @param name the name as written
 * @param acting whom the person acts for on the document's day: the polity with a sector
 * @param leads the polity that the document, by the person's title, says that they lead
 */
public record Person(
    int start, int end, String slug, String name, Optional<Party> acting, Optional<Party> leads) {

  /** The party that acts when the person does: the office held, else the person. */
  public Party party() {
    return acting.orElseGet(() -> Party.of(slug, name));
  }
}
