package org.thaw.cli.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.StatementQuery;
import org.thaw.statement.Party;
import org.thaw.statement.Statement;

/** The names that a ledger's own documents use, with the ISO names of states. */
public final class LedgerNames implements Names {

  private final Ledger ledger;
  private final Countries countries = new Countries();

  /** The names of this ledger. */
  public LedgerNames(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public Optional<String> id(String words) {
    // The cheap ways first: only a name that is neither a state's nor a slug costs a walk through
    // the ledger.
    return countries
        .code(words)
        .or(() -> Optional.of(words.strip()).filter(this::spokenOf))
        .or(() -> Optional.of(slug(words)).filter(this::spokenOf))
        .or(() -> commonestBearer(words));
  }

  @Override
  public Optional<String> known(String words) {
    return countries.code(words);
  }

  @Override
  public String display(String id, String words) {
    return countries.name(id).orElse(words.isBlank() ? id : words);
  }

  /** Texts do not tell: whatever is held or claimed may be land. */
  @Override
  public boolean land(String id) {
    return true;
  }

  /** The usual form of an id: lower-case ASCII, hyphenated, apostrophes dropped. */
  static String slug(String words) {
    return Normalizer.normalize(words.strip(), Normalizer.Form.NFD)
        .replaceAll("[\\p{M}'’`]", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  private boolean spokenOf(String id) {
    boolean[] found = {false};
    ledger.statements(about(id), statement -> found[0] = true);
    return found[0];
  }

  private static StatementQuery about(String id) {
    return StatementQuery.ALL.withParties(Set.of(id)).first(1);
  }

  private Optional<String> commonestBearer(String words) {
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    Map<String, Integer> bearers = new TreeMap<>();
    // An actor of a data set goes by its code or slug, which the cheap ways find.
    ledger.told(
        statement ->
            parties(statement)
                .filter(party -> party.name().toLowerCase(Locale.ROOT).equals(wanted))
                .forEach(party -> bearers.merge(party.key(), 1, Integer::sum)));
    return bearers.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private static Stream<Party> parties(Statement statement) {
    return Stream.of(
            statement.said().subject(), statement.said().object(), statement.said().speaker())
        .flatMap(Optional::stream);
  }
}
