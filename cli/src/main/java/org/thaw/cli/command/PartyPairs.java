package org.thaw.cli.command;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.picture.agreement.Agreement;
import org.thaw.picture.agreement.AgreementsAnswer;
import org.thaw.statement.Statement;

/** Who could have broken which agreement, and where it is told of. */
final class PartyPairs {

  private PartyPairs() {}

  /** Two parties of one agreement, the first in the alphabet first. */
  record Pair(String one, String other) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair that) {
      int first = one.compareTo(that.one);
      return first == 0 ? other.compareTo(that.other) : first;
    }
  }

  static Set<Pair> of(AgreementsAnswer answer) {
    Set<Pair> pairs = new TreeSet<>();
    for (Agreement agreement : answer.agreements()) {
      for (String one : agreement.parties()) {
        for (String other : agreement.parties()) {
          if (one.compareTo(other) < 0 && !agreement.clauses().isEmpty()) {
            pairs.add(new Pair(one, other));
          }
        }
      }
    }
    return pairs;
  }

  /** Documents that tell of agreements or judge them: what else they tell shows whom they mean. */
  static Set<String> documents(AgreementsAnswer answer) {
    Stream<Statement> told = answer.agreements().stream().flatMap(a -> a.told().stream());
    Stream<Statement> judged =
        Stream.concat(
                answer.unplaced().stream(),
                answer.agreements().stream().flatMap(a -> a.whole().findings().stream()))
            .flatMap(finding -> finding.evidence().stream());
    return Stream.concat(told, judged)
        .map(statement -> statement.source().document())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
