package org.thaw.picture.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.thaw.picture.Days;
import org.thaw.picture.leaning.LeanAnswer;
import org.thaw.picture.leaning.LeanQuestion;
import org.thaw.picture.leaning.Regions;
import org.thaw.picture.tension.Chance;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Link;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Pledge;
import org.thaw.statement.Polarity;
import org.thaw.statement.QuadClass;
import org.thaw.statement.Sign;
import org.thaw.statement.Statement;
import org.thaw.statement.Status;
import org.thaw.statement.StatusRelation;
import org.thaw.statement.Verdict;

/** Finds the signs of thawing of one conflict. */
final class Signs {

  private static final double CHANCE = 0.25;

  private static final Comparator<Statement> LATEST =
      Comparator.<Statement, LocalDate>comparing(Signs::day)
          .reversed()
          .thenComparing(Statement::id);

  private final Set<String> parties;
  private final Set<String> territories;
  private final Set<String> guarantors;
  private final Collection<Statement> known;
  private final List<Statement> recent;
  private final LocalDate since;
  private final LocalDate on;
  private final Function<String, String> origins;
  private final Function<String, Set<String>> named;
  private final Function<LeanQuestion, LeanAnswer> leaning;

  Signs(
      Conflict conflict,
      Collection<Statement> known,
      List<Statement> recent,
      LocalDate since,
      LocalDate on,
      Function<String, String> origins,
      Function<String, Set<String>> named,
      Function<LeanQuestion, LeanAnswer> leaning) {
    this.leaning = leaning;
    this.parties = new TreeSet<>(conflict.parties());
    this.territories = new TreeSet<>(conflict.territories());
    this.guarantors = new TreeSet<>(conflict.guarantors());
    this.known = known;
    this.recent = recent;
    this.since = since;
    this.on = on;
    this.origins = origins;
    this.named = named;
  }

  List<ThawSign> all() {
    List<ThawSign> signs = new ArrayList<>();
    sign(SignKind.BREACH, breaches()).ifPresent(signs::add);
    sign(SignKind.GUARANTOR_DISTRACTED, pick(this::distracted)).ifPresent(signs::add);
    sign(SignKind.GUARANTOR_LEAVING, pick(this::leaving)).ifPresent(signs::add);
    sign(SignKind.TENSION_RISING, rising()).ifPresent(signs::add);
    sign(SignKind.DEPENDENCE_FALLING, falling()).ifPresent(signs::add);
    sign(SignKind.CLAIM_RENEWED, pick(this::claims)).ifPresent(signs::add);
    return signs;
  }

  private Optional<ThawSign> sign(SignKind kind, List<Statement> evidence) {
    int independent =
        (int) evidence.stream().map(s -> origins.apply(s.source().document())).distinct().count();
    return evidence.isEmpty()
        ? Optional.empty()
        : Optional.of(new ThawSign(kind, evidence.stream().sorted(LATEST).toList(), independent));
  }

  private List<Statement> pick(Predicate<Statement> wanted) {
    return recent.stream().filter(wanted).toList();
  }

  private static LocalDate day(Statement statement) {
    return Days.toldOf(statement).orElse(Days.said(statement));
  }

  private static Optional<String> subject(Statement statement) {
    return statement.said().subject().flatMap(Party::id);
  }

  private static Optional<String> object(Statement statement) {
    return statement.said().object().flatMap(Party::id);
  }

  private static boolean is(Optional<String> id, Set<String> ids) {
    return id.map(ids::contains).orElse(false);
  }

  /** Two different parties of this conflict. */
  private boolean between(Statement statement) {
    return is(subject(statement), parties)
        && is(object(statement), parties)
        && !subject(statement).equals(object(statement));
  }

  private boolean fighting(Statement statement) {
    return statement.relation() == EventType.ASSAULT
        && statement.said().toBeSo()
        && between(statement)
        && !day(statement).isBefore(since);
  }

  /** Verdicts on the parties, and fighting between them after they promised not to. */
  private List<Statement> breaches() {
    List<Statement> found = new ArrayList<>(pick(this::breachVerdict));
    Optional<LocalDate> promised =
        known.stream()
            .filter(this::promise)
            .map(Signs::day)
            .filter(day -> !day.isAfter(on))
            .min(Comparator.naturalOrder());
    promised.ifPresent(from -> found.addAll(pick(s -> fighting(s) && day(s).isAfter(from))));
    return found;
  }

  private boolean breachVerdict(Statement statement) {
    boolean broken =
        statement instanceof Verdict verdict
            && switch (verdict.relation()) {
              case BREACHED, ALLEGED_BREACHED -> true;
              case HELD, SUPERSEDED -> false;
            };
    return broken
        && statement.said().toBeSo()
        && (is(subject(statement), parties) || is(object(statement), parties));
  }

