package org.thaw.picture.leaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.thaw.picture.Days;
import org.thaw.picture.tension.Breadth;
import org.thaw.picture.tension.Packed;
import org.thaw.picture.tension.Reports;
import org.thaw.statement.Event;
import org.thaw.statement.Kind;
import org.thaw.statement.Statement;
import org.thaw.statement.kept.KeptView;
import org.thaw.statement.kept.Scope;
import org.thaw.statement.kept.Slot;
import org.thaw.statement.kept.Sourced;

/** The flow of events by dependent, as a ledger keeps it: a part for each patron and year. */
public final class LeanFlow implements KeptView<LeanPart> {

  @Override
  public String name() {
    return "lean";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Set<Slot> slots(Sourced told) {
    return strand(told.statement()).map(s -> Set.of(slot(s, told.statement()))).orElse(Set.of());
  }

  private static Slot slot(Strand strand, Statement statement) {
    int year = statement.said().period().to().orElseThrow().getYear();
    return new Slot(strand.dependent(), strand.patron() + ' ' + year);
  }

  private static Optional<Strand> strand(Statement statement) {
    return statement instanceof Event event
        ? Strand.of(event)
            .filter(s -> Packed.fits(event.said().period().to().orElseThrow(), Days.known(event)))
        : Optional.empty();
  }

  @Override
  public Scope scope(String key) {
    return Scope.of(Set.of(Kind.EVENT), Set.of(key));
  }

  @Override
  public Scope scope(Slot slot) {
    int blank = slot.piece().lastIndexOf(' ');
    int year = Integer.parseInt(slot.piece().substring(blank + 1));
    return Scope.of(Set.of(Kind.EVENT), Set.of(slot.key(), slot.piece().substring(0, blank)))
        .ending(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  @Override
  public LeanPart empty() {
    return LeanPart.NOTHING;
  }

  @Override
  public LeanPart fold(LeanPart part, Slot slot, Collection<Sourced> told) {
    Map<String, Reports.Gathering> gathered = new TreeMap<>();
    for (Sourced one : told) {
      Optional<Strand> strand = strand(one.statement());
      if (strand.isPresent() && slot(strand.get(), one.statement()).equals(slot)) {
        gathered
            .computeIfAbsent(strand.get().patron(), patron -> new Reports.Gathering())
            .add(packed((Event) one.statement(), strand.get()), one.origin());
      }
    }
    TreeMap<String, Reports> reports = new TreeMap<>();
    gathered.forEach((patron, gathering) -> reports.put(patron, gathering.done()));
    return part.and(new LeanPart(reports));
  }

  private static long packed(Event event, Strand strand) {
    LocalDate to = event.said().period().to().orElseThrow();
    return Packed.of(
        to.toEpochDay(),
        Days.known(event).toEpochDay(),
        Breadth.of(event.said().period(), to),
        event.said().subject().flatMap(p -> p.id()).equals(Optional.of(strand.patron())),
        event.relation(),
        LeanPart.code(strand.channel(), strand.tie()),
        0);
  }

  @Override
  public LeanPart merge(LeanPart one, LeanPart other) {
    return one.and(other);
  }

  /** Each patron's years by themselves: a large data set has hundreds of patrons. */
  @Override
  public LeanPart join(List<LeanPart> parts) {
    Map<String, List<Reports>> byPatron = new TreeMap<>();
    for (LeanPart part : parts) {
      part.byPatron()
          .forEach(
              (patron, reports) ->
                  byPatron.computeIfAbsent(patron, p -> new ArrayList<>()).add(reports));
    }
    TreeMap<String, Reports> joined = new TreeMap<>();
    byPatron.forEach((patron, reports) -> joined.put(patron, Reports.all(reports)));
    return new LeanPart(joined);
  }

  @Override
  public byte[] write(LeanPart part) {
    return part.toBytes();
  }

  @Override
  public LeanPart read(byte[] bytes) {
    return LeanPart.of(bytes);
  }
}
