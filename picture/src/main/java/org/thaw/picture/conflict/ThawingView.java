package org.thaw.picture.conflict;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.thaw.picture.Days;
import org.thaw.picture.Gathered;
import org.thaw.picture.identity.Settled;
import org.thaw.picture.leaning.LeanState;
import org.thaw.picture.leaning.LeanView;
import org.thaw.statement.Projection;
import org.thaw.statement.Statement;

/**
 * Ranks the conflicts by signs of thawing: by how many kinds of signs there are in the two years up
 * to the last report of the ledger, then by how many independent documents bear them out. No sign
 * weighs more than another, and each is cited.
 */
public final class ThawingView implements Projection<Gathered, ConflictsQuestion, List<Thawing>> {

  private static final int YEARS = 2;

  private static final Comparator<Thawing> MOST_SIGNS =
      Comparator.<Thawing>comparingInt(thawing -> -thawing.signs().size())
          .thenComparingInt(thawing -> -thawing.origins())
          .thenComparingInt(thawing -> -thawing.conflict().origins())
          .thenComparing(thawing -> String.join(" ", thawing.conflict().key()));

  private final Function<String, String> origins;
  private final Function<String, Set<String>> named;
  private final ConflictsView conflicts;

  /**
   * Makes the view.
   *
   * @param origins document id to the id of the first document of its family of near-copies
   * @param land whether an id can be a territory
   * @param named the ids of those whom a text names: what links and outlooks are about
   */
  public ThawingView(
      Function<String, String> origins,
      Predicate<String> land,
      Function<String, Set<String>> named) {
    this.origins = origins;
    this.named = named;
    this.conflicts = new ConflictsView(origins, land);
  }

  @Override
  public Gathered empty() {
    return Gathered.NOTHING;
  }

  @Override
  public Gathered fold(Gathered state, Statement statement) {
    return state.with(statement);
  }

  @Override
  public Gathered merge(Gathered one, Gathered other) {
    return one.and(other);
  }

  @Override
  public List<Thawing> read(Gathered state, ConflictsQuestion question) {
    List<Statement> known = Settled.of(state, question.known()).statements();
    Optional<LocalDate> on = known.stream().map(Days::said).max(Comparator.naturalOrder());
    if (on.isEmpty()) {
      return List.of();
    }
    LocalDate since = on.get().minusYears(YEARS);
    List<Statement> recent = known.stream().filter(s -> !Days.said(s).isBefore(since)).toList();
    LeanView lean = new LeanView(origins, named);
    LeanState leaning = lean.of(known);
    return conflicts.read(state, question).stream()
        .map(
            conflict ->
                new Thawing(
                    conflict,
                    since,
                    on.get(),
                    new Signs(
                            conflict,
                            known,
                            recent,
                            since,
                            on.get(),
                            origins,
                            named,
                            q -> lean.read(leaning, q))
                        .all()))
        .sorted(MOST_SIGNS)
        .toList();
  }
}
