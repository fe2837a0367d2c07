package org.thaw.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.statement.kept.KeptView;
import org.thaw.statement.kept.Slot;
import org.thaw.statement.kept.Sourced;

/** A view's rows of the table {@code kept_part}. */
final class KeptTable<P> implements AutoCloseable {

  private static final String READ =
      "SELECT part FROM kept_part WHERE view = ? AND key = ? AND piece = ?";

  private static final String WRITE =
      "INSERT INTO kept_part (view, key, piece, part) VALUES (?, ?, ?, ?)"
          + " ON CONFLICT (view, key, piece) DO UPDATE SET part = excluded.part";

  private static final int AT_ONCE = 500;

  private final Sql sql;
  private final KeptView<P> view;
  private final PreparedStatement read;
  private final PreparedStatement write;
  private int waiting;

  KeptTable(Sql sql, KeptView<P> view) {
    this.sql = sql;
    this.view = view;
    try {
      this.read = sql.prepare(READ);
      this.write = sql.prepare(WRITE);
    } catch (SQLException e) {
      throw new Sql.Refusal(e);
    }
  }

  /** Folds statements into the parts that they have a bearing on, in the order of the parts. */
  void fold(Collection<Sourced> added) {
    Map<Slot, List<Sourced>> bySlot = new HashMap<>();
    for (Sourced told : added) {
      for (Slot slot : view.slots(told)) {
        bySlot.computeIfAbsent(slot, s -> new ArrayList<>(2)).add(told);
      }
    }
    bySlot.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> put(e.getKey(), view.fold(part(e.getKey()), e.getKey(), e.getValue())));
    flush();
  }

  /** Builds a part anew. */
  void replace(Slot slot, Collection<Sourced> told) {
    P part = view.fold(view.empty(), slot, told);
    if (part.equals(view.empty())) {
      sql.run(
          "DELETE FROM kept_part WHERE view = ? AND key = ? AND piece = ?",
          view.name(),
          slot.key(),
          slot.piece());
    } else {
      put(slot, part);
      flush();
    }
  }

  private P part(Slot slot) {
    try {
      bind(read, slot);
      try (ResultSet row = read.executeQuery()) {
        Optional<byte[]> bytes = row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
        return bytes.map(view::read).orElseGet(view::empty);
      }
    } catch (SQLException e) {
      throw new Sql.Refusal(e);
    }
  }

  private void bind(PreparedStatement statement, Slot slot) throws SQLException {
    statement.setString(1, view.name());
    statement.setString(2, slot.key());
    statement.setString(3, slot.piece());
  }

  private void put(Slot slot, P part) {
    try {
      bind(write, slot);
      write.setBytes(4, view.write(part));
      write.addBatch();
      if (++waiting == AT_ONCE) {
        flush();
      }
    } catch (SQLException e) {
      throw new Sql.Refusal(e);
    }
  }

  private void flush() {
    try {
      write.executeBatch();
      waiting = 0;
    } catch (SQLException e) {
      throw new Sql.Refusal(e);
    }
  }

  @Override
  public void close() {
    try {
      try {
        read.close();
      } finally {
        write.close();
      }
    } catch (SQLException e) {
      throw new Sql.Refusal(e);
    }
  }
}
