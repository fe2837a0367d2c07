package org.thaw.exchange.month;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import org.thaw.statement.EventType;
import org.thaw.statement.QuadClass;

/** What happened in one month, counted. */
final class MonthCell {

  private static final int DOCUMENTS = 5;

  private final Map<QuadClass, Integer> there = new EnumMap<>(QuadClass.class);
  private final Map<QuadClass, Integer> back = new EnumMap<>(QuadClass.class);
  private final Map<EventType, Integer> types = new EnumMap<>(EventType.class);
  private final TreeSet<String> readers = new TreeSet<>();
  private final TreeSet<String> documents = new TreeSet<>();
  private boolean moreDocuments;
  private int reports;

  /** A report; the event itself counts at its first. */
  void report(String reader, String document) {
    reports++;
    readers.add(reader);
    documents.add(document);
    if (documents.size() > DOCUMENTS) {
      documents.pollLast();
      moreDocuments = true;
    }
  }

  /**
   * An event, in one of two directions.
   *
   * @param returned whether it goes back
   */
  void event(EventType type, boolean returned) {
    (returned ? back : there).merge(type.quad(), 1, Integer::sum);
    types.merge(type, 1, Integer::sum);
  }

  int count(QuadClass quad, boolean returned) {
    return (returned ? back : there).getOrDefault(quad, 0);
  }

  int count(EventType type) {
    return types.getOrDefault(type, 0);
  }

  int events() {
    return types.values().stream().mapToInt(Integer::intValue).sum();
  }

  int reports() {
    return reports;
  }

  String readers() {
    return String.join("; ", readers);
  }

  /** The first few in the order of their ids, and whether there are more. */
  String documents() {
    return String.join("; ", documents) + (moreDocuments ? "; …" : "");
  }
}
