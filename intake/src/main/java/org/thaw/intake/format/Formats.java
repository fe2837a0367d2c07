package org.thaw.intake.format;

import java.io.IOException;
import java.util.Locale;
import org.thaw.intake.Limits;
import org.thaw.intake.item.DraftSink;
import org.thaw.intake.item.Item;
import org.thaw.intake.item.Refusal;

/** Tells which format an item has and reads it. */
public final class Formats implements Format {

  private final Limits limits;

  /** Under these limits. */
  public Formats(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void read(Item item, DraftSink sink) throws IOException, Refusal {
    String name = item.name().toLowerCase(Locale.ROOT);
    Format format =
        name.endsWith(".jsonl") || name.endsWith(".ndjson")
            ? new JsonlFormat(limits)
            : new TextFormat(limits);
    format.read(item, sink);
  }
}
