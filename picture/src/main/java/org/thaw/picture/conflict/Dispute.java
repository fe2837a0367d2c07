package org.thaw.picture.conflict;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.statement.Party;
import org.thaw.statement.Statement;

/**
 * Territories and parties that belong to one conflict, before its reports are counted.
 *
 * @param territories what it is about; empty: only a dyad is known
 * @param parties the rivals
 * @param guarantors who stands behind them
 */
record Dispute(Set<String> territories, Set<String> parties, Set<String> guarantors) {

  /** One territory's. */
  static Dispute over(String territory, Stake stake, boolean acts) {
    Set<String> parties = new TreeSet<>(stake.holders());
    if (acts) {
      parties.add(territory);
    }
    return new Dispute(new TreeSet<>(Set.of(territory)), parties, stake.guarantors());
  }

  /** A dyad's. */
  static Dispute between(String one, String other) {
    return new Dispute(Set.of(), new TreeSet<>(Set.of(one, other)), Set.of());
  }

  /** Two territories that are one matter. */
  Dispute joined(Dispute other) {
    Set<String> both = union(parties, other.parties);
    Set<String> behind = union(guarantors, other.guarantors);
    behind.removeAll(both);
    return new Dispute(union(territories, other.territories), both, behind);
  }

  /** Whether the statement tells of it: of its territory, or of two of its parties together. */
  boolean toldBy(Statement statement) {
    Optional<String> subject = statement.said().subject().flatMap(Party::id);
    Optional<String> object = statement.said().object().flatMap(Party::id);
    Optional<String> place = statement.said().place().flatMap(p -> p.id());
    boolean named = within(territories, subject) || within(territories, object);
    boolean there = within(territories, place);
    boolean dyad = within(parties, subject) && within(parties, object) && !subject.equals(object);
    return named || there || dyad;
  }

  private static boolean within(Set<String> ids, Optional<String> id) {
    return id.map(ids::contains).orElse(false);
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new TreeSet<>(one);
    both.addAll(other);
    return both;
  }
}
