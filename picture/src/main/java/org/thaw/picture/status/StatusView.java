package org.thaw.picture.status;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.thaw.picture.Days;
import org.thaw.picture.Gathered;
import org.thaw.statement.Modality;
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
    return statement instanceof Status ? state.with(statement) : state;
  }

  @Override
  public Gathered merge(Gathered one, Gathered other) {
    return one.and(other);
  }

  @Override
  public StatusAnswer read(Gathered state, StatusQuestion question) {
    List<Status> known = known(state.all(), question);
    List<StatusAnswer.Section> sections =
        Arrays.stream(Facet.values())
            .map(facet -> section(facet, known, question))
            .flatMap(Optional::stream)
            .toList();
    int shown = sections.stream().mapToInt(StatusView::reports).sum();
    long all = known.stream().filter(status -> concerns(status, question)).count();
    return new StatusAnswer(question, sections, (int) all - shown);
  }

  private static List<Status> known(Collection<Statement> all, StatusQuestion question) {
    return all.stream()
        .filter(statement -> Days.knownOn(statement, question.known()))
        .map(Status.class::cast)
        .toList();
  }

  private static boolean concerns(Status status, StatusQuestion question) {
    return Arrays.stream(Facet.values()).anyMatch(f -> f.shows(status, question.territory()));
  }

  private Optional<StatusAnswer.Section> section(
      Facet facet, List<Status> known, StatusQuestion question) {
    TreeMap<String, List<Evidence>> groups = new TreeMap<>();
    for (Status status : known) {
      if (facet.shows(status, question.territory())) {
        groups
            .computeIfAbsent(group(facet, status), key -> new ArrayList<>())
            .add(evidence(status));
      }
    }
    List<Account> accounts =
        groups.values().stream()
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

  private Evidence evidence(Status status) {
    return new Evidence(status, Days.said(status), origins.apply(status.source().document()));
  }

  private static String group(Facet facet, Status status) {
    return String.join(
        "\u001f",
        facet.other(status).map(party -> party.key()).orElse(""),
        status.said().polarity().name(),
        status.said().modality().name(),
        status.channel().map(Enum::name).orElse(""));
  }

  private static List<Account> ofModality(List<Account> accounts, boolean actual) {
    return accounts.stream().filter(a -> (a.modality() == Modality.ACTUAL) == actual).toList();
  }

  private static int reports(StatusAnswer.Section section) {
    return section.accounts().stream().mapToInt(a -> a.evidence().size() + a.ended().size()).sum()
        + section.apart().stream().mapToInt(a -> a.evidence().size() + a.ended().size()).sum();
  }
}
