package org.thaw.picture.leaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.thaw.picture.Days;
import org.thaw.picture.leaning.LeanAnswer.Claim;
import org.thaw.picture.leaning.LeanAnswer.Movement;
import org.thaw.picture.leaning.LeanAnswer.Patron;
import org.thaw.picture.leaning.LeanAnswer.Profile;
import org.thaw.picture.tension.Reports;
import org.thaw.statement.Channel;
import org.thaw.statement.Statement;
import org.thaw.statement.Status;

/** Reads who leans on whom out of the state. */
final class Leaning {

  /** Of those whom no status ties it to, so many; a large data set has everybody deal with all. */
  private static final int MOST_BY_FLOW = 8;

  /** The one with the most that holds first. */
  private static final Comparator<Patron> MOST_TERMS =
      Comparator.<Patron>comparingLong(patron -> -holding(patron))
          .thenComparingInt(patron -> -ties(patron))
          .thenComparing(Patron::id);

  private final LeanQuestion question;
  private final Function<String, String> origins;
  private final Function<String, Set<String>> named;
  private final List<Statement> known;
  private final LeanPart flow;
  private final Optional<LocalDate> on;

  Leaning(
      LeanState state,
      LeanQuestion question,
      Function<String, String> origins,
      Function<String, Set<String>> named) {
    this.question = question;
    this.origins = origins;
    this.named = named;
    this.known = known(state.said().all());
    this.flow = state.flow();
    this.on = question.on().or(this::lastDay);
  }

  private List<Statement> known(Collection<Statement> all) {
    return all.stream().filter(s -> Days.knownOn(s, question.known())).toList();
  }

  private static long holding(Patron patron) {
    return patron.profiles().stream()
        .flatMap(profile -> profile.terms().stream())
        .filter(term -> term.standing() == LeanAnswer.Standing.HOLDS)
        .count();
  }

  private static int ties(Patron patron) {
    return patron.profiles().stream()
        .flatMap(profile -> profile.years().stream())
        .mapToInt(year -> year.ties())
        .sum();
  }

  LeanAnswer answer() {
    if (on.isEmpty()) {
      return new LeanAnswer(question, on, List.of(), 0);
    }
    List<Patron> patrons = new ArrayList<>();
    Set<String> byStatus = patronsByStatus();
    List<String> byFlow = weightiest(byStatus);
    Set<String> shown = new TreeSet<>(byStatus);
    shown.addAll(byFlow.subList(0, Math.min(MOST_BY_FLOW, byFlow.size())));
    for (String id : shown) {
      patron(id).ifPresent(patrons::add);
    }
    patrons.sort(MOST_TERMS);
    return new LeanAnswer(question, on, patrons, Math.max(0, byFlow.size() - MOST_BY_FLOW));
  }

  /** The day of the last report that concerns the question. */
  private Optional<LocalDate> lastDay() {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Statement statement : known) {
      if (statement instanceof Status status && bond(status).isPresent()) {
        days.add(Days.said(statement));
      }
    }
    for (String dependent : question.dependents()) {
      for (String patron : patronsByFlow(dependent)) {
        flowOf(dependent, patron).last().ifPresent(days::add);
      }
    }
    return days.isEmpty() ? Optional.empty() : Optional.of(days.last());
  }

  private FlowReading flowOf(String dependent, String patron) {
    Reports reports = flow.byPatron().getOrDefault(dependent + ' ' + patron, Reports.NONE);
    return new FlowReading(reports, dependent, patron, question.known());
  }

  private Set<String> patronsByFlow(String dependent) {
    TreeSet<String> patrons = new TreeSet<>();
    for (String key : flow.byPatron().tailMap(dependent + ' ').keySet()) {
      if (!key.startsWith(dependent + ' ')) {
        break;
      }
      patrons.add(key.substring(dependent.length() + 1));
    }
    question.patron().ifPresent(patron -> patrons.retainAll(Set.of(patron)));
    return patrons;
  }

  private Optional<Bond> bond(Status status) {
    return Bond.of(status)
        .filter(bond -> question.dependents().contains(bond.dependent()))
        .filter(bond -> question.patron().map(bond.patron()::equals).orElse(true));
  }

  private Set<String> patronsByStatus() {
    TreeSet<String> patrons = new TreeSet<>();
    known.forEach(
        s -> {
          if (s instanceof Status status) {
            bond(status).ifPresent(bond -> patrons.add(bond.patron()));
          }
        });
    question.patron().ifPresent(patrons::add);
    patrons.removeAll(question.dependents());
    return patrons;
  }

  /** Those that only events tie it to, the ones with the most reports first. */
  private List<String> weightiest(Set<String> others) {
    Map<String, Integer> weights = new TreeMap<>();
    for (String dependent : question.dependents()) {
      for (String patron : patronsByFlow(dependent)) {
        weights.merge(patron, flowOf(dependent, patron).weight(), Integer::sum);
      }
    }
    weights.keySet().removeAll(others);
    weights.keySet().removeAll(question.dependents());
    weights.values().removeIf(weight -> weight == 0);
    return weights.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Optional<Patron> patron(String id) {
    Map<Optional<Channel>, List<Status>> statuses = new TreeMap<>(Profiles.CHANNELS);
    for (Statement statement : known) {
      if (statement instanceof Status status
          && bond(status).filter(bond -> bond.patron().equals(id)).isPresent()) {
        Optional<Channel> channel = Bond.of(status).flatMap(Bond::channel);
        statuses.computeIfAbsent(channel, key -> new ArrayList<>()).add(status);
      }
    }
    List<FlowReading> flows =
        question.dependents().stream().sorted().map(d -> flowOf(d, id)).toList();
    List<Profile> profiles = new Profiles(on.orElseThrow(), origins, statuses, flows).all();
    boolean tied =
        profiles.stream()
            .anyMatch(p -> !p.terms().isEmpty() || p.years().stream().anyMatch(y -> y.ties() > 0));
    Movement movement = Profiles.together(profiles.stream().map(Profile::movement).toList());
    List<Claim> claims = new Claims(question, id, named).of(known, movement);
    return tied || !claims.isEmpty()
        ? Optional.of(new Patron(id, profiles, claims, movement))
        : Optional.empty();
  }
}
