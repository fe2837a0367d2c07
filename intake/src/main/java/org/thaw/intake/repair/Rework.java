package org.thaw.intake.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.thaw.statement.Alignment;
import org.thaw.statement.Alignment.Run;
import org.thaw.statement.Repair;
import org.thaw.statement.Span;

/** Builds the next state of a text from stretches of its present one and from new letters. */
final class Rework {

  private final MendedText from;
  private final StringBuilder text = new StringBuilder();
  private final List<Run> kept = new ArrayList<>();
  private final List<Repair> made = new ArrayList<>();

  Rework(MendedText from) {
    this.from = from;
  }

  /** Keeps a stretch of the present text. */
  Rework keep(int start, int end) {
    if (start < end) {
      kept.add(new Run(text.length(), start, end - start));
      text.append(from.text(), start, end);
    }
    return this;
  }

  /** Puts in letters that were not there. */
  Rework put(String letters) {
    text.append(letters);
    return this;
  }

  /** Puts letters in the place of a stretch and logs it. */
  Rework mend(String kind, int start, int end, String letters) {
    return mend(kind, from.text().substring(start, end), letters);
  }

  /** Puts letters in the place of what is told to have stood there and logs it. */
  Rework mend(String kind, String before, String letters) {
    Span at = new Span(text.length(), text.length() + letters.length());
    made.add(new Repair(kind, at, before, letters));
    return put(letters);
  }

  /** Logs a repair of all that has been kept and put so far. */
  Rework log(String kind, String before, String after) {
    made.add(new Repair(kind, new Span(0, text.length()), before, after));
    return this;
  }

  /** The next state: earlier repairs and headings moved along with their words. */
  MendedText done() {
    List<Run> byOrigin = new ArrayList<>(kept);
    byOrigin.sort(Comparator.comparingInt(Run::rawStart));
    List<Repair> repairs = new ArrayList<>();
    for (Repair repair : from.repairs()) {
      Span at = moved(repair.at(), byOrigin).orElse(new Span(0, 0));
      repairs.add(new Repair(repair.kind(), at, repair.before(), repair.after()));
    }
    repairs.addAll(made);
    List<Span> headings =
        from.headings().stream().flatMap(h -> moved(h, byOrigin).stream()).toList();
    return new MendedText(from.raw(), text.toString(), new Alignment(toRaw()), repairs, headings);
  }

  /** Where a stretch of the present text has gone: from its first kept letter to its last. */
  private static Optional<Span> moved(Span span, List<Run> byOrigin) {
    int start = Integer.MAX_VALUE;
    int end = -1;
    int from = firstEndingAfter(byOrigin, span.start(), Run::rawStart);
    for (Run run : byOrigin.subList(from, byOrigin.size())) {
      int first = Math.max(span.start(), run.rawStart());
      int last = Math.min(span.end(), run.rawStart() + run.length());
      if (first >= last) {
        break;
      }
      start = Math.min(start, run.start() + first - run.rawStart());
      end = Math.max(end, run.start() + last - run.rawStart());
    }
    return end < 0 ? Optional.empty() : Optional.of(new Span(start, end));
  }

  /** The kept stretches, each led on through the earlier alignment to the raw text. */
  private List<Run> toRaw() {
    if (from.alignment().runs().isEmpty()) {
      return kept;
    }
    List<Run> runs = new ArrayList<>();
    for (Run run : kept) {
      through(run, runs);
    }
    return runs;
  }

  private void through(Run run, List<Run> runs) {
    List<Run> earlier = from.alignment().runs();
    for (int i = firstEndingAfter(earlier, run.rawStart(), Run::start); i < earlier.size(); i++) {
      Run older = earlier.get(i);
      int first = Math.max(run.rawStart(), older.start());
      int last = Math.min(run.rawStart() + run.length(), older.start() + older.length());
      if (first >= last) {
        return;
      }
      runs.add(
          new Run(
              run.start() + first - run.rawStart(),
              older.rawStart() + first - older.start(),
              last - first));
    }
  }

  private static int firstEndingAfter(List<Run> runs, int offset, ToIntFunction<Run> start) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (start.applyAsInt(runs.get(middle)) + runs.get(middle).length() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
