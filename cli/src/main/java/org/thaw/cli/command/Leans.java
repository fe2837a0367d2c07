package org.thaw.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.thaw.cli.name.Mentions;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.StatementQuery;
import org.thaw.picture.identity.Identities;
import org.thaw.picture.leaning.LeanAnswer;
import org.thaw.picture.leaning.LeanFlow;
import org.thaw.picture.leaning.LeanPart;
import org.thaw.picture.leaning.LeanQuestion;
import org.thaw.picture.leaning.LeanState;
import org.thaw.picture.leaning.LeanView;
import org.thaw.picture.leaning.Regions;
import org.thaw.statement.Kind;
import org.thaw.statement.Statement;

/** Asks a ledger who leans on whom. */
final class Leans {

  private static final StatementQuery OUTLOOKS = StatementQuery.of(Set.of(Kind.OUTLOOK));

  private final Ledger ledger;
  private final Function<String, String> origins;
  private final Mentions mentions;
  private final Whom whom;
  private Optional<List<Statement>> outlooks = Optional.empty();

  Leans(Ledger ledger) {
    this.ledger = ledger;
    this.origins = Shared.origins(ledger);
    this.mentions = new Mentions(Shared.names(ledger));
    this.whom = new Whom(ledger);
  }

  LeanAnswer of(
      String asked, Optional<String> on, Optional<LocalDate> day, Optional<LocalDate> known) {
    Identities identities = whom.identities(known);
    String id = identities.of(asked);
    Optional<String> patron = on.map(identities::of);
    Set<String> dependents = new TreeSet<>(Regions.members(id));
    dependents.add(id);
    patron.ifPresent(dependents::remove);
    LeanView view = new LeanView(origins, mentions::in);
    LeanState[] state = {view.empty()};
    for (String dependent : dependents) {
      for (String one : identities.all(dependent)) {
        ledger.statements(
            Queries.statusesOf(one), s -> state[0] = view.fold(state[0], identities.in(s)));
        LeanPart flow = ledger.kept(new LeanFlow(), one).renamed(identities::of, dependent);
        state[0] = view.with(state[0], dependent, flow);
      }
    }
    for (Statement outlook : outlooks()) {
      state[0] = view.fold(state[0], identities.in(outlook));
    }
    return view.read(state[0], new LeanQuestion(id, dependents, patron, day, known));
  }

  /** Read once: a network asks for more than a hundred leanings. */
  private List<Statement> outlooks() {
    if (outlooks.isEmpty()) {
      List<Statement> told = new ArrayList<>();
      ledger.told(OUTLOOKS, told::add);
      outlooks = Optional.of(told);
    }
    return outlooks.get();
  }
}
