package org.thaw.reading.coding;

import org.thaw.reading.frame.EventJudge;
import org.thaw.statement.EventType;

/** How likely each type of event is for one marked pair. */
public final class Coding implements EventJudge.Opinion {

  private final double[] probabilities;

  Coding(double[] probabilities) {
    this.probabilities = probabilities.clone();
  }

  @Override
  public double of(EventType type) {
    return probabilities[EventModel.number(type)];
  }

  @Override
  public double none() {
    return probabilities[EventModel.CLASSES - 1];
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
