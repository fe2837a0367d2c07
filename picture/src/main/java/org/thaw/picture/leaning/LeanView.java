package org.thaw.picture.leaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.thaw.picture.Gathered;
import org.thaw.picture.tension.Reports;
import org.thaw.statement.Event;
import org.thaw.statement.Outlook;
import org.thaw.statement.Projection;
import org.thaw.statement.Statement;
import org.thaw.statement.Status;
import org.thaw.statement.kept.Slot;
import org.thaw.statement.kept.Sourced;

/**
 * Answers who leans on whom, by channel, with trend, turning points and the evidence of each term.
 */
public final class LeanView implements Projection<LeanState, LeanQuestion, LeanAnswer> {

  private static final LeanFlow FLOW = new LeanFlow();

  private final Function<String, String> origins;
  private final Function<String, Set<String>> named;

  /**
   * Makes the view.
   *
   * @param origins document id to the id of the first document of its family of near-copies
   * @param named the ids of those whom a text names: what outlooks are about
   */
  public LeanView(Function<String, String> origins, Function<String, Set<String>> named) {
    this.origins = origins;
    this.named = named;
  }

  @Override
  public LeanState empty() {
    return new LeanState(Gathered.NOTHING, LeanPart.NOTHING);
  }

  @Override
  public LeanState fold(LeanState state, Statement statement) {
    if (statement instanceof Status || statement instanceof Outlook) {
      return new LeanState(state.said().with(statement), state.flow());
    }
    return statement instanceof Event ? flowing(state, statement) : state;
  }

  /** The state of many statements at once: the same as folding them one by one, and quicker. */
  public LeanState of(Iterable<Statement> statements) {
    Gathered said = Gathered.NOTHING;
    Map<Slot, List<Sourced>> bySlot = new TreeMap<>();
    for (Statement statement : statements) {
      if (statement instanceof Status || statement instanceof Outlook) {
        said = said.with(statement);
      } else if (statement instanceof Event) {
        Sourced told = new Sourced(statement, origins.apply(statement.source().document()));
        FLOW.slots(told)
            .forEach(slot -> bySlot.computeIfAbsent(slot, s -> new ArrayList<>()).add(told));
      }
    }
    TreeMap<String, Reports> flows = new TreeMap<>();
    bySlot.forEach(
        (slot, told) ->
            FLOW.fold(FLOW.empty(), slot, told)
                .ofDependent(slot.key())
                .byPatron()
                .forEach((pair, reports) -> flows.merge(pair, reports, Reports::and)));
    return new LeanState(said, new LeanPart(flows));
  }

  private LeanState flowing(LeanState state, Statement statement) {
    Sourced told = new Sourced(statement, origins.apply(statement.source().document()));
    LeanPart flow = state.flow();
    for (Slot slot : FLOW.slots(told)) {
      // Of all dependents here; a ledger has a part for each.
      LeanPart one = FLOW.fold(FLOW.empty(), slot, Set.of(told));
      flow = flow.and(one.ofDependent(slot.key()));
    }
    return new LeanState(state.said(), flow);
  }

  /** The state with the flow that a ledger keeps of a dependent. */
  public LeanState with(LeanState state, String dependent, LeanPart flow) {
    return new LeanState(state.said(), state.flow().and(flow.ofDependent(dependent)));
  }

  @Override
  public LeanState merge(LeanState one, LeanState other) {
    return new LeanState(one.said().and(other.said()), one.flow().and(other.flow()));
  }

  @Override
  public LeanAnswer read(LeanState state, LeanQuestion question) {
    return new Leaning(state, question, origins, named).answer();
  }
}
