package org.thaw.reading.actor;

import java.time.LocalDate;
import java.util.List;
import org.thaw.reading.parse.Sentence;

/** The persons of a sentence. */
public final class Persons {

  private Persons() {}

  /** Finds them with their titles; {@code day} decides who held which office. */
  public static List<Person> find(
      Lexicon lexicon, Sentence sentence, Mentions mentions, Memory memory, LocalDate day) {
    return new PersonFinder(lexicon).find(sentence, mentions, memory, day);
  }
}
