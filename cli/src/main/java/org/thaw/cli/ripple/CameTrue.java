package org.thaw.cli.ripple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.foresight.factor.Factor;
import org.thaw.foresight.factor.FactorFinder;
import org.thaw.foresight.factor.Found;
import org.thaw.foresight.factor.Passage;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.StatementQuery;
import org.thaw.statement.Statement;

/**
 * What documents published after a day tell of factors: each clause of a sentence that something
 * actual was read from is taken for the factor that it is about. It is evidence to look at, not a
 * verdict.
 */
final class CameTrue {

  /**
   * A sentence that tells of a factor.
   *
   * @param statement a statement that was read from it
   * @param sign 1: it rises; -1: it falls
   */
  record Telling(Statement statement, int sign) {}

  private final Map<Factor, List<Telling>> told = new HashMap<>();

  CameTrue(Ledger ledger, LocalDate after, FactorFinder finder) {
    Set<String> seen = new HashSet<>();
    List<Statement> later = new ArrayList<>();
    // A coded event has codes where a text has words.
    ledger.told(
        StatementQuery.ALL,
        statement -> {
          boolean new_ =
              statement.source().published().filter(day -> day.isAfter(after)).isPresent();
          if (new_ && statement.said().toBeSo() && seen.add(statement.source().text())) {
            later.add(statement);
          }
        });
    later.forEach(statement -> take(statement, finder));
  }

  private void take(Statement statement, FactorFinder finder) {
    String sentence = statement.source().text();
    String document = statement.source().document();
    Set<Factor> once = new HashSet<>();
    Stream.of(sentence.split("[,;:]\\s+", -1))
        .map(clause -> finder.find(new Passage(clause, sentence, document, false)))
        .flatMap(java.util.Optional::stream)
        .filter(found -> found.how() != Found.How.WORDS && once.add(found.factor()))
        .forEach(
            found ->
                told.computeIfAbsent(found.factor(), f -> new ArrayList<>())
                    .add(new Telling(statement, found.direction().sign())));
  }

  List<Telling> of(Factor factor) {
    return told.getOrDefault(factor, List.of());
  }
}
