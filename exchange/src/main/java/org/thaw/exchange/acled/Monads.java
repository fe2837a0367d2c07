package org.thaw.exchange.acled;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
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
  private final int data;
  private final int type;
  private final int actor;
  private final int kind;
  private final BiConsumer<Rows, Rows> pairs;
  private final Map<String, Half> halves = new LinkedHashMap<>();

  Monads(ImportRun run, Header header, BiConsumer<Rows, Rows> pairs) {
    this.run = run;
    this.id = header.at("event_id_cnty");
    this.data = header.at("data_id");
    this.type = header.at("event_type");
    this.actor = header.at("actor1");
    this.kind = header.at("inter1");
    this.pairs = pairs;
  }

  void take(KeptRow row) {
    String event = event(row);
    Half half = halves.get(event);
    if (half == null) {
      halves.put(event, new Half(row, false));
      shorten();
    } else if (half.joined() || half.row().cell(actor).equals(row.cell(actor))) {
      run.remark(Remark.REPEATED);
    } else {
      halves.put(event, new Half(row, true));
      boolean turned = rank(half.row()) > rank(row);
      pairs.accept(turned ? row : half.row(), turned ? half.row() : row);
    }
  }

  private String event(Rows row) {
    String own = row.cell(id).strip();
    String other = row.cell(data).strip();
    return !own.isEmpty() ? own : other.isEmpty() ? "line " + row.line() : "data-" + other;
  }

  /** Who stands first in a dyadic file: who protests, or who does it to civilians. */
  private int rank(Rows row) {
    String code = row.cell(kind).strip();
    String name = row.cell(actor).strip();
    if (code.equals("7") || code.startsWith("Civilian") || name.startsWith("Civilian")) {
      return 2;
    }
    boolean crowd = name.startsWith("Protester") || name.startsWith("Rioter");
    String event = row.cell(type).strip().toLowerCase(Locale.ROOT);
    return crowd && (event.startsWith("protest") || event.startsWith("riot")) ? 0 : 1;
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
