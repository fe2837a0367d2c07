package org.thaw.foresight.fcm;

/**
 * How far each edge of a network is to be doubted when it is drawn anew; in the order in which the
 * edges were given.
 *
 * @param presence the chance that it is there at all, 0 to 1
 * @param flip the chance that its sign is the other, 0 to 1
 * @param spread its weight is drawn evenly from weight × (1 ± spread), and kept within -1 to 1
 */
@SuppressWarnings("ArrayRecordComponent") // a hundred thousand edges, drawn a thousand times
public record Doubt(double[] presence, double[] flip, double[] spread) {

  /** Refuses arrays of different lengths. */
  public Doubt {
    if (presence.length != flip.length || presence.length != spread.length) {
      throw new MapException("doubts of different lengths: one of each for each edge");
    }
  }
}
