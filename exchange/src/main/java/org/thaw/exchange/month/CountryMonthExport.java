package org.thaw.exchange.month;

import java.io.Writer;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.thaw.exchange.StatementExport;
import org.thaw.exchange.TextExport;
import org.thaw.exchange.code.Countries;
import org.thaw.exchange.code.Country;
import org.thaw.statement.Event;
import org.thaw.statement.Party;

/**
 * A row for each country that acts or is acted upon and each month, from the first of all to the
 * last. An event within a country counts as its deed; the dead of an event stand with each country
 * that takes part.
 */
public final class CountryMonthExport implements TextExport {

  @Override
  public String name() {
    return "country-month";
  }

  @Override
  public String about() {
    return "CSV: events of each country by month, as actor and recipient, with zero rows";
  }

  @Override
  public StatementExport to(Writer writer) {
    return new Table(writer);
  }

  private static final class Table extends MonthTable<String> {
    Table(Writer writer) {
      super(writer);
    }

    @Override
    boolean count(Months<String> into, YearMonth month, Event event) {
      Optional<String> actor = country(event.said().subject());
      Optional<String> recipient = country(event.said().object());
      actor.ifPresent(id -> into.add(id, month, event, false));
      recipient
          .filter(id -> !actor.equals(Optional.of(id)))
          .ifPresent(id -> into.add(id, month, event, true));
      return actor.isPresent() || recipient.isPresent();
    }

    private static Optional<String> country(Optional<Party> party) {
      return party
          .flatMap(Party::id)
          .flatMap(id -> Countries.all().by(Countries.CodeSystem.ID, id))
          .map(Country::id)
          .filter(id -> id.length() == 3);
    }

    @Override
    List<String> keyColumns() {
      return List.of("country", "iso3", "cow", "gw");
    }

    @Override
    List<String> keyCells(String country) {
      return codes(country);
    }

    @Override
    List<String> directions() {
      return List.of("as_actor", "as_recipient");
    }
  }
}
