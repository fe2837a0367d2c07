package org.thaw.picture.conflict;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.thaw.statement.Party;
import org.thaw.statement.Pledge;
import org.thaw.statement.Statement;

/** Promises that several parties make together: to whom is then not said of each. */
final class Promises {

  private Promises() {}

  /** Those that at least two of the parties make in one sentence. */
  static List<Pledge> joint(Collection<Statement> statements, Set<String> parties) {
    Map<String, Set<String>> promisers = new TreeMap<>();
    List<Pledge> open =
        statements.stream()
            .filter(Pledge.class::isInstance)
            .map(Pledge.class::cast)
            .filter(pledge -> pledge.said().object().isEmpty())
            .filter(pledge -> promiser(pledge).map(parties::contains).orElse(false))
            .toList();
    open.forEach(
        pledge ->
            promisers
                .computeIfAbsent(sentence(pledge), s -> new TreeSet<>())
                .add(promiser(pledge).orElseThrow()));
    return open.stream()
        .filter(pledge -> promisers.getOrDefault(sentence(pledge), Set.of()).size() >= 2)
        .toList();
  }

  private static Optional<String> promiser(Pledge pledge) {
    return pledge.said().subject().flatMap(Party::id);
  }

  private static String sentence(Pledge pledge) {
    return pledge.source().document() + ' ' + pledge.source().sentence();
  }
}
