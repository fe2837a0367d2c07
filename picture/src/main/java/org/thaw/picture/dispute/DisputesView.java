package org.thaw.picture.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.thaw.picture.Gathered;
import org.thaw.picture.agreement.AgreementsAnswer;
import org.thaw.picture.agreement.AgreementsQuestion;
import org.thaw.picture.agreement.AgreementsView;
import org.thaw.picture.identity.Settled;
import org.thaw.statement.Event;
import org.thaw.statement.Link;
import org.thaw.statement.Outlook;
import org.thaw.statement.Projection;
import org.thaw.statement.Statement;

/**
 * Answers which accounts cannot all be true, with who says what; and which tolls were only updated.
 * It decides nothing between them.
 */
public final class DisputesView implements Projection<Gathered, DisputesQuestion, DisputesAnswer> {

  private static final Comparator<Disagreement> BY_MATTER =
      Comparator.comparing(Disagreement::matter)
          .thenComparing(Disagreement::to, Comparator.reverseOrder())
          .thenComparing(disagreement -> String.join(" ", disagreement.about()))
          .thenComparing(Disagreement::toString);

  private final Function<String, String> origins;

  /**
   * Makes the view.
   *
   * @param origins document id to the id of the first document of its family of near-copies
   */
  public DisputesView(Function<String, String> origins) {
    this.origins = origins;
  }

  @Override
  public Gathered empty() {
    return Gathered.NOTHING;
  }

  @Override
  public Gathered fold(Gathered state, Statement statement) {
    boolean beside = statement instanceof Link || statement instanceof Outlook;
    return beside ? state : state.with(statement);
  }

  @Override
  public Gathered merge(Gathered one, Gathered other) {
    return one.and(other);
  }

  @Override
  public DisputesAnswer read(Gathered state, DisputesQuestion asked) {
    return read(state, Gathered.NOTHING, asked);
  }

  /**
   * The same, with events that bear on agreements only: those of data sets break promises, but they
   * have no sentence that would show which attack or toll of a day they mean.
   */
  public DisputesAnswer read(Gathered state, Gathered beside, DisputesQuestion asked) {
    Settled settled = Settled.of(state, asked.known());
    DisputesQuestion question =
        new DisputesQuestion(
            asked.until(),
            asked.known(),
            asked.about().map(settled.identities()::of),
            asked.matters());
    List<Event> events =
        settled.statements().stream()
            .filter(Event.class::isInstance)
            .map(Event.class::cast)
            .toList();
    Tolls tolls = new Tolls(origins, events);
    List<Disagreement> all = new ArrayList<>(tolls.contradictions());
    all.addAll(new Standings(origins).among(settled.statements(), question.until()));
    all.addAll(new Attacks(origins).among(events));
    all.addAll(agreements(state.and(beside), question));
    return new DisputesAnswer(
        question,
        all.stream().filter(one -> asked(one, question)).sorted(BY_MATTER).toList(),
        tolls.updates().stream().filter(update -> asked(update, question)).toList());
  }

  private List<Disagreement> agreements(Gathered state, DisputesQuestion question) {
    AgreementsAnswer answer =
        new AgreementsView(origins)
            .read(
                state,
                new AgreementsQuestion(question.until(), question.known(), question.about()));
    Keeping keeping = new Keeping(origins);
    return answer.agreements().stream().flatMap(a -> keeping.of(a).stream()).toList();
  }

  private static boolean asked(Disagreement one, DisputesQuestion question) {
    boolean matter = question.matters().isEmpty() || question.matters().contains(one.matter());
    // Agreements were asked for by their party already; their own id names them here.
    boolean about = one.matter() == Matter.AGREEMENT || concerns(question.about(), one.about());
    return matter && about && !one.from().isAfter(question.until());
  }

  private static boolean asked(Update update, DisputesQuestion question) {
    boolean matter = question.matters().isEmpty() || question.matters().contains(Matter.TOLL);
    return matter
        && update.reports().stream()
            .anyMatch(
                event ->
                    concerns(
                        question.about(),
                        Stream.of(event.said().subject(), event.said().object())
                            .flatMap(Optional::stream)
                            .map(party -> party.key())
                            .toList()));
  }

  private static boolean concerns(Optional<String> about, List<String> ids) {
    return about.map(ids::contains).orElse(true);
  }
}
