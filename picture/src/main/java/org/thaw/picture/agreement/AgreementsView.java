package org.thaw.picture.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.thaw.picture.Gathered;
import org.thaw.picture.identity.Settled;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Link;
import org.thaw.statement.Outlook;
import org.thaw.statement.Pledge;
import org.thaw.statement.Polarity;
import org.thaw.statement.Projection;
import org.thaw.statement.Statement;
import org.thaw.statement.Status;
import org.thaw.statement.Verdict;

/**
 * Answers which agreements there are, what they promise, and how each promise fared by a day, as
 * known on a day. Whether a promise was kept is decided by the {@link Rule} alone.
 */
public final class AgreementsView
    implements Projection<Gathered, AgreementsQuestion, AgreementsAnswer> {

  private static final Comparator<Agreement> LATEST =
      Comparator.<Agreement, Boolean>comparing(a -> a.made().isEmpty())
          .thenComparing(
              a -> a.made().flatMap(p -> p.to().or(p::from)).orElse(java.time.LocalDate.MIN),
              Comparator.reverseOrder())
          .thenComparing(Agreement::id);

  private final Function<String, String> origins;

  /**
   * Makes the view.
   *
   * @param origins document id to the id of the first document of its family of near-copies
   */
  public AgreementsView(Function<String, String> origins) {
    this.origins = origins;
  }

  @Override
  public Gathered empty() {
    return Gathered.NOTHING;
  }

  @Override
  public Gathered fold(Gathered state, Statement statement) {
    boolean beside =
        statement instanceof Status || statement instanceof Link || statement instanceof Outlook;
    return beside ? state : state.with(statement);
  }

  @Override
  public Gathered merge(Gathered one, Gathered other) {
    return one.and(other);
  }

  @Override
  public AgreementsAnswer read(Gathered state, AgreementsQuestion asked) {
    Settled settled = Settled.of(state, asked.known());
    AgreementsQuestion question =
        new AgreementsQuestion(
            asked.on(), asked.known(), asked.party().map(settled.identities()::of));
    List<Bundle> told =
        Joining.of(
            Gathering.of(founding(settled.statements())).stream()
                .map(deeds -> new Bundle(deeds, Set.of()))
                .toList(),
            settled.identities());
    Verdicts verdicts = Verdicts.on(told, settled);
    Breaches breaches = new Breaches(verdicts.bundles());
    each(settled.statements(), Event.class).forEach(breaches::add);
    Assembly assembly = new Assembly(question, settled.statements(), origins);
    List<Agreement> agreements =
        verdicts.bundles().stream()
            .filter(bundle -> !bundle.day().isAfter(question.on()))
            .filter(b -> question.party().map(b.parties()::contains).orElse(true))
            .map(bundle -> assembly.of(bundle, verdicts.of(bundle), breaches.of(bundle)))
            .sorted(LATEST)
            .toList();
    return new AgreementsAnswer(question, agreements, unplaced(verdicts, question));
  }

  private static List<Finding> unplaced(Verdicts verdicts, AgreementsQuestion question) {
    return verdicts.unplaced().stream()
        .filter(deed -> question.party().map(deed.parties()::contains).orElse(true))
        .flatMap(deed -> Findings.of((Verdict) deed.statement(), Optional.empty()).stream())
        .filter(finding -> !finding.from().isAfter(question.on()))
        .sorted(
            Comparator.comparing(Finding::said)
                .reversed()
                .thenComparing(f -> f.evidence().get(0).id()))
        .toList();
  }

  /** Pledges, and acts of agreeing on something that has a name or a promise in its sentence. */
  private static List<Deed> founding(Collection<Statement> statements) {
    Set<String> sentences = new HashSet<>();
    List<Deed> deeds = new ArrayList<>();
    for (Pledge pledge : each(statements, Pledge.class)) {
      if (promised(pledge)) {
        deeds.add(Deed.of(pledge));
        sentences.add(Assembly.sentence(pledge));
      }
    }
    for (Event event : each(statements, Event.class)) {
      if (event.relation() == EventType.AGREE && event.said().toBeSo()) {
        Deed deed = Deed.of(event);
        boolean beside = sentences.contains(Assembly.sentence(event));
        if (beside || (!deed.mentions().isEmpty() && deed.parties().size() > 1)) {
          deeds.add(deed);
        }
      }
    }
    return deeds;
  }

  private static boolean promised(Pledge pledge) {
    boolean so =
        switch (pledge.said().modality()) {
          case ACTUAL, INTENDED, EXPECTED -> true;
          case DEMANDED, CONDITIONAL, COUNTERFACTUAL -> false;
        };
    return so && pledge.said().polarity() == Polarity.AFFIRMED;
  }

  static <T> List<T> each(Collection<Statement> statements, Class<T> kind) {
    TreeMap<String, T> ordered = new TreeMap<>();
    statements.stream().filter(kind::isInstance).forEach(s -> ordered.put(s.id(), kind.cast(s)));
    return List.copyOf(ordered.values());
  }
}
