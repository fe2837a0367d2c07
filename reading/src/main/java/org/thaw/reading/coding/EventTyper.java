package org.thaw.reading.coding;

import org.thaw.reading.frame.FrameLexicon;

/** Tells what type of event a marked actor does to a marked recipient. Thread-safe. */
public final class EventTyper {

  /** How much the linear model's opinion weighs beside the encoder's. */
  private static final double LINEAR = 0.5;

  private final FrameLexicon frames;
  private final EventModel model;

  EventTyper(FrameLexicon frames, EventModel model) {
    this.frames = frames;
    this.model = model;
  }

  /** With the weights that ship with the program. */
  public static EventTyper load(FrameLexicon frames) {
    return new EventTyper(frames, EventModel.load());
  }

  /** How likely each type is for a marked pair. */
  public Coding code(Marked marked) {
    double[] told = model.probabilities(Features.of(marked, frames));
    return marked
        .syntax()
        .sentence()
        .pairs()
        .of(marked.source().words(), marked.target().words())
        .map(scores -> new Coding(both(told, scores.events())))
        .orElseGet(() -> new Coding(told));
  }

  /** The geometric mean of two opinions: where one is sure that it is not so, it is not so. */
  private static double[] both(double[] one, double[] other) {
    double[] mean = new double[one.length];
    double sum = 0;
    for (int k = 0; k < mean.length; k++) {
      mean[k] = Math.pow(one[k], LINEAR) * Math.pow(other[k], 1 - LINEAR);
      sum += mean[k];
    }
    for (int k = 0; k < mean.length; k++) {
      mean[k] /= sum;
    }
    return mean;
  }
}
