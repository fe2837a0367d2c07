package org.thaw.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.thaw.statement.kept.KeptView;
import org.thaw.statement.kept.Slot;
import org.thaw.statement.kept.Sourced;

/** Reads what a view knows of a key. */
final class KeptParts {

  private KeptParts() {}

  static <P> P of(Sql sql, KeptView<P> view, String key) {
    return view.join(Mark.upToDate(sql, view) ? kept(sql, view, key) : folded(sql, view, key));
  }

  private static <P> List<P> kept(Sql sql, KeptView<P> view, String key) {
    return sql.list(
        "SELECT part FROM kept_part WHERE view = ? AND key = ? ORDER BY piece",
        row -> view.read(row.getBytes(1)),
        view.name(),
        key);
  }

  /** From the statements themselves. */
  private static <P> List<P> folded(Sql sql, KeptView<P> view, String key) {
    Map<Slot, List<Sourced>> bySlot = new TreeMap<>();
    StatementQuestion.visit(
        sql,
        view.scope(key),
        told -> {
          for (Slot slot : view.slots(told)) {
            if (slot.key().equals(key)) {
              bySlot.computeIfAbsent(slot, s -> new ArrayList<>()).add(told);
            }
          }
        });
    List<P> parts = new ArrayList<>();
    bySlot.forEach((slot, told) -> parts.add(view.fold(view.empty(), slot, told)));
    return parts;
  }
}
