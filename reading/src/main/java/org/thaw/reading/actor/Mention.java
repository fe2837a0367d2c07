package org.thaw.reading.actor;

import java.util.List;
import java.util.Optional;

/**
 * A stretch of words in a sentence that the lexicon knows.
 *
 * @param start index of its first word
 * @param end one past its last word
 * @param names whom it can name; empty for a mere role
 * @param role the role that it stands for, for words such as {@code foreign ministry}
 */
public record Mention(int start, int end, List<Name> names, Optional<Role> role) {

  /** The first name that is used in this way. */
  public Optional<Name> used(Name.Use use) {
    return names.stream().filter(name -> name.use() == use).findFirst();
  }

  /** The first name of an actor of this type. */
  public Optional<Name> ofType(Actor.Type type) {
    return names.stream().filter(name -> name.actor().type() == type).findFirst();
  }

  /** Whether it names somebody or some place. */
  public boolean isName() {
    return !names.isEmpty();
  }
}
