package org.thaw.statement;

import java.util.Optional;

/**
 * Where something happened.
 *
 * @param id the place's slug in the gazetteer
 * @param name the document's words
 * @param point the coordinates, where the gazetteer has them
 */
public record Place(Optional<String> id, String name, Optional<Point> point) {

  /**
   * A point on the map, WGS 84.
   *
   * @param lat degrees north, -90 to 90
   * @param lon degrees east, -180 to 180
   */
  public record Point(double lat, double lon) {

    /** Refuses coordinates that are not on the globe. */
    public Point {
      if (!(Math.abs(lat) <= 90) || !(Math.abs(lon) <= 180)) {
        throw new IllegalArgumentException(
            "no point on the globe: " + lat + ", " + lon + " (latitude first, in degrees)");
      }
    }
  }
}
