package org.thaw.evaluation.repair;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.thaw.evaluation.repair.Damage.Damaged;
import org.thaw.evaluation.repair.RepairFigures.Outcome;
import org.thaw.intake.repair.MendedText;
import org.thaw.intake.repair.Repairer;
import org.thaw.statement.Repair;

/** Compares a repaired story with what it was before it was damaged. */
final class Comparison {

  private Comparison() {}

  static Outcome of(Damaged story) {
    MendedText mended = Repairer.repair(story.damaged());
    int fused =
        (int) IntStream.range(0, story.damaged().length()).filter(i -> fused(story, i)).count();
    return new Outcome(
        fused,
        right(story, mended),
        Order.tau(places(story, mended)),
        mended.text().equals(story.sound()));
  }

  private static boolean fused(Damaged story, int at) {
    int origin = story.origins()[at];
    return origin >= 0 && story.sound().charAt(origin) != story.damaged().charAt(at);
  }

  private static int right(Damaged story, MendedText mended) {
    int right = 0;
    for (Repair repair : mended.repairs()) {
      if (!repair.kind().endsWith("-capital")) {
        continue;
      }
      int fused = mended.alignment().toRaw(repair.at().start() - 1) + 1;
      int origin = story.origins()[fused];
      char restored = mended.text().charAt(repair.at().end() - 1);
      right += origin >= 0 && story.sound().charAt(origin) == restored ? 1 : 0;
    }
    return right;
  }

  /** Where each word of the repaired text stood in the sound one. */
  private static int[] places(Damaged story, MendedText mended) {
    String text = mended.text();
    int[] places = new int[text.length()];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean begins = i == 0 || Character.isWhitespace(text.charAt(i - 1));
      int raw = mended.alignment().toRaw(i);
      boolean kept = raw < story.origins().length && story.damaged().charAt(raw) == text.charAt(i);
      if (begins && kept && story.origins()[raw] >= 0) {
        places[count++] = story.origins()[raw];
      }
    }
    return Arrays.copyOf(places, count);
  }
}
