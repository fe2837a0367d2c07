package org.thaw.picture.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.picture.Days;
import org.thaw.picture.Gathered;
import org.thaw.picture.identity.Settled;
import org.thaw.statement.Event;
import org.thaw.statement.Place;
import org.thaw.statement.Pledge;
import org.thaw.statement.Projection;
import org.thaw.statement.Statement;

/**
 * Lists the conflicts that the statements tell of: contested territories (those spoken of in one
 * breath with a rival in common are one conflict), and dyads that fight with no territory told.
 */
public final class ConflictsView
    implements Projection<Gathered, ConflictsQuestion, List<Conflict>> {

  private static final Comparator<Conflict> BEST_KNOWN =
      Comparator.comparing(Conflict::origins)
          .thenComparing(Conflict::statements)
          .reversed()
          .thenComparing(conflict -> String.join(" ", conflict.key()));

  /** Happenings before statuses, dated before undated; of these the latest. */
  private static final Comparator<Statement> LATEST =
      Comparator.<Statement, Boolean>comparing(Event.class::isInstance)
          .thenComparing(statement -> Days.toldOf(statement).orElse(LocalDate.MIN))
          .thenComparing(Days::said)
          .thenComparing(Statement::id);

  private final Function<String, String> origins;
  private final Predicate<String> land;

  /**
   * Makes the view.
   *
   * @param origins document id to the id of the first document of its family of near-copies
   * @param land whether an id can be a territory: nobody holds an organisation as one holds land
   */
  public ConflictsView(Function<String, String> origins, Predicate<String> land) {
    this.origins = origins;
    this.land = land;
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
  public List<Conflict> read(Gathered state, ConflictsQuestion question) {
    Settled settled = Settled.of(state, question.known());
    List<Statement> known = settled.statements();
    return Joined.of(Disputes.in(known, origins, land), settled.identities()).stream()
        .map(
            dispute ->
                conflict(
                    dispute,
                    known.stream().filter(dispute::toldBy).toList(),
                    Promises.joint(known, dispute.parties())))
        .sorted(BEST_KNOWN)
        .toList();
  }

  private Conflict conflict(Dispute dispute, List<Statement> reports, List<Pledge> joint) {
    List<LocalDate> days = reports.stream().map(Days::said).sorted().toList();
    return new Conflict(
        List.copyOf(dispute.territories()),
        List.copyOf(dispute.parties()),
        List.copyOf(dispute.guarantors()),
        reports.stream()
            .filter(report -> report.said().toBeSo())
            .max(LATEST)
            .orElse(reports.get(0)),
        Stream.concat(
                joint.stream(),
                reports.stream().filter(Pledge.class::isInstance).map(Pledge.class::cast))
            .max(LATEST),
        (int) reports.stream().map(s -> origins.apply(s.source().document())).distinct().count(),
        reports.size(),
        days.get(0),
        days.get(days.size() - 1),
        names(reports, dispute));
  }

  private static Map<String, String> names(List<Statement> reports, Dispute dispute) {
    TreeSet<String> ids = new TreeSet<>(dispute.parties());
    ids.addAll(dispute.territories());
    ids.addAll(dispute.guarantors());
    Map<String, Map<String, Long>> counts =
        reports.stream()
            .flatMap(ConflictsView::named)
            .filter(named -> ids.contains(named.getKey()))
            .collect(
                Collectors.groupingBy(
                    Map.Entry::getKey,
                    TreeMap::new,
                    Collectors.groupingBy(
                        Map.Entry::getValue, TreeMap::new, Collectors.counting())));
    Map<String, String> names = new TreeMap<>();
    counts.forEach((id, words) -> names.put(id, commonest(words)));
    return names;
  }

  private static Stream<Map.Entry<String, String>> named(Statement statement) {
    List<Map.Entry<String, String>> named = new ArrayList<>();
    Stream.of(statement.said().subject(), statement.said().object())
        .flatMap(Optional::stream)
        .filter(party -> party.id().isPresent() && party.sector().isEmpty())
        .forEach(party -> named.add(Map.entry(party.key(), party.name())));
    statement
        .said()
        .place()
        .ifPresent((Place p) -> p.id().ifPresent(id -> named.add(Map.entry(id, p.name()))));
    return named.stream();
  }

  private static String commonest(Map<String, Long> words) {
    return words.entrySet().stream()
        .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }
}
