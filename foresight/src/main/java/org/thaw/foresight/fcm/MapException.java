package org.thaw.foresight.fcm;

/** A map that cannot be reckoned with; the message names the edge or factor and the remedy. */
public final class MapException extends RuntimeException {

  /** With the line to print. */
  public MapException(String message) {
    super(message);
  }
}
