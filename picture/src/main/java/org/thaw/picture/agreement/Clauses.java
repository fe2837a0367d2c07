package org.thaw.picture.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.statement.Event;
import org.thaw.statement.Party;
import org.thaw.statement.Pledge;
import org.thaw.statement.PledgeRelation;

/** Keeps the promises of an agreement apart, and finds what tells of each. */
final class Clauses {

  /** Wordings that share so much are of one promise. */
  private static final double ALIKE = 0.5;

  private static final Map<PledgeRelation, Pattern> WORDS = words();

  private final List<Finding> verdicts;
  private final List<Event> events;
  private final LocalDate day;

  Clauses(List<Finding> verdicts, List<Event> events, LocalDate day) {
    this.verdicts = verdicts;
    this.events = events;
    this.day = day;
  }

  /** The clauses, in the order in which they were first told of. */
  List<Clause> of(Collection<Pledge> pledges) {
    List<List<Pledge>> groups = groups(pledges);
    return groups.stream().map(group -> clause(group, groups)).toList();
  }

  private static List<List<Pledge>> groups(Collection<Pledge> pledges) {
    List<List<Pledge>> groups = new ArrayList<>();
    for (Pledge pledge : pledges) {
      List<List<Pledge>> alike =
          groups.stream().filter(g -> g.stream().anyMatch(p -> alike(p, pledge))).toList();
      if (alike.isEmpty()) {
        groups.add(new ArrayList<>(List.of(pledge)));
      } else {
        // It can be what two groups have in common: then they are one.
        alike.get(0).add(pledge);
        alike.stream().skip(1).forEach(alike.get(0)::addAll);
        groups.removeIf(group -> alike.indexOf(group) > 0);
      }
    }
    return groups;
  }

  private static boolean alike(Pledge one, Pledge other) {
    if (one.relation() != other.relation()) {
      return false;
    }
    Set<String> a = wordsOf(one);
    Set<String> b = wordsOf(other);
    Set<String> both = new TreeSet<>(a);
    both.retainAll(b);
    return both.size() >= ALIKE * Math.min(a.size(), b.size());
  }

  private static Set<String> wordsOf(Pledge pledge) {
    return Stream.of(pledge.clause().orElse("").toLowerCase(java.util.Locale.ROOT).split("\\W+"))
        .filter(word -> word.length() > 3)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Clause clause(List<Pledge> pledges, List<List<Pledge>> all) {
    Set<String> by = new TreeSet<>();
    Set<String> to = new TreeSet<>();
    Set<String> words = new LinkedHashSet<>();
    for (Pledge pledge : pledges) {
      pledge.said().subject().map(Party::key).ifPresent(by::add);
      pledge.said().object().map(Party::key).ifPresent(to::add);
      pledge.clause().map(Mentions::plain).ifPresent(words::add);
    }
    List<Finding> found =
        new ArrayList<>(verdicts.stream().filter(v -> on(v, pledges, all)).toList());
    found.addAll(Findings.of(broken(pledges)));
    return new Clause(
        pledges.get(0).relation(),
        List.copyOf(by),
        List.copyOf(to),
        List.copyOf(words),
        pledges,
        Rule.fate(found, day));
  }

  private List<Event> broken(List<Pledge> pledges) {
    return events.stream()
        .filter(event -> pledges.stream().anyMatch(pledge -> Breaches.breaks(event, pledge)))
        .toList();
  }

  /** Whether a verdict is on this clause: it names its matter, or that of none; point 6. */
  private static boolean on(Finding verdict, List<Pledge> clause, List<List<Pledge>> all) {
    boolean anybody = all.stream().anyMatch(c -> promised(verdict, c));
    boolean anything = all.stream().anyMatch(c -> names(verdict, c));
    return (!anybody || promised(verdict, clause)) && (!anything || names(verdict, clause));
  }

  private static boolean promised(Finding verdict, List<Pledge> clause) {
    return clause.stream()
        .flatMap(pledge -> pledge.said().subject().map(Party::key).stream())
        .anyMatch(verdict.by()::contains);
  }

  private static boolean names(Finding verdict, List<Pledge> clause) {
    Optional<Pattern> matter = Optional.ofNullable(WORDS.get(clause.get(0).relation()));
    String sentence = verdict.evidence().get(0).source().text();
    return matter.map(pattern -> pattern.matcher(sentence).find()).orElse(false);
  }

  private static Map<PledgeRelation, Pattern> words() {
    Map<PledgeRelation, Pattern> words = new EnumMap<>(PledgeRelation.class);
    for (String[] row : Table.rows("clauses.tsv", 2)) {
      Pattern pattern = Pattern.compile("\\b(?:" + row[1] + ")\\b", Pattern.CASE_INSENSITIVE);
      words.put(PledgeRelation.valueOf(row[0]), pattern);
    }
    return words;
  }
}
