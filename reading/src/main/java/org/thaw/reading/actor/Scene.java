package org.thaw.reading.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;

/**
 * A sentence with all that is known of who is who in it.
 *
 * @param syntax its grammar
 * @param mentions the names and roles in it
 * @param persons the persons in it
 * @param memory whom the document spoke of before
 * @param dated the words that tell a time: a month is nobody
 * @param day the day on which offices are looked up: the document's
 */
public record Scene(
    Syntax syntax,
    Mentions mentions,
    List<Person> persons,
    Memory memory,
    Set<Integer> dated,
    LocalDate day) {

  /** The sentence. */
  public Sentence sentence() {
    return syntax.sentence();
  }

  /** The person whose name covers a word. */
  public Optional<Person> personAt(Token token) {
    return persons.stream()
        .filter(p -> p.start() <= token.index() && token.index() < p.end())
        .findFirst();
  }

  /** The mention that covers a word. */
  public Optional<Mention> mentionAt(Token token) {
    return mentions.at(token.index());
  }
}
