package org.thaw.picture.status;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.thaw.picture.Gathered;
import org.thaw.picture.identity.Settled;
import org.thaw.statement.Modality;
import org.thaw.statement.Projection;
import org.thaw.statement.Statement;
import org.thaw.statement.Status;

/**
 * Answers since when and until when each party is said to control, claim, recognise or guard a
 * territory, where accounts differ, and where sources fell silent. For any one day it agrees with
 * {@link StatusView}.
 */
public final class TimelineView implements Projection<Gathered, TimelineQuestion, Timeline> {

  private static final Comparator<Spell> BY_FIRST_DAY =
      Comparator.comparing(Spell::from).thenComparing(Spell::account, Weighing.BEST_BORNE_OUT);

  private final Function<String, String> origins;

  /**
   * Makes the view.
   *
   * @param origins document id to the id of the first document of its family of near-copies
   */
  public TimelineView(Function<String, String> origins) {
    this.origins = origins;
  }

  @Override
  public Gathered empty() {
    return Gathered.NOTHING;
  }

  @Override
  public Gathered fold(Gathered state, Statement statement) {
    return StatusView.concerns(statement) ? state.with(statement) : state;
  }

  @Override
  public Gathered merge(Gathered one, Gathered other) {
    return one.and(other);
  }

  @Override
  public Timeline read(Gathered state, TimelineQuestion asked) {
    Settled settled = Settled.of(state, asked.known());
    TimelineQuestion question = renamed(asked, settled);
    List<Status> all = StatusView.about(settled, question.territory());
    List<Status> said =
        all.stream()
            .filter(s -> Voice.of(question.viewOf(), s))
            .filter(s -> s.said().modality() == Modality.ACTUAL)
            .toList();
    int others = (int) all.stream().filter(s -> !Voice.of(question.viewOf(), s)).count();
    List<Timeline.Section> sections =
        Arrays.stream(Facet.values())
            .map(facet -> section(facet, said, question))
            .flatMap(Optional::stream)
            .toList();
    return new Timeline(question, sections, others);
  }

  private static TimelineQuestion renamed(TimelineQuestion asked, Settled settled) {
    return new TimelineQuestion(
        settled.identities().of(asked.territory()),
        asked.since(),
        asked.until(),
        asked.known(),
        asked.viewOf().map(settled.identities()::of));
  }

  private Optional<Timeline.Section> section(
      Facet facet, List<Status> said, TimelineQuestion question) {
    LocalDate since = question.since().orElse(LocalDate.MIN);
    List<Spell> spells =
        Groups.of(facet, question.territory(), said, origins).stream()
            .flatMap(reports -> Spells.of(facet, reports, question.until()).stream())
            .filter(spell -> !spell.to().isBefore(since))
            .sorted(BY_FIRST_DAY)
            .toList();
    return spells.isEmpty()
        ? Optional.empty()
        : Optional.of(new Timeline.Section(facet, spells, Contests.among(facet, spells)));
  }
}
