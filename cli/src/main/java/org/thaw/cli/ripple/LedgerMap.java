package org.thaw.cli.ripple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.thaw.cli.name.NamedInText;
import org.thaw.foresight.causal.CausalMap;
import org.thaw.foresight.causal.Edit;
import org.thaw.foresight.causal.Leaning;
import org.thaw.foresight.causal.Witness;
import org.thaw.foresight.causal.WitnessFinder;
import org.thaw.foresight.factor.FactorFinder;
import org.thaw.foresight.factor.FactorWords;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.StatementQuery;
import org.thaw.statement.Link;
import org.thaw.statement.Party;
import org.thaw.statement.Statement;
import org.thaw.statement.Status;
import org.thaw.statement.StatusRelation;

/** The causal map that a ledger's links and leaning make, with what a person did to it. */
public final class LedgerMap {

  private final List<Witness> witnesses = new ArrayList<>();
  private final List<Edit> edits;
  private final WitnessFinder finder;
  private final FactorFinder factors;
  private final NamedInText names;
  private final FactorWords words;

  private LedgerMap(Ledger ledger, Function<String, String> origins, LocalDate today) {
    Map<String, Party> parties = new HashMap<>();
    List<Statement> found = new ArrayList<>();
    // Links and leaning are told by texts, and so are the names that texts have for parties.
    ledger.told(
        StatementQuery.ALL,
        statement -> {
          remember(statement, parties);
          if (statement instanceof Link || leans(statement)) {
            found.add(statement);
          }
        });
    words = FactorLexicon.load();
    names = NamedInText.written(parties, today);
    factors = new FactorFinder(words, names);
    finder = new WitnessFinder(factors, origins);
    edits = Edits.of(ledger);
    found.forEach(statement -> take(statement, today));
  }

  /** The map of all that this ledger holds. */
  public static LedgerMap of(Ledger ledger, Function<String, String> origins, LocalDate today) {
    return new LedgerMap(ledger, origins, today);
  }

  private static void remember(Statement statement, Map<String, Party> parties) {
    Stream.of(statement.said().subject(), statement.said().object())
        .flatMap(Optional::stream)
        .filter(party -> party.id().isPresent() && !party.name().isEmpty())
        .filter(party -> Character.isUpperCase(party.name().charAt(0)))
        .forEach(party -> parties.putIfAbsent(party.name(), party));
  }

  private static boolean leans(Statement statement) {
    return statement.relation() == StatusRelation.DEPENDS_ON
        || statement.relation() == StatusRelation.SUPPLIES;
  }

  private void take(Statement statement, LocalDate today) {
    if (statement instanceof Link link) {
      finder.of(link).ifPresent(witnesses::add);
    } else if (statement instanceof Status status) {
      leaning(status, today).map(finder::of).ifPresent(witnesses::add);
    }
  }

  /** Whoever is supplied leans on the supplier; what is said to have ended is over. */
  private static Optional<Leaning> leaning(Status status, LocalDate today) {
    Optional<String> subject = status.said().subject().flatMap(Party::id);
    Optional<String> object = status.said().object().flatMap(Party::id);
    boolean over = status.said().period().to().filter(end -> end.isBefore(today)).isPresent();
    if (over || subject.isEmpty() || object.isEmpty() || subject.equals(object)) {
      return Optional.empty();
    }
    return Optional.of(
        status.relation() == StatusRelation.DEPENDS_ON
            ? new Leaning(subject.get(), object.get(), status)
            : new Leaning(object.get(), subject.get(), status));
  }

  /** The map of a part; what the person put there is always in it. */
  public CausalMap map(MapScope scope) {
    return CausalMap.of(
        witnesses.stream()
            .filter(w -> scope.voices().hear(w))
            .filter(w -> scope.admits(w.statement().source().published()))
            .toList(),
        edits);
  }

  /** What was done to it, in order. */
  public List<Edit> edits() {
    return edits;
  }

  /** The links of which nothing could be made. */
  public List<WitnessFinder.Unused> unused() {
    return finder.unused();
  }

  /** The finder of factors in documents. */
  public FactorFinder factors() {
    return factors;
  }

  /** The finder of factors in what a person types. */
  public FactorFinder typed() {
    return new FactorFinder(words, names.typed());
  }

  /** Who is named in documents. */
  public NamedInText names() {
    return names;
  }

  /** The words that tell of factors. */
  public FactorWords words() {
    return words;
  }
}
