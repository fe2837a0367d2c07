package org.thaw.picture.status;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.thaw.picture.Gathered;
import org.thaw.picture.identity.Settled;
import org.thaw.statement.Modality;
import org.thaw.statement.Note;
import org.thaw.statement.Projection;
import org.thaw.statement.Statement;
import org.thaw.statement.Status;

/**
 * Answers who controls, claims, recognises and guards a territory on a day, as known on a day.
 * Nothing is decided between rivals: each account is shown with its evidence.
 */
public final class StatusView implements Projection<Gathered, StatusQuestion, StatusAnswer> {

  private final Function<String, String> origins;

  /**
   * Makes the view.
   *
   * @param origins document id to the id of the first document of its family of near-copies
   */
  public StatusView(Function<String, String> origins) {
    this.origins = origins;
  }

  @Override
  public Gathered empty() {
    return Gathered.NOTHING;
  }

  @Override
  public Gathered fold(Gathered state, Statement statement) {
    return concerns(statement) ? state.with(statement) : state;
  }

  @Override
  public Gathered merge(Gathered one, Gathered other) {
    return one.and(other);
  }

  @Override
  public StatusAnswer read(Gathered state, StatusQuestion asked) {
    Settled settled = Settled.of(state, asked.known());
    StatusQuestion question = renamed(asked, settled);
    List<Status> all = about(settled, question.territory());
    List<Status> known = all.stream().filter(s -> Voice.of(question.viewOf(), s)).toList();
    List<StatusAnswer.Section> sections =
        Arrays.stream(Facet.values())
            .map(facet -> section(facet, known, question))
            .flatMap(Optional::stream)
            .toList();
    int shown = sections.stream().mapToInt(StatusView::reports).sum();
    return new StatusAnswer(question, sections, known.size() - shown, all.size() - known.size());
  }

  /** Statuses and the notes on them; nothing else bears on a territory's state. */
  static boolean concerns(Statement statement) {
    return statement instanceof Status || statement instanceof Note;
  }

  /** The statuses that speak of the territory at all. */
  static List<Status> about(Settled settled, String territory) {
    return settled.statements().stream()
        .filter(Status.class::isInstance)
        .map(Status.class::cast)
        .filter(status -> Arrays.stream(Facet.values()).anyMatch(f -> f.shows(status, territory)))
        .toList();
  }

  private static StatusQuestion renamed(StatusQuestion asked, Settled settled) {
    return new StatusQuestion(
        settled.identities().of(asked.territory()),
        asked.on(),
        asked.known(),
        asked.viewOf().map(settled.identities()::of));
  }

  private Optional<StatusAnswer.Section> section(
      Facet facet, List<Status> known, StatusQuestion question) {
    List<Account> accounts =
        Groups.of(facet, question.territory(), known, origins).stream()
            .map(reports -> Weighing.weigh(facet, reports, question.on()))
            .flatMap(Optional::stream)
            .sorted(Weighing.BEST_BORNE_OUT)
            .toList();
    return accounts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new StatusAnswer.Section(
                facet, ofModality(accounts, true), ofModality(accounts, false)));
  }

  private static List<Account> ofModality(List<Account> accounts, boolean actual) {
    return accounts.stream().filter(a -> (a.modality() == Modality.ACTUAL) == actual).toList();
  }

  private static int reports(StatusAnswer.Section section) {
    return section.accounts().stream().mapToInt(a -> a.evidence().size() + a.ended().size()).sum()
        + section.apart().stream().mapToInt(a -> a.evidence().size() + a.ended().size()).sum();
  }
}
