package org.thaw.foresight.factor;

import java.util.List;
import java.util.Optional;
import org.thaw.statement.Sector;

/** Knows who is named in a stretch of text. */
@FunctionalInterface
public interface Actors {

  /** Whoever is named, in the order of the text, without overlaps. */
  List<Named> in(String text);

  /**
   * Somebody who is named.
   *
   * @param start first UTF-16 code unit of the name
   * @param end one past the last
   * @param id ISO 3166-1 alpha-3 or a slug; for a person the polity that he or she acts for
   * @param sector the role that the name brings with it
   * @param person whether it is a person: "he" may be meant
   */
  record Named(int start, int end, String id, Optional<Sector> sector, boolean person) {

    Named moved(int by) {
      return new Named(start + by, end + by, id, sector, person);
    }
  }
}
