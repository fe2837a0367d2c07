package org.thaw.reading;

import org.thaw.reading.dictionary.UserDictionary;
import org.thaw.reading.neural.NeuralParser;

/** Opens the reader that Thaw ships with. */
public final class Readers {

  private Readers() {}

  /** Loads models and lexicons: seconds, once. */
  public static Reader open() {
    return open(UserDictionary.none());
  }

  /** The same with the user's own actors and agents. */
  public static Reader open(UserDictionary dictionary) {
    return new EnglishReader(NeuralParser.load(), dictionary);
  }
}
