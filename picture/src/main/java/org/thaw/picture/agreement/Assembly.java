package org.thaw.picture.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Party;
import org.thaw.statement.Place;
import org.thaw.statement.Statement;
import org.thaw.statement.Verdict;

/** Puts an agreement together from what tells of it. */
final class Assembly {

  private static final Set<EventType> HELPING =
      Set.of(EventType.SUPPORT, EventType.CONSULT, EventType.AID, EventType.COOPERATE);

  private final AgreementsQuestion question;
  private final Function<String, String> origins;
  private final Map<String, List<Event>> beside = new HashMap<>();

  Assembly(
      AgreementsQuestion question,
      Collection<Statement> statements,
      Function<String, String> origins) {
    this.question = question;
    this.origins = origins;
    for (Event event : AgreementsView.each(statements, Event.class)) {
      if (HELPING.contains(event.relation())) {
        beside.computeIfAbsent(sentence(event), key -> new ArrayList<>()).add(event);
      }
    }
  }

  /** The sentence that a statement stands in. */
  static String sentence(Statement statement) {
    return statement.source().document() + '\n' + statement.source().start();
  }

  Agreement of(Bundle bundle, List<Deed> verdicts, List<Event> events) {
    Optional<LocalDate> made = bundle.made().map(period -> bundle.day());
    List<Finding> words =
        verdicts.stream()
            .flatMap(deed -> Findings.of((Verdict) deed.statement(), made).stream())
            .toList();
    List<Clause> clauses = new Clauses(words, events, question.on()).of(bundle.pledges());
    List<Finding> all = new ArrayList<>(words);
    all.addAll(Findings.of(events));
    Fate whole = Rule.fate(all, question.on());
    State state =
        clauses.isEmpty()
            ? whole.state()
            : Rule.overall(clauses.stream().map(clause -> clause.fate().state()).toList());
    return new Agreement(
        bundle.id(),
        bundle.others(),
        names(bundle, verdicts),
        bundle.made(),
        List.copyOf(bundle.parties()),
        mediators(bundle),
        places(bundle),
        clauses,
        state,
        whole,
        bundle.deeds().stream().filter(Deed::founds).map(Deed::statement).toList(),
        origins(bundle, verdicts),
        partyNames(bundle));
  }

  private static List<String> names(Bundle bundle, List<Deed> verdicts) {
    Map<String, Long> counts = new TreeMap<>();
    Stream.concat(bundle.deeds().stream(), verdicts.stream())
        .flatMap(deed -> deed.mentions().stream())
        .filter(Mention::tells)
        .forEach(mention -> counts.merge(mention.words(), 1L, Long::sum));
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<String> mediators(Bundle bundle) {
    Set<String> others = new TreeSet<>();
    for (Deed deed : bundle.deeds()) {
      for (Event event : beside.getOrDefault(sentence(deed.statement()), List.of())) {
        parties(event).flatMap(party -> party.id().stream()).forEach(others::add);
      }
    }
    others.removeAll(bundle.parties());
    return List.copyOf(others);
  }

  private static List<String> places(Bundle bundle) {
    Set<String> places = new LinkedHashSet<>();
    bundle.deeds().stream()
        .filter(deed -> deed.statement() instanceof Event)
        .flatMap(deed -> deed.statement().said().place().stream())
        .map(Place::name)
        .forEach(places::add);
    return List.copyOf(places);
  }

  private int origins(Bundle bundle, List<Deed> verdicts) {
    return (int)
        Stream.concat(bundle.deeds().stream(), verdicts.stream())
            .map(deed -> origins.apply(deed.document()))
            .distinct()
            .count();
  }

  private static Map<String, String> partyNames(Bundle bundle) {
    Map<String, String> names = new TreeMap<>();
    bundle.deeds().stream()
        .flatMap(deed -> parties(deed.statement()))
        .forEach(party -> names.merge(party.key(), party.name(), Assembly::shorter));
    return names;
  }

  private static String shorter(String one, String other) {
    return Comparator.comparingInt(String::length)
                .thenComparing(Comparator.<String>naturalOrder())
                .compare(one, other)
            <= 0
        ? one
        : other;
  }

  private static Stream<Party> parties(Statement statement) {
    return Stream.of(
            statement.said().subject(), statement.said().object(), statement.said().speaker())
        .flatMap(Optional::stream);
  }
}
