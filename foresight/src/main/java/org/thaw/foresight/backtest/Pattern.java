package org.thaw.foresight.backtest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.statement.Party;
import org.thaw.statement.Statement;

/**
 * Happenings that a few words may mean.
 *
 * @param actors who takes part: with two or more, both ends must be among them
 * @param relations of which relations, by exported name
 */
public record Pattern(Set<String> actors, Set<String> relations) {

  /** Copies the sets. */
  public Pattern {
    actors = Set.copyOf(actors);
    relations = Set.copyOf(relations);
  }

  /** Whether enough is known to look for it. */
  boolean tellable() {
    return !actors.isEmpty() && !relations.isEmpty();
  }

  /** Whether a statement is one of them. */
  boolean fits(Statement statement) {
    if (!relations.contains(statement.relation().name())) {
      return false;
    }
    Optional<String> subject = statement.said().subject().flatMap(Party::id);
    Optional<String> object = statement.said().object().flatMap(Party::id);
    boolean does = subject.filter(actors::contains).isPresent();
    boolean suffers = object.filter(actors::contains).isPresent();
    return actors.size() > 1 ? does && (suffers || object.isEmpty()) : does || suffers;
  }

  /** The parts as lists, in order, to show. */
  public List<String> named() {
    return actors.stream().sorted().toList();
  }
}