  /** A promise that forbids fighting, by a party of this conflict to another, or to all of them. */
  private boolean promise(Statement statement) {
    boolean forbids =
        statement instanceof Pledge pledge
            && switch (pledge.relation()) {
              case CEASEFIRE, PEACEFUL_SETTLEMENT, NON_USE_OF_FORCE -> true;
              case WITHDRAW,
                  DISARM,
                  RETURN,
                  RELEASE,
                  TRANSIT,
                  AID,
                  RESTORE_SERVICES,
                  NON_OBSTRUCTION,
                  COOPERATE,
                  OTHER ->
                  false;
            };
    return forbids
        && statement.said().toBeSo()
        && is(subject(statement), parties)
        && (object(statement).isEmpty() || is(object(statement), parties));
  }

  private boolean distracted(Statement statement) {
    if (statement instanceof Link link) {
      // "But for its bogging down in Y, no Z": what the guarantor is caught in lets a party act.
      boolean lets = link.sign() == Sign.MORE;
      return lets && touches(link.cause(), guarantors) && touches(link.effect(), parties);
    }
    return statement instanceof Event event
        && event.relation().quad() == QuadClass.MATERIAL_CONFLICT
        && event.relation() != EventType.PROTEST
        && event.relation() != EventType.SANCTION
        && event.said().toBeSo()
        && !day(event).isBefore(since)
        && (elsewhere(subject(event), object(event)) || struck(event));
  }

  /** A guarantor against somebody who has no part in this conflict. */
  private boolean elsewhere(Optional<String> actor, Optional<String> recipient) {
    return is(actor, guarantors) && recipient.isPresent() && outside(recipient.get());
  }

  private boolean struck(Event event) {
    return event.relation() == EventType.ASSAULT && elsewhere(object(event), subject(event));
  }

  private boolean outside(String id) {
    return !parties.contains(id) && !territories.contains(id) && !guarantors.contains(id);
  }

  private boolean touches(String words, Set<String> ids) {
    return named.apply(words).stream().anyMatch(ids::contains);
  }

  private boolean leaving(Statement statement) {
    boolean theirs = is(subject(statement), guarantors);
    if (statement instanceof Event event) {
      return theirs
          && event.relation() == EventType.RETREAT
          && event.said().toBeSo()
          && !day(event).isBefore(since)
          && about(event);
    }
    return statement instanceof Status status
        && theirs
        && is(object(status), territories)
        && (status.relation() == StatusRelation.STATIONED_IN
            || status.relation() == StatusRelation.GUARDS_BORDER_OF)
        && (status.said().polarity() == Polarity.DENIED
            || status.said().period().to().map(to -> to.isBefore(on)).orElse(false));
  }

  private boolean about(Statement statement) {
    Optional<String> place = statement.said().place().flatMap(p -> p.id());
    return is(object(statement), parties)
        || is(object(statement), territories)
        || is(place, territories);
  }

  /** Clearly more fighting in the last year than in the year before it. */
  private List<Statement> rising() {
    LocalDate year = on.minusYears(1);
    List<Statement> now = pick(s -> fighting(s) && day(s).isAfter(year));
    int counted = independent(now);
    int before = independent(pick(s -> fighting(s) && !day(s).isAfter(year)));
    boolean clearly = counted > before && Chance.ofSoMany(counted, before, 1, true) <= CHANCE;
    boolean first = counted > 0 && before == 0;
    return clearly || first ? now : List.of();
  }

  /** An origin counts once for each day. */
  private int independent(List<Statement> statements) {
    return (int)
        statements.stream()
            .map(s -> day(s) + " " + origins.apply(s.source().document()))
            .distinct()
            .count();
  }

  private List<Statement> falling() {
    Set<String> dependents = new TreeSet<>(parties);
    dependents.addAll(territories);
    dependents.removeAll(guarantors);
    dependents.addAll(Regions.of(dependents));
    List<Statement> found = new ArrayList<>();
    for (String guarantor : guarantors) {
      LeanQuestion question =
          new LeanQuestion(
              "", dependents, Optional.of(guarantor), Optional.of(on), Optional.empty());
      leaning.apply(question).patrons().forEach(patron -> found.addAll(falling(patron)));
    }
    return found;
  }

  private List<Statement> falling(LeanAnswer.Patron patron) {
    List<Statement> found = new ArrayList<>();
    patron.claims().stream()
        .filter(claim -> !claim.more() && !claim.said().isBefore(since))
        .forEach(claim -> found.add(claim.statement()));
    patron.profiles().stream()
        .filter(profile -> profile.movement() == LeanAnswer.Movement.FALLING)
        .flatMap(profile -> profile.signs().stream())
        .flatMap(sign -> sign.status().stream())
        .forEach(found::add);
    return found;
  }

  private boolean claims(Statement statement) {
    boolean wanted =
        statement.said().modality() == Modality.ACTUAL
            || statement.said().modality() == Modality.DEMANDED;
    return statement.relation() == StatusRelation.CLAIMS
        && wanted
        && statement.said().polarity() == Polarity.AFFIRMED
        && is(object(statement), territories)
        && is(subject(statement), parties)
        && !subject(statement).equals(object(statement));
  }
}
