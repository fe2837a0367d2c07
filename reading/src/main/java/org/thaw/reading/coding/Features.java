package org.thaw.reading.coding;

import org.thaw.reading.frame.FrameLexicon;

/** What the classifier looks at: words around the pair, the tree between them, frames. */
final class Features {

  private Features() {}

  /** The hashed features of a marked sentence. */
  static int[] of(Marked marked, FrameLexicon frames) {
    Cues cues = new Cues(marked, frames);
    Keys keys = new Keys();
    new WordFeatures(cues, keys).add();
    new SequenceFeatures(cues, keys).add();
    new TreeFeatures(cues, keys).add();
    new FrameFeatures(cues, keys).add();
    return keys.sorted();
  }
}
