package org.thaw.exchange.row;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.thaw.statement.DateOrigin;
import org.thaw.statement.Source;

/** Makes the source of a row's statements: the row's words are the sentence. */
public final class RowSource {

  private static final int LONGEST = 4000;

  private RowSource() {}

  /**
   * A source.
   *
   * @param document what the row rests on: an address, a story, or the row itself
   * @param title a headline, where the row has one
   * @param published the day on which it was known
   * @param recorded when it is imported
   * @param text the row's words; cut after four thousand letters
   */
  public static Source of(
      String document,
      Optional<String> title,
      Optional<LocalDate> published,
      Instant recorded,
      int sentence,
      String text) {
    String words = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    return new Source(
        document,
        title,
        published,
        published.map(day -> DateOrigin.KNOWN),
        recorded,
        Math.max(0, sentence),
        0,
        words.length(),
        words);
  }
}
