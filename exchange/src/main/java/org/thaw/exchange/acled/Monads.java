package org.thaw.exchange.acled;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.Remark;
import org.thaw.exchange.table.Header;
import org.thaw.exchange.table.KeptRow;
import org.thaw.exchange.table.Rows;

/**
 * Joins the rows of a monadic file: an event stands there once for each actor, with the same id and
 * the same toll. Of the last ten thousand events the other half is waited for.
 */
final class Monads {

  private static final int WAITING = 10_000;

  private record Half(KeptRow row, boolean joined) {}

  private final ImportRun run;
  private final int id;
  private final int actor;
  private final int kind;
  private final BiConsumer<Rows, Rows> pairs;
  private final Map<String, Half> halves = new LinkedHashMap<>();

  Monads(ImportRun run, Header header, BiConsumer<Rows, Rows> pairs) {
    this.run = run;
    this.id = header.at("event_id_cnty");
    this.actor = header.at("actor1");
    this.kind = header.at("inter1");
    this.pairs = pairs;
  }

  void take(KeptRow row) {
    String event = row.cell(id).strip();
    Half half = halves.get(event);
    if (half == null || event.isEmpty()) {
      halves.put(event.isEmpty() ? "line " + row.line() : event, new Half(row, false));
      shorten();
    } else if (half.joined() || half.row().cell(actor).equals(row.cell(actor))) {
      run.remark(Remark.REPEATED);
    } else {
      halves.put(event, new Half(row, true));
      boolean turned = victim(half.row()) && !victim(row);
      pairs.accept(turned ? row : half.row(), turned ? half.row() : row);
    }
  }

  private boolean victim(Rows row) {
    String code = row.cell(kind).strip();
    return code.equals("7")
        || code.startsWith("Civilian")
        || row.cell(actor).startsWith("Civilian");
  }

  private void shorten() {
    if (halves.size() > WAITING) {
      Iterator<Half> eldest = halves.values().iterator();
      Half half = eldest.next();
      eldest.remove();
      alone(half);
    }
  }

  private void alone(Half half) {
    if (!half.joined()) {
      pairs.accept(half.row(), half.row());
    }
  }

  void finish() {
    halves.values().forEach(this::alone);
    halves.clear();
  }
}
