package org.thaw.cli.name;

import java.util.Optional;
import java.util.Set;
import org.thaw.statement.Place;

/** Finds the actor or territory that a person means, and the neutral name to show it by. */
public interface Names {

  /** The id of the actor or territory that goes by these words, whatever their case. */
  Optional<String> id(String words);

  /**
   * Who acts under these words, without a look into any ledger: "Moscow" is Russia here, where
   * {@link #id} may give the city.
   */
  default Optional<String> known(String words) {
    return Optional.empty();
  }

  /**
   * The name to show.
   *
   * @param id the id
   * @param words the documents' own words, for an id that has no name of its own
   */
  String display(String id, String words);

  /** Whether the id can be a territory: a person or an organisation cannot. */
  boolean land(String id);

  /** The ids of places that lie within a territory; none for a state, or where it is not known. */
  default Set<String> parts(String id) {
    return Set.of();
  }

  /** Where it is, for a place whose coordinates are known. */
  default Optional<Place.Point> point(String id) {
    return Optional.empty();
  }
}
