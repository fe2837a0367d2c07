package org.thaw.cli.ripple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.thaw.foresight.causal.EdgeKind;
import org.thaw.foresight.causal.Edit;
import org.thaw.foresight.factor.Factor;
import org.thaw.ledger.FiledEdit;
import org.thaw.ledger.Ledger;

/** A person's edits of the map, to and from the ledger. */
public final class Edits {

  private Edits() {}

  /** All that the ledger keeps, in order. */
  public static List<Edit> of(Ledger ledger) {
    return ledger.mapEdits().stream().map(Edits::edit).toList();
  }

  private static Edit edit(FiledEdit filed) {
    return new Edit(
        Edit.Action.valueOf(filed.action()),
        Factor.ofKey(filed.cause()),
        Factor.ofKey(filed.effect()),
        EdgeKind.valueOf(filed.kind()),
        filed.weight(),
        filed.why(),
        filed.who(),
        filed.made());
  }

  /** An edit as the ledger keeps it. */
  public static FiledEdit filed(
      Edit.Action action,
      Factor cause,
      Factor effect,
      EdgeKind kind,
      Optional<Double> weight,
      String why,
      String who,
      Instant now) {
    return new FiledEdit(
        action.name(), cause.key(), effect.key(), kind.name(), weight, why, who, now);
  }
}
