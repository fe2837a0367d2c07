package org.thaw.picture;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.thaw.statement.Statement;

/**
 * Statements gathered for a view, immutable. Adding one and joining two are both of constant cost,
 * however many there are; the order in which they came leaves no trace in {@link #all()}.
 */
public final class Gathered {

  /** Nothing gathered. */
  public static final Gathered NOTHING = new Gathered(Optional.empty(), List.of());

  /** Of two versions under one id the one recorded first counts, whichever came first here. */
  private static final Comparator<Statement> FIRST_RECORDED =
      Comparator.<Statement, java.time.Instant>comparing(s -> s.source().recorded())
          .thenComparing(Statement::toString);

  private final Optional<Statement> own;
  private final List<Gathered> parts;

  private Gathered(Optional<Statement> own, List<Gathered> parts) {
    this.own = own;
    this.parts = parts;
  }

  /** These and one more. */
  public Gathered with(Statement statement) {
    return new Gathered(Optional.of(statement), List.of(this));
  }

  /** These and those. */
  public Gathered and(Gathered others) {
    return new Gathered(Optional.empty(), List.of(this, others));
  }

  /** Each statement once, ordered by id. */
  public Collection<Statement> all() {
    TreeMap<String, Statement> byId = new TreeMap<>();
    // A loop, not recursion: a view folded from a million statements is a million levels deep.
    Deque<Gathered> open = new ArrayDeque<>(List.of(this));
    while (!open.isEmpty()) {
      Gathered next = open.pop();
      next.own.ifPresent(s -> byId.merge(s.id(), s, Gathered::firstRecorded));
      next.parts.forEach(open::push);
    }
    return byId.values();
  }

  private static Statement firstRecorded(Statement one, Statement other) {
    return FIRST_RECORDED.compare(one, other) <= 0 ? one : other;
  }
}
