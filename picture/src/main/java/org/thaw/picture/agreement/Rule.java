package org.thaw.picture.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.statement.EventType;
import org.thaw.statement.PledgeRelation;

/**
 * Decides whether a promise was kept. A person reads the rule in {@link #text()}, which this class
 * carries out: points 4 and 5 are {@link #fate}, the last sentence of point 6 is {@link #overall};
 * points 1 to 3 are {@link Findings}.
 */
public final class Rule {

  /** After so many months without a word "held" is unknown again. */
  static final int STALE_AFTER_MONTHS = 24;

  private static final Map<PledgeRelation, Set<EventType>> FORBIDS = forbids();

  /** Of one day's reports a breach outweighs "held". */
  private static final Comparator<Finding> LAST_REPORTED =
      Comparator.comparing(Finding::said)
          .thenComparing(Finding::state)
          .thenComparing(Finding::from)
          .thenComparing(finding -> finding.evidence().get(0).id());

  private Rule() {}

  /** The rule in words, with the table of what breaks what. */
  public static String text() {
    StringBuilder text = new StringBuilder(Table.text("rule.txt"));
    text.append("\nWhat breaks what:\n");
    for (String[] row : Table.rows("forbids.tsv", 3)) {
      String promise = row[0].toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
      text.append("  ").append(promise).append(": ").append(row[2]);
      text.append(" (").append(row[1]).append(")\n");
    }
    return text.toString();
  }

  /** Whether an event of that type between the parties breaks the promise. */
  static boolean forbids(PledgeRelation promise, EventType event) {
    return FORBIDS.getOrDefault(promise, Set.of()).contains(event);
  }

  /** The types of events that break some promise. */
  public static Set<EventType> breaking() {
    Set<EventType> all = new TreeSet<>();
    FORBIDS.values().forEach(all::addAll);
    return all;
  }

  /** The state of a clause on a day, told from all that was found. */
  static Fate fate(List<Finding> found, LocalDate day) {
    List<Finding> count =
        found.stream()
            .filter(finding -> !finding.from().isAfter(day))
            .sorted(LAST_REPORTED.reversed())
            .toList();
    List<Finding> telling = telling(count);
    Optional<LocalDate> lastHeld =
        count.stream().filter(f -> f.state() == State.HELD).map(Finding::said).findFirst();
    State state = telling.isEmpty() ? State.UNKNOWN : telling.get(0).state();
    boolean stale =
        state == State.HELD && telling.get(0).said().plusMonths(STALE_AFTER_MONTHS).isBefore(day);
    return new Fate(
        stale ? State.UNKNOWN : state,
        count,
        telling,
        lastHeld,
        first(count, State.BREACHED),
        first(count, State.ALLEGED_BREACHED));
  }

  /** Which findings tell the state: all of the same state and kind of voice. */
  private static List<Finding> telling(List<Finding> latestFirst) {
    Optional<Finding> own =
        latestFirst.stream().filter(f -> f.speaker().isEmpty()).filter(Rule::firm).findFirst();
    List<Finding> alleged =
        latestFirst.stream()
            .filter(f -> f.state() == State.ALLEGED_BREACHED)
            .filter(f -> own.map(o -> !f.said().isBefore(o.said())).orElse(true))
            .toList();
    boolean kept = own.map(o -> o.state() == State.HELD).orElse(true);
    if (kept && !alleged.isEmpty()) {
      return alleged;
    }
    return own.map(o -> alike(latestFirst, o))
        .orElseGet(() -> latestFirst.stream().filter(f -> f.state() == State.HELD).toList());
  }

  private static List<Finding> alike(List<Finding> findings, Finding own) {
    return findings.stream()
        .filter(f -> f.speaker().isEmpty() && f.state() == own.state())
        .toList();
  }

  /** What a document says itself; that it reports an allegation without a speaker is none. */
  private static boolean firm(Finding finding) {
    return finding.state() != State.ALLEGED_BREACHED;
  }

  private static Optional<Finding> first(List<Finding> findings, State state) {
    return findings.stream()
        .filter(finding -> finding.state() == state)
        .min(Comparator.comparing(Finding::from).thenComparing(LAST_REPORTED));
  }

  /** The state of an agreement, from those of its clauses. */
  static State overall(List<State> clauses) {
    for (State state : List.of(State.BREACHED, State.ALLEGED_BREACHED, State.HELD)) {
      if (clauses.contains(state)) {
        return state;
      }
    }
    boolean superseded = clauses.stream().allMatch(state -> state == State.SUPERSEDED);
    return superseded && !clauses.isEmpty() ? State.SUPERSEDED : State.UNKNOWN;
  }

  private static Map<PledgeRelation, Set<EventType>> forbids() {
    Map<PledgeRelation, Set<EventType>> forbids = new EnumMap<>(PledgeRelation.class);
    for (String[] row : Table.rows("forbids.tsv", 3)) {
      forbids
          .computeIfAbsent(PledgeRelation.valueOf(row[0]), promise -> new TreeSet<>())
          .add(EventType.valueOf(row[1]));
    }
    return forbids;
  }
}
