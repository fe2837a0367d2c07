package org.thaw.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.statement.Event;
import org.thaw.statement.Kind;
import org.thaw.statement.Party;
import org.thaw.statement.kept.ByteSink;
import org.thaw.statement.kept.ByteSource;
import org.thaw.statement.kept.KeptView;
import org.thaw.statement.kept.Scope;
import org.thaw.statement.kept.Slot;
import org.thaw.statement.kept.Sourced;

/** Keeps of each actor the events in which it acts, by month: what, to whom, from which origin. */
final class CountingView implements KeptView<Set<String>> {

  private final int version;

  CountingView(int version) {
    this.version = version;
  }

  @Override
  public String name() {
    return "counting";
  }

  @Override
  public int version() {
    return version;
  }

  @Override
  public Set<Slot> slots(Sourced told) {
    Optional<LocalDate> day = told.statement().said().period().to();
    Optional<String> actor = told.statement().said().subject().flatMap(Party::id);
    return told.statement() instanceof Event && day.isPresent() && actor.isPresent()
        ? Set.of(new Slot(actor.get(), YearMonth.from(day.get()).toString()))
        : Set.of();
  }

  @Override
  public Scope scope(String key) {
    return Scope.of(Set.of(Kind.EVENT), Set.of(key));
  }

  @Override
  public Scope scope(Slot slot) {
    YearMonth month = YearMonth.parse(slot.piece());
    return scope(slot.key()).ending(month.atDay(1), month.atEndOfMonth());
  }

  @Override
  public Set<String> empty() {
    return new TreeSet<>();
  }

  @Override
  public Set<String> fold(Set<String> part, Slot slot, Collection<Sourced> told) {
    Set<String> all = new TreeSet<>(part);
    for (Sourced one : told) {
      if (slots(one).contains(slot)) {
        String whom = one.statement().said().object().map(Party::key).orElse("");
        all.add(one.statement().relation().name() + " " + whom + " " + one.origin());
      }
    }
    return all;
  }

  @Override
  public Set<String> merge(Set<String> one, Set<String> other) {
    Set<String> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }

  @Override
  public byte[] write(Set<String> part) {
    ByteSink sink = new ByteSink();
    sink.text(version + "");
    sink.count(part.size());
    part.forEach(sink::text);
    return sink.toBytes();
  }

  @Override
  public Set<String> read(byte[] bytes) {
    ByteSource source = new ByteSource(bytes);
    if (!source.text().equals(version + "")) {
      throw new IllegalStateException("a part of another version");
    }
    Set<String> part = new TreeSet<>();
    for (long left = source.count(); left > 0; left--) {
      part.add(source.text());
    }
    return part;
  }
}
