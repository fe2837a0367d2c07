package org.thaw.evaluation.repair;

import java.time.LocalDate;
import java.util.Locale;

/** Writes the figures of repair as Markdown. */
final class RepairReport {

  private RepairReport() {}

  static String row(String title, RepairFigures all, RepairFigures heldOut) {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %,d | %s | %.4f | %s | %s | %.4f |%n",
        title,
        all.stories(),
        all.letters(),
        all.letters() == 0 ? "–" : percent(all.lettersRestored()),
        all.tau(),
        percent(all.exact()),
        heldOut.letters() == 0 ? "–" : percent(heldOut.lettersRestored()),
        heldOut.tau());
  }

  static String touched(String name, int stories, long touched) {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %d | %s |%n",
        name,
        stories,
        touched,
        percent(stories == 0 ? 0 : (double) touched / stories));
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f %%", 100 * share);
  }

  static String page(String rows, String touched, String sha256, long seed, LocalDate day) {
    return """
        # Repair

        Sound news stories are damaged by a seeded program in the way the sample
        `frozen-conflicts` was: a line break after every 2nd to 6th sentence; each such break and
        the capital after it fused into one character; cut after each ". "; the pieces last first.
        Then they are repaired. Floors: 98 %% of the letters, Kendall τ 0.97, at most 0.2 %% of
        sound stories touched, for the first row; the others are reported as they are.

        | damage | stories | capitals | letters restored | Kendall τ | letter for letter | letters, held out | τ, held out |
        |---|---|---|---|---|---|---|---|
        %s
        τ is taken over the words of each story and averaged over the stories. The weights of the
        cues of order were fitted on the even-numbered stories; "held out" are the odd-numbered ones.

        | sound stories | number | touched | share |
        |---|---|---|---|
        %s
        Data: `stories.jsonl.gz`, SHA-256 `%s`. Seed %d. Measured on %s.

            thaw evaluate repair stories.jsonl.gz
        """
        .formatted(rows, touched, sha256, seed, day);
  }
}
