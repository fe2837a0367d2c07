package org.thaw.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.thaw.statement.Statement;
import org.thaw.statement.json.StatementJson;
import org.thaw.statement.kept.KeptView;
import org.thaw.statement.kept.Slot;
import org.thaw.statement.kept.Sourced;

/**
 * Keeps views up to date. Every write ends with {@link #follow} in its own transaction: it folds in
 * what was added since the view's mark and builds anew the parts that what was hidden, shown, gone
 * or given another origin has a bearing on. Work that is broken off goes on at the mark.
 */
final class Keeping {

  /** Rows a transaction when there is much to catch up with. */
  static final int ROWS_AT_ONCE = 100_000;

  private static final String ADDED =
      "SELECT seq, line, "
          + StatementQuestion.ORIGIN
          + " FROM statement WHERE seq > ? AND hidden = 0 ORDER BY seq LIMIT ?";

  private static final String CODED =
      "SELECT " + CodedTable.COLUMNS + " FROM coded WHERE seq > ? ORDER BY seq LIMIT ?";

  private final List<KeptView<?>> views;

  Keeping(List<? extends KeptView<?>> views) {
    this.views = List.copyOf(views);
  }

  /** Takes up to so many rows; gives how many are still to come. */
  long follow(Sql sql, int most) {
    if (views.isEmpty()) {
      return 0;
    }
    refoldTouched(sql);
    Map<Mark, List<KeptView<?>>> together = new LinkedHashMap<>();
    for (KeptView<?> view : views) {
      together.computeIfAbsent(Mark.of(sql, view), mark -> new ArrayList<>()).add(view);
    }
    long left = 0;
    for (Map.Entry<Mark, List<KeptView<?>>> group : together.entrySet()) {
      left = Math.max(left, follow(sql, group.getKey(), group.getValue(), most));
    }
    return left;
  }

  /** Views that have come equally far: each row is read once for all of them. */
  private static long follow(Sql sql, Mark mark, List<KeptView<?>> group, int most) {
    List<Sourced> added = new ArrayList<>();
    long[] at = {mark.statements(), mark.coded()};
    sql.each(
        ADDED,
        row -> {
          at[0] = row.getLong(1);
          return StatementQuestion.sourced(row, 2);
        },
        added::add,
        mark.statements(),
        most);
    at[0] = added.size() < most ? Mark.lastStatement(sql) : at[0];
    sql.each(
        CODED,
        row -> {
          at[1] = row.getLong(1);
          return StatementQuestion.coded(row);
        },
        added::add,
        mark.coded(),
        most);
    Mark now = new Mark(at[0], at[1]);
    group.forEach(view -> fold(sql, view, added));
    group.forEach(view -> now.write(sql, view, mark.fresh()));
    return now.behind(sql);
  }

  private static <P> void fold(Sql sql, KeptView<P> view, List<Sourced> added) {
    try (KeptTable<P> table = new KeptTable<>(sql, view)) {
      table.fold(added);
    }
  }

  /** Before anything is folded in, so that a part is never ahead of what it was built from. */
  private void refoldTouched(Sql sql) {
    List<Sourced> touched =
        sql.list("SELECT line FROM kept_touched", row -> touched(row.getString(1)));
    if (!touched.isEmpty()) {
      views.forEach(view -> refold(sql, view, touched));
      sql.run("DELETE FROM kept_touched");
    }
  }

  /** Which origin it has does not matter: only which parts it stands in. */
  private static Sourced touched(String line) {
    Statement statement = StatementJson.fromLine(line);
    return new Sourced(statement, statement.source().document());
  }

  private static <P> void refold(Sql sql, KeptView<P> view, List<Sourced> touched) {
    SortedSet<Slot> slots = new TreeSet<>();
    touched.forEach(told -> slots.addAll(view.slots(told)));
    try (KeptTable<P> table = new KeptTable<>(sql, view)) {
      for (Slot slot : slots) {
        List<Sourced> told = new ArrayList<>();
        StatementQuestion.visit(sql, view.scope(slot), told::add);
        table.replace(slot, told);
      }
    }
  }
}
