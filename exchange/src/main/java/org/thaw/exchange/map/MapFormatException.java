package org.thaw.exchange.map;

/** A file that is no map of its format: the message names the place and the remedy. */
public final class MapFormatException extends RuntimeException {

  private final String place;

  /** Where ({@code line 3}), and what is wrong. */
  public MapFormatException(String place, String message) {
    super(message);
    this.place = place;
  }

  /** Where, and what showed it. */
  public MapFormatException(String place, String message, Throwable cause) {
    super(message, cause);
    this.place = place;
  }

  /** Where it is. */
  public String place() {
    return place;
  }
}
