package org.thaw.picture.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Party;
import org.thaw.statement.QuadClass;
import org.thaw.statement.Source;
import org.thaw.statement.Statement;
import org.thaw.statement.Status;

/** Finds what belongs together: contested territories first, then fighting dyads left over. */
final class Disputes {

  private Disputes() {}

  static List<Dispute> in(
      Collection<Statement> statements, Function<String, String> origins, Predicate<String> land) {
    List<Dispute> disputes = new ArrayList<>(territorial(statements, origins, land));
    disputes.addAll(dyadic(statements, disputes, origins));
    return disputes;
  }

  private static List<Dispute> territorial(
      Collection<Statement> statements, Function<String, String> origins, Predicate<String> land) {
    Stakes stakes = new Stakes(statements, origins);
    Map<String, Stake> contested = stakes.contested();
    contested.keySet().removeIf(land.negate());
    Map<String, Dispute> byTerritory = new TreeMap<>();
    contested.forEach(
        (territory, stake) ->
            byTerritory.put(territory, Dispute.over(territory, stake, stakes.acts(territory))));
    for (Set<String> together : inOneBreath(statements, contested.keySet())) {
      join(byTerritory, contested, together);
    }
    return byTerritory.values().stream().distinct().toList();
  }

  /** Territories of which one sentence says the same of the same party. */
  private static Collection<Set<String>> inOneBreath(
      Collection<Statement> statements, Set<String> territories) {
    Map<String, Set<String>> sentences = new TreeMap<>();
    for (Statement statement : statements) {
      Optional<String> object = statement.said().object().flatMap(Party::id);
      if (statement instanceof Status && object.filter(territories::contains).isPresent()) {
        sentences.computeIfAbsent(breath(statement), key -> new TreeSet<>()).add(object.get());
      }
    }
    return sentences.values();
  }

  private static String breath(Statement statement) {
    Source source = statement.source();
    String who = statement.said().subject().map(Party::key).orElse("");
    return source.document() + '\n' + source.sentence() + '\n' + who + '\n' + statement.relation();
  }

  /** Joins those with a holder or claimant in common: being recognised together is not enough. */
  private static void join(
      Map<String, Dispute> byTerritory, Map<String, Stake> contested, Set<String> together) {
    for (String one : together) {
      for (String other : together) {
        if (!one.equals(other) && of(contested, one).sharesRival(of(contested, other))) {
          Dispute joined = of(byTerritory, one).joined(of(byTerritory, other));
          joined.territories().forEach(territory -> byTerritory.put(territory, joined));
        }
      }
    }
  }

  private static <T> T of(Map<String, T> byTerritory, String territory) {
    return Objects.requireNonNull(byTerritory.get(territory), territory);
  }

  private static List<Dispute> dyadic(
      Collection<Statement> statements,
      List<Dispute> territorial,
      Function<String, String> origins) {
    Map<Dispute, Set<String>> reports = new LinkedHashMap<>();
    Set<Dispute> fighting = new HashSet<>();
    for (Statement statement : statements) {
      Optional<Dispute> dyad = dyad(statement);
      if (dyad.isPresent() && territorial.stream().noneMatch(d -> d.toldBy(statement))) {
        String origin = origins.apply(statement.source().document());
        reports.computeIfAbsent(dyad.get(), key -> new HashSet<>()).add(origin);
        if (statement.relation() == EventType.ASSAULT) {
          fighting.add(dyad.get());
        }
      }
    }
    return reports.entrySet().stream()
        .filter(dyad -> fighting.contains(dyad.getKey()) || dyad.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The two parties of a material conflict that is said to have taken place. */
  private static Optional<Dispute> dyad(Statement statement) {
    boolean material =
        statement instanceof Event event
            && event.relation().quad() == QuadClass.MATERIAL_CONFLICT
            && event.said().toBeSo();
    Optional<String> actor = statement.said().subject().flatMap(Party::id);
    Optional<String> recipient = statement.said().object().flatMap(Party::id);
    return material && actor.isPresent() && recipient.isPresent() && !actor.equals(recipient)
        ? Optional.of(Dispute.between(actor.get(), recipient.get()))
        : Optional.empty();
  }
}
