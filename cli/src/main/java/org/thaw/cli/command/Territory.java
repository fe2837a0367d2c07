package org.thaw.cli.command;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.thaw.ledger.Ledger;
import org.thaw.picture.Gathered;
import org.thaw.picture.status.Account;
import org.thaw.picture.status.Standing;
import org.thaw.picture.status.StatusAnswer;
import org.thaw.picture.status.StatusQuestion;
import org.thaw.picture.status.StatusView;
import org.thaw.picture.status.Timeline;
import org.thaw.picture.status.TimelineQuestion;
import org.thaw.picture.status.TimelineView;
import org.thaw.statement.Kind;
import org.thaw.statement.Projection;

/** The state of a territory, and of the places that lie within it, as a ledger has it. */
final class Territory {

  private final Ledger ledger;
  private final Whom whom;
  private final Function<String, String> origins;

  Territory(Ledger ledger) {
    this.ledger = ledger;
    this.whom = new Whom(ledger);
    this.origins = Shared.origins(ledger);
  }

  StatusAnswer on(StatusQuestion question) {
    StatusView view = new StatusView(origins);
    return view.read(gathered(view, question.territory()), question);
  }

  Timeline over(TimelineQuestion question) {
    TimelineView view = new TimelineView(origins);
    return view.read(gathered(view, question.territory()), question);
  }

  /** What is said of its parts, where that holds on the day. */
  List<StatusAnswer> partsOn(StatusQuestion q) {
    return parts(q.territory())
        .map(part -> on(new StatusQuestion(part, q.on(), q.known(), q.viewOf())))
        .map(Territory::holding)
        .filter(answer -> !answer.isEmpty())
        .toList();
  }

  /** What is said of its parts over time. */
  List<Timeline> partsOver(TimelineQuestion q) {
    return parts(q.territory())
        .map(part -> over(new TimelineQuestion(part, q.since(), q.until(), q.known(), q.viewOf())))
        .map(Territory::itself)
        .filter(timeline -> !timeline.isEmpty())
        .toList();
  }

  private Stream<String> parts(String territory) {
    return Shared.names(ledger).parts(territory).stream();
  }

  private static StatusAnswer holding(StatusAnswer part) {
    List<StatusAnswer.Section> sections =
        part.sections().stream()
            .filter(section -> section.facet().ofTerritory())
            .map(
                section ->
                    new StatusAnswer.Section(
                        section.facet(),
                        section.accounts().stream().filter(Territory::holds).toList(),
                        List.of()))
            .filter(section -> !section.accounts().isEmpty())
            .toList();
    return new StatusAnswer(part.question(), sections, 0, 0);
  }

  private static boolean holds(Account account) {
    return account.standing() == Standing.HOLDS
        || account.standing() == Standing.SAID_BEFORE_AND_AFTER;
  }

  private static Timeline itself(Timeline part) {
    return new Timeline(
        part.question(),
        part.sections().stream().filter(section -> section.facet().ofTerritory()).toList(),
        0);
  }

  private Gathered gathered(Projection<Gathered, ?, ?> view, String territory) {
    Gathered[] state = {view.empty()};
    whom.notes(note -> state[0] = view.fold(state[0], note));
    whom.about(
        Set.of(Kind.STATUS), territory, statement -> state[0] = view.fold(state[0], statement));
    return state[0];
  }
}
