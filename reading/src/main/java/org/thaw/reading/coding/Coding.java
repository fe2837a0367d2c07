package org.thaw.reading.coding;

import org.thaw.statement.EventType;

/** How likely each type of event is for one marked pair. */
public final class Coding {

  private final double[] probabilities;

  Coding(double[] probabilities) {
    this.probabilities = probabilities.clone();
  }

  /** The probability of a type. */
  public double of(EventType type) {
    return probabilities[type.ordinal()];
  }

  /** The probability that the one does nothing to the other. */
  public double none() {
    return probabilities[EventType.values().length];
  }

  /** The likeliest type. */
  public EventType best() {
    EventType best = EventType.AGREE;
    for (EventType type : EventType.values()) {
      if (of(type) > of(best)) {
        best = type;
      }
    }
    return best;
  }
}
