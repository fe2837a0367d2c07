package org.thaw.picture.leaning;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.thaw.picture.tension.Reports;
import org.thaw.statement.Channel;
import org.thaw.statement.kept.ByteSink;
import org.thaw.statement.kept.ByteSource;

/**
 * The flow of events that ties one actor to others or loosens it from them: immutable.
 *
 * @param byPatron by the other's id, in a state of several dependents by "dependent patron"; of
 *     each report the first small number tells channel and sign
 */
public record LeanPart(SortedMap<String, Reports> byPatron) {

  static final LeanPart NOTHING = new LeanPart(new TreeMap<>());

  /** Keeps the map from changing. */
  public LeanPart {
    byPatron = Collections.unmodifiableSortedMap(new TreeMap<>(byPatron));
  }

  LeanPart and(LeanPart other) {
    TreeMap<String, Reports> all = new TreeMap<>(byPatron);
    other.byPatron.forEach((patron, reports) -> all.merge(patron, reports, Reports::and));
    return new LeanPart(all);
  }

  /**
   * The same with the others under the ids that they go by; what ties a dependent to itself, once
   * it goes by one id, is no tie.
   *
   * @param to the id that an id goes by
   * @param dependent whose flow it is, by the id that it goes by
   */
  public LeanPart renamed(UnaryOperator<String> to, String dependent) {
    TreeMap<String, Reports> all = new TreeMap<>();
    byPatron.forEach(
        (patron, reports) -> {
          String name = to.apply(patron);
          if (!name.equals(dependent)) {
            all.merge(name, reports, Reports::and);
          }
        });
    return new LeanPart(all);
  }

  /** The same as a state of several dependents has it. */
  LeanPart ofDependent(String dependent) {
    TreeMap<String, Reports> all = new TreeMap<>();
    byPatron.forEach((patron, reports) -> all.put(dependent + ' ' + patron, reports));
    return new LeanPart(all);
  }

  byte[] toBytes() {
    ByteSink sink = new ByteSink();
    sink.count(byPatron.size());
    byPatron.forEach(
        (patron, reports) -> {
          sink.text(patron);
          reports.write(sink);
        });
    return sink.toBytes();
  }

  static LeanPart of(byte[] bytes) {
    ByteSource source = new ByteSource(bytes);
    TreeMap<String, Reports> all = new TreeMap<>();
    for (long left = source.count(); left > 0; left--) {
      all.put(source.text(), Reports.read(source));
    }
    return new LeanPart(all);
  }

  /** Channel and sign as a small number; never changes, whatever order the enum has. */
  static int code(Channel channel, boolean tie) {
    int number =
        switch (channel) {
          case SECURITY -> 0;
          case RECOGNITION -> 1;
          case MONEY -> 2;
          case ENERGY -> 3;
          case TRADE -> 4;
          case DIPLOMACY -> 5;
        };
    return number * 2 + (tie ? 1 : 0);
  }
}
