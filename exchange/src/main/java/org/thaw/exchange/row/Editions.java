package org.thaw.exchange.row;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.thaw.exchange.ImportRun;
import org.thaw.exchange.Remark;
import org.thaw.statement.Note;
import org.thaw.statement.Statement;

/**
 * Tells rows that repeat, that reuse an id, and newer editions of an event from new ones. Of the
 * rows of this run the last hundred thousand are remembered; what was imported before is asked of
 * the ledger.
 */
public final class Editions {

  private static final int REMEMBERED = 100_000;

  private record Edition(List<String> ids, Optional<LocalDate> published) {}

  private final boolean revised;
  private final ImportRun run;
  private final Map<String, Edition> recent =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Edition> eldest) {
          return size() > REMEMBERED;
        }
      };

  /**
   * Passes rows on to a run.
   *
   * @param revised whether the data set edits its events, so that a newer row of an id replaces the
   *     older one; otherwise both are kept
   */
  public Editions(boolean revised, ImportRun run) {
    this.revised = revised;
    this.run = run;
  }

  /**
   * Passes on what a row says, unless a row said it before. A newer edition that says nothing still
   * takes the place of the older one.
   */
  public void pass(RowFacts row, List<? extends Statement> statements) {
    List<String> ids = statements.stream().map(Statement::id).toList();
    Edition edition = new Edition(ids, row.source().published());
    @Nullable Edition earlier = recent.put(row.rowId(), edition);
    if (earlier != null && earlier.ids().equals(ids)) {
      if (!ids.isEmpty()) {
        run.remark(Remark.REPEATED);
      }
      return;
    }
    statements.forEach(run::statement);
    if (revised) {
      supersede(row, edition, earlier);
    } else if (earlier != null) {
      run.remark(Remark.ID_REUSED);
    }
  }

  private void supersede(RowFacts row, Edition edition, @Nullable Edition earlier) {
    Optional<Edition> other = earlier != null ? Optional.of(earlier) : held(row, edition);
    if (other.isPresent()) {
      run.remark(Remark.REVISED);
      boolean late = newer(other.get().published(), edition.published());
      Edition out = late ? edition : other.get();
      Edition in = late ? other.get() : edition;
      out.ids().stream()
          .filter(id -> !in.ids().contains(id))
          .forEach(id -> run.statement(row.supersedes(id)));
    }
  }

  /** What the ledger shows of the event, where it says something else. */
  private Optional<Edition> held(RowFacts row, Edition edition) {
    List<Statement> held =
        run.settings().known().of(row.source().document()).stream()
            .filter(statement -> !(statement instanceof Note))
            .toList();
    List<String> ids = held.stream().map(Statement::id).toList();
    return edition.ids().containsAll(ids)
        ? Optional.empty()
        : Optional.of(new Edition(ids, held.get(0).source().published()));
  }

  private static boolean newer(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent() && one.get().isAfter(other.get());
  }
}
