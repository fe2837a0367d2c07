package org.thaw.intake.format;

import java.io.IOException;
import org.thaw.intake.item.DraftSink;
import org.thaw.intake.item.Item;
import org.thaw.intake.item.Refusal;

/** How the bytes of an item become drafts. */
public interface Format {

  /** Reads the item; what can be read of it goes to the sink, bit by bit. */
  void read(Item item, DraftSink sink) throws IOException, Refusal;
}
