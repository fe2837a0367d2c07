package org.thaw.exchange.gdelt;

/** Where the columns stand, from 0, that differ between GDELT's versions. */
enum Layout {
  /** 2.0: with second-level districts; known by the quarter of an hour. */
  TWO(61, "gdelt/2.0", 51, 56, 59, 60),
  /** 1.0 since April 2013: with the address of an article. */
  ONE(58, "gdelt/1.0", 49, 53, 56, 57),
  /** 1.0 before: without; added when the backfile was made, decades after the events. */
  BACKFILE(57, "gdelt/1.0-backfile", 49, 53, 56, -1);

  private final int columns;
  private final String reader;
  private final int placeType;
  private final int lat;
  private final int added;
  private final int address;

  Layout(int columns, String reader, int placeType, int lat, int added, int address) {
    this.columns = columns;
    this.reader = reader;
    this.placeType = placeType;
    this.lat = lat;
    this.added = added;
    this.address = address;
  }

  int columns() {
    return columns;
  }

  String reader() {
    return reader;
  }

  int placeType() {
    return placeType;
  }

  int placeName() {
    return placeType + 1;
  }

  int placeCountry() {
    return placeType + 2;
  }

  int placeRegion() {
    return placeType + 3;
  }

  int lat() {
    return lat;
  }

  int lon() {
    return lat + 1;
  }

  int added() {
    return added;
  }

  /** −1: none. */
  int address() {
    return address;
  }
}
