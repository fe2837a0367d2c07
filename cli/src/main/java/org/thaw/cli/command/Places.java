package org.thaw.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import org.thaw.cli.show.Json;
import org.thaw.cli.show.Table;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.StatementQuery;
import org.thaw.statement.Event;
import org.thaw.statement.Kind;
import org.thaw.statement.Place;
import org.thaw.statement.Statement;
import org.thaw.statement.Toll;
import org.thaw.statement.TollKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists where events took place. */
@Command(
    name = "places",
    header = "Where events took place, month by month, and how many were killed there.",
    description = {
      "Of events that a document tells to have happened, with coordinates. One happening counts once,"
          + " however many statements tell of it; of several tolls of one happening the largest best"
          + " figure is taken."
    },
    footerHeading = "%nExample:%n",
    footer = "  thaw places --since 2020-09-01 --until 2020-11-30")
public final class Places implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Mixin private final EventDays days = new EventDays();

  @Mixin private final AsKnown known = new AsKnown();

  /** With these rooms. */
  public Places(Rooms rooms) {
    this.rooms = rooms;
  }

  /** A place on the map; those of one point are one place, whatever they are called. */
  private record Spot(double lat, double lon, String name) {}

  /** What happened there in a month. */
  private static final class Month {
    private final Set<String> happenings = new TreeSet<>();
    private final Map<String, Integer> killed = new TreeMap<>();
    private Optional<Statement> first = Optional.empty();

    void add(Event event) {
      String happening = event.eventId().orElse(event.said().id());
      happenings.add(happening);
      killed(event.toll()).ifPresent(n -> killed.merge(happening, n, Math::max));
      first = first.or(() -> Optional.of(event));
    }

    private static Optional<Integer> killed(Toll toll) {
      return Optional.ofNullable(toll.ranges().get(TollKind.KILLED))
          .flatMap(
              range ->
                  range.best().isPresent()
                      ? Optional.of(range.best().getAsInt())
                      : range.low().isPresent()
                          ? Optional.of(range.low().getAsInt())
                          : Optional.empty());
    }

    int dead() {
      return killed.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toRead(rooms)) {
      Map<Spot, Map<YearMonth, Month>> places = places(ledger);
      if (shared.json()) {
        places.forEach(this::json);
      } else {
        print(places);
      }
      return Exit.OK.code();
    }
  }

  private Map<Spot, Map<YearMonth, Month>> places(Ledger ledger) {
    Map<Spot, Map<YearMonth, Month>> places =
        new TreeMap<>(Comparator.comparing(Spot::lat).thenComparing(Spot::lon));
    ledger.statements(
        StatementQuery.of(Set.of(Kind.EVENT))
            .within(days.since(), days.until())
            .asKnown(known.day()),
        statement -> add(places, (Event) statement));
    return places;
  }

  private static void add(Map<Spot, Map<YearMonth, Month>> places, Event event) {
    Optional<Place> place = event.said().place();
    Optional<Place.Point> point = place.flatMap(Place::point);
    Optional<LocalDate> day = event.said().period().to();
    if (event.said().toBeSo() && point.isPresent() && day.isPresent()) {
      Spot spot = new Spot(point.get().lat(), point.get().lon(), place.get().name());
      places
          .computeIfAbsent(spot, s -> new TreeMap<>())
          .computeIfAbsent(YearMonth.from(day.get()), m -> new Month())
          .add(event);
    }
  }

  private void json(Spot spot, Map<YearMonth, Month> months) {
    ObjectNode json = Json.object().put("name", spot.name());
    json.put("lat", spot.lat()).put("lon", spot.lon());
    ArrayNode array = json.putArray("months");
    months.forEach(
        (month, what) -> {
          ObjectNode node = array.addObject().put("month", month.toString());
          node.put("events", what.happenings.size()).put("killed", what.dead());
          Json.put(node, "statement", what.first.map(Statement::id));
          Json.put(node, "document", what.first.map(s -> s.source().document()));
        });
    rooms.console().line(json.toString());
  }

  private void print(Map<Spot, Map<YearMonth, Month>> places) {
    if (places.isEmpty()) {
      rooms.console().wrapped(0, "Of no event of that time is it told where it took place.");
      return;
    }
    Table table = new Table("month", "events", "killed", "place");
    List<Line> lines =
        places.entrySet().stream()
            .flatMap(
                place ->
                    place.getValue().entrySet().stream()
                        .map(m -> new Line(m.getKey(), m.getValue(), place.getKey())))
            .sorted(Comparator.comparing(Line::month).thenComparing(line -> line.spot().name()))
            .toList();
    for (Line line : lines) {
      table.row(
          line.month().toString(),
          String.valueOf(line.what().happenings.size()),
          line.what().killed.isEmpty() ? "" : String.valueOf(line.what().dead()),
          line.spot().name());
    }
    table.print(rooms.console());
  }

  private record Line(YearMonth month, Month what, Spot spot) {}
}
