package org.thaw.reading;

import org.thaw.reading.parse.corenlp.CoreNlpParser;

/** Opens the reader that Thaw ships with. */
public final class Readers {

  private Readers() {}

  /** Loads models and lexicons: seconds, once. */
  public static Reader open() {
    return new EnglishReader(new CoreNlpParser(CoreNlpParser.Model.NEURAL));
  }
}
