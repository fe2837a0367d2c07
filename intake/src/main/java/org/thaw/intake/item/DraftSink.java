package org.thaw.intake.item;

/** Takes what a format makes of an item. */
public interface DraftSink {

  /** Another document. */
  void draft(Draft draft);

  /** A part of the item that could not be read. */
  void refuse(Refusal refusal);
}
