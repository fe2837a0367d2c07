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
import org.thaw.statement.Source;
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

  /** Passes on what a row says, unless a row said it before. */
  public void pass(RowFacts row, List<? extends Statement> statements) {
    List<String> ids = statements.stream().map(Statement::id).toList();
    Edition edition = new Edition(ids, row.source().published());
    @Nullable Edition earlier = recent.put(row.rowId(), edition);
    if (earlier != null && earlier.ids().equals(ids)) {
      run.remark(Remark.REPEATED);
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
    if (earlier != null) {
      run.remark(Remark.REVISED);
      boolean older = newer(earlier.published(), edition.published());
      (older ? edition : earlier).ids().forEach(id -> run.statement(row.supersedes(id)));
      return;
    }
    List<Statement> held =
        run.settings().known().of(row.source().document()).stream()
            .filter(statement -> !(statement instanceof Note))
            .filter(statement -> !edition.ids().contains(statement.id()))
            .toList();
    if (!held.isEmpty()) {
      run.remark(Remark.REVISED);
      Source first = held.get(0).source();
      boolean older = newer(first.published(), edition.published());
      List<String> out = older ? edition.ids() : held.stream().map(Statement::id).toList();
      out.forEach(id -> run.statement(row.supersedes(id)));
    }
  }

  private static boolean newer(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent() && one.get().isAfter(other.get());
  }
}
