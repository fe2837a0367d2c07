package org.thaw.reading.coding;

import org.thaw.reading.frame.FrameLexicon;

/** Tells what type of event a marked actor does to a marked recipient. Thread-safe. */
public final class EventTyper {

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
    return new Coding(model.probabilities(Features.of(marked, frames)));
  }
}
