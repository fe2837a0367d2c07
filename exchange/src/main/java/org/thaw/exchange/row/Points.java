package org.thaw.exchange.row;

import java.util.Optional;
import java.util.OptionalDouble;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.Remark;
import org.thaw.statement.Place;

/** Places of rows; what is no place on the globe is left out and told of. */
public final class Points {

  private Points() {}

  /** The place by its name and coordinates, as the row has them; empty where it has neither. */
  public static Optional<Place> place(ImportRun run, String name, String lat, String lon) {
    Optional<Place.Point> point = point(run, lat, lon);
    if (name.isBlank() && point.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Place(Optional.empty(), name.strip(), point));
  }

  private static Optional<Place.Point> point(ImportRun run, String lat, String lon) {
    if (lat.isBlank() && lon.isBlank()) {
      return Optional.empty();
    }
    OptionalDouble north = Cells.decimal(lat);
    OptionalDouble east = Cells.decimal(lon);
    boolean sound =
        north.isPresent()
            && east.isPresent()
            && Math.abs(north.getAsDouble()) <= 90
            && Math.abs(east.getAsDouble()) <= 180;
    if (!sound) {
      run.remark(Remark.BAD_POINT);
      return Optional.empty();
    }
    return Optional.of(new Place.Point(north.getAsDouble(), east.getAsDouble()));
  }
}
