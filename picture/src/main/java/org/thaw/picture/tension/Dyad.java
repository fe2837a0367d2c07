package org.thaw.picture.tension;

import java.util.Optional;
import org.thaw.statement.Party;
import org.thaw.statement.Said;

/**
 * Two actors, in the order of their ids.
 *
 * @param one id of the first
 * @param other id of the second
 */
public record Dyad(String one, String other) {

  /** Of two ids in either order. */
  public static Dyad of(String a, String b) {
    return a.compareTo(b) <= 0 ? new Dyad(a, b) : new Dyad(b, a);
  }

  /** Those whom a statement is about, where both have an id and are not the same. */
  static Optional<Dyad> of(Said said) {
    Optional<String> subject = said.subject().flatMap(Party::id);
    Optional<String> object = said.object().flatMap(Party::id);
    return subject.isPresent() && object.isPresent() && !subject.equals(object)
        ? Optional.of(of(subject.get(), object.get()))
        : Optional.empty();
  }

  /** The key of its parts; ids have no blanks. */
  public String key() {
    return one + ' ' + other;
  }

  /** The dyad of such a key. */
  static Dyad ofKey(String key) {
    int blank = key.indexOf(' ');
    return new Dyad(key.substring(0, blank), key.substring(blank + 1));
  }
}
