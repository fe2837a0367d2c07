package org.thaw.intake.repair;

import java.util.List;
import org.thaw.statement.Alignment;
import org.thaw.statement.Repair;
import org.thaw.statement.Span;

/**
 * A text on its way through repair.
 *
 * @param raw as it came
 * @param text as it is now
 * @param alignment from now to raw
 * @param repairs made so far, placed in the present text
 * @param headings in the present text
 */
public record MendedText(
    String raw, String text, Alignment alignment, List<Repair> repairs, List<Span> headings) {

  /** Copies the lists. */
  public MendedText {
    repairs = List.copyOf(repairs);
    headings = List.copyOf(headings);
  }

  /** A text that nothing has been done to. */
  public static MendedText of(String raw, List<Span> headings) {
    return new MendedText(raw, raw, Alignment.IDENTITY, List.of(), headings);
  }

  /** Whether repair changed it. */
  public boolean changed() {
    return !repairs.isEmpty();
  }
}
