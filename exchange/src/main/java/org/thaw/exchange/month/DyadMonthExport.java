package org.thaw.exchange.month;

import java.io.Writer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.exchange.StatementExport;
import org.thaw.exchange.TextExport;
import org.thaw.statement.Event;
import org.thaw.statement.Party;

/**
 * A row for each pair of actors and month, from the first month of all to the last: counts by quad
 * class in both directions, by type, and the dead. A pair stands once, so that no toll counts
 * twice.
 */
public final class DyadMonthExport implements TextExport {

  @Override
  public String name() {
    return "dyad-month";
  }

  @Override
  public String about() {
    return "CSV: events of each pair of actors by month, with zero rows";
  }

  @Override
  public StatementExport to(Writer writer) {
    return new Table(writer);
  }

  /** A pair, in the order of the ids. */
  private record Dyad(String a, String b) implements Comparable<Dyad> {
    @Override
    public int compareTo(Dyad other) {
      int first = a.compareTo(other.a);
      return first != 0 ? first : b.compareTo(other.b);
    }
  }

  private static final class Table extends MonthTable<Dyad> {
    Table(Writer writer) {
      super(writer);
    }

    @Override
    boolean count(Months<Dyad> into, YearMonth month, Event event) {
      Optional<String> actor = event.said().subject().flatMap(Party::id);
      Optional<String> recipient = event.said().object().flatMap(Party::id);
      if (actor.isEmpty() || recipient.isEmpty()) {
        return false;
      }
      boolean returned = actor.get().compareTo(recipient.get()) > 0;
      Dyad dyad =
          returned
              ? new Dyad(recipient.get(), actor.get())
              : new Dyad(actor.get(), recipient.get());
      into.add(dyad, month, event, returned);
      return true;
    }

    @Override
    List<String> keyColumns() {
      return List.of("a", "a_iso3", "a_cow", "a_gw", "b", "b_iso3", "b_cow", "b_gw");
    }

    @Override
    List<String> keyCells(Dyad dyad) {
      List<String> cells = new ArrayList<>(codes(dyad.a()));
      cells.addAll(codes(dyad.b()));
      return cells;
    }

    @Override
    List<String> directions() {
      return List.of("a_to_b", "b_to_a");
    }
  }
}
