package org.thaw.intake.repair;

import java.util.List;
import org.thaw.statement.Repair;
import org.thaw.statement.Span;

/** Undoes all damage that there is evidence for, and logs what it did. */
public final class Repairer {

  private static final List<Mend> MENDS =
      List.of(new Mojibake(), new FusedCapitals(), new LostCapitals(), new ReversedOrder());

  private Repairer() {}

  /** Repairs a text. */
  public static MendedText repair(String raw) {
    return repair(raw, List.of(), List.of());
  }

  /**
   * Repairs a text.
   *
   * @param raw as it came
   * @param known mends that decoding the bytes has found due, in the order of the text
   * @param headings that its format marks
   */
  public static MendedText repair(String raw, List<Repair> known, List<Span> headings) {
    MendedText text = planned(MendedText.of(raw, headings), known);
    for (Mend mend : MENDS) {
      text = mend.apply(text);
    }
    return text;
  }

  private static MendedText planned(MendedText text, List<Repair> known) {
    if (known.isEmpty()) {
      return text;
    }
    Rework rework = new Rework(text);
    int from = 0;
    for (Repair mend : known) {
      rework.keep(from, mend.at().start());
      rework.mend(mend.kind(), mend.before(), mend.after());
      from = mend.at().end();
    }
    return rework.keep(from, text.text().length()).done();
  }
}
