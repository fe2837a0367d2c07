package org.thaw.picture.tension;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.thaw.statement.kept.ByteSink;
import org.thaw.statement.kept.ByteSource;

/**
 * What is known of a dyad, of one year or of all: immutable.
 *
 * @param reports its events as reported
 * @param losses their tolls
 */
public record TensionPart(Reports reports, SortedSet<Loss> losses) {

  static final TensionPart NOTHING = new TensionPart(Reports.NONE, new TreeSet<>());

  /** Keeps the set from changing. */
  public TensionPart {
    losses =
        losses.isEmpty()
            ? Collections.emptySortedSet()
            : Collections.unmodifiableSortedSet(new TreeSet<>(losses));
  }

  TensionPart and(TensionPart other) {
    if (losses.isEmpty() || other.losses.isEmpty()) {
      return new TensionPart(reports.and(other.reports), losses.isEmpty() ? other.losses : losses);
    }
    SortedSet<Loss> all = new TreeSet<>(losses);
    all.addAll(other.losses);
    return new TensionPart(reports.and(other.reports), all);
  }

  byte[] toBytes() {
    ByteSink sink = new ByteSink();
    reports.write(sink);
    sink.count(losses.size());
    losses.forEach(loss -> loss.write(sink));
    return sink.toBytes();
  }

  static TensionPart of(byte[] bytes) {
    ByteSource source = new ByteSource(bytes);
    Reports reports = Reports.read(source);
    SortedSet<Loss> losses = new TreeSet<>();
    for (long left = source.count(); left > 0; left--) {
      losses.add(Loss.read(source));
    }
    return new TensionPart(reports, losses);
  }
}
