package org.thaw.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.reading.frame.EventCoder;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.reading.voice.Stance;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Said;
import org.thaw.statement.Statement;
import org.thaw.statement.StatementIds;
import org.thaw.statement.Toll;

/**
 * Events that the parser learned to see between two parties, wherever they stand in the sentence.
 * It fills in what no frame tells, and doubts what a frame tells of a pair between which it sees
 * nothing alike. Both bounds were chosen on the seen half of the gold; pledges, verdicts, links and
 * outlooks are learned too, but cost more precision there than they bring.
 */
final class PairRule {
  /** From this probability an event is told. */
  private static final double TOLD = 0.7;

  /** As much more is asked where nobody is named as who acts. */
  private static final double NOBODY = 0.15;

  /** Below this probability an event that a frame tells is doubted. */
  private static final double DOUBTED = 0.02;

  private static final List<EventType> TYPES = List.of(EventType.values());
  private static final Set<EventType> MUTUAL =
      Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE, EventType.SUPPORT);

  /** What is done rather than said: in "pledged to attack" the deed is the attack. */
  private static final Set<EventType> MATERIAL =
      Set.of(
          EventType.ASSAULT,
          EventType.RETREAT,
          EventType.COERCE,
          EventType.MOBILIZE,
          EventType.SANCTION,
          EventType.AID);

  private final Context context;
  private final List<Scored> scored = new ArrayList<>();
  private final Map<String, double[]> chances = new HashMap<>();

  /** A pair of phrases, and how likely the likeliest event between them is. */
  private record Scored(PhrasePairs.Pair phrases, EventType type, double chance) {}

  PairRule(Context context, List<PhrasePairs.Pair> pairs) {
    this.context = context;
    pairs.forEach(this::score);
    scored.sort(Comparator.comparingDouble(pair -> -pair.chance));
  }

  private void score(PhrasePairs.Pair pair) {
    double[] relations = pair.relations();
    int best = 0;
    for (int i = 1; i < TYPES.size(); i++) {
      best = relations[i] > relations[best] ? i : best;
    }
    scored.add(new Scored(pair, TYPES.get(best), relations[best]));
    for (Optional<Party> subject : pair.sources()) {
      for (Optional<Party> object : pair.targets()) {
        double[] most =
            chances.computeIfAbsent(key(subject, object), k -> new double[TYPES.size()]);
        for (int i = 0; i < most.length; i++) {
          most[i] = Math.max(most[i], relations[i]);
        }
      }
    }
  }

  private static String key(Optional<Party> subject, Optional<Party> object) {
    return key(subject) + '\t' + key(object);
  }

  private static String key(Optional<Party> party) {
    return party.map(Party::key).orElse("");
  }

  /** Those that the parser does not doubt, and no half of what is told whole. */
  List<Statement> believed(List<Statement> told) {
    List<Statement> left = told.stream().filter(s -> !isDoubted(s)).toList();
    return left.stream().filter(s -> !isHalfOf(s, left)).toList();
  }

  /** Whether the same happening is told with its recipient. */
  private static boolean isHalfOf(Statement s, List<Statement> all) {
    return s instanceof Event event
        && event.said().subject().isPresent()
        && event.said().object().isEmpty()
        && events(all)
            .anyMatch(
                other ->
                    other.eventId().equals(event.eventId())
                        && other.said().object().isPresent()
                        && key(other.said().subject()).equals(key(event.said().subject())));
  }

  private static Stream<Event> events(List<Statement> statements) {
    return statements.stream().filter(Event.class::isInstance).map(Event.class::cast);
  }

  private boolean isDoubted(Statement s) {
    return s instanceof Event event
        && s.said().subject().isPresent()
        && s.said().object().isPresent()
        && isDoubted(event.relation(), s.said().subject(), s.said().object())
        && (!MUTUAL.contains(event.relation())
            || isDoubted(event.relation(), s.said().object(), s.said().subject()));
  }

  private boolean isDoubted(EventType type, Optional<Party> subject, Optional<Party> object) {
    double[] most = chances.get(key(subject, object));
    return most != null && most[TYPES.indexOf(type)] < DOUBTED;
  }

  /** What it tells beside what is told already. */
  List<Statement> beside(List<Statement> told) {
    List<Statement> found = new ArrayList<>();
    // Whole pairs first: half of a pair that is told tells nothing new.
    scored.stream().filter(p -> p.phrases.source().isPresent()).forEach(p -> add(p, told, found));
    scored.stream().filter(p -> p.phrases.source().isEmpty()).forEach(p -> add(p, told, found));
    return found;
  }

  private void add(Scored pair, List<Statement> told, List<Statement> found) {
    if (pair.chance < TOLD + (pair.phrases.source().isEmpty() ? NOBODY : 0)) {
      return;
    }
    for (Optional<Party> subject : pair.phrases.sources()) {
      for (Optional<Party> object : pair.phrases.targets()) {
        Optional<Party> by = subject.map(context.parties()::atHome);
        Optional<Party> to = object.map(context.parties()::atHome);
        if (!key(by).equals(key(to))
            && isNew(pair.type, by, to, told)
            && isNew(pair.type, by, to, found)
            && !isOwn(pair, by, told)) {
          found.add(event(pair, by, to));
        }
      }
    }
  }

  /** "urged A to withdraw its forces": what is told of A without a recipient is done with them. */
  private boolean isOwn(Scored pair, Optional<Party> subject, List<Statement> told) {
    Syntax syntax = context.scene().syntax();
    return isPossessed(syntax, pair.phrases.target().head())
        && events(told)
            .anyMatch(
                other ->
                    other.relation() == pair.type
                        && other.said().object().isEmpty()
                        && key(other.said().subject()).equals(key(subject)));
  }

  private static boolean isPossessed(Syntax syntax, Token noun) {
    return syntax.children(noun, "nmod:poss").anyMatch(t -> t.tag().equals("PRP$"));
  }

  /**
   * Whether no event of the two is told, nor, where it has a direction, the same the other way
   * round; where nobody is named as who acts, nothing alike of the recipient.
   */
  private static boolean isNew(
      EventType type, Optional<Party> subject, Optional<Party> object, List<Statement> told) {
    return events(told)
        .noneMatch(
            other -> {
              boolean alike = other.relation() == type;
              boolean to = key(other.said().object()).equals(key(object));
              boolean same = key(other.said().subject()).equals(key(subject)) && to;
              boolean turned =
                  key(other.said().subject()).equals(key(object))
                      && key(other.said().object()).equals(key(subject));
              return same
                  || (turned && alike && !MUTUAL.contains(type))
                  || (subject.isEmpty() && alike && to);
            });
  }

  private Event event(Scored pair, Optional<Party> subject, Optional<Party> object) {
    Syntax syntax = context.scene().syntax();
    Token verb = pair.phrases.anchor(syntax);
    boolean within =
        MATERIAL.contains(pair.type)
            || pair.type != EventType.REJECT && context.stances().isDenial(verb);
    Token anchor = within ? pair.phrases.deed(syntax) : verb;
    Stance stance = context.stances().of(anchor);
    boolean actual = stance.modality() == Modality.ACTUAL;
    EventCoder.Code code = context.coder().code(pair.type, anchor, syntax);
    Said said =
        context
            .maker()
            .said(
                stance,
                subject,
                object,
                context.places().event(pair.type, anchor, actual),
                context.dating().event(anchor),
                PhrasePairs.confidence(pair.chance));
    return new Event(
        said,
        pair.type,
        code.mode(),
        context.coder().contexts(context.scene().sentence()),
        code.cameo(),
        Optional.of(
            StatementIds.digest(context.document().id() + ":" + anchor.start() + ":" + pair.type)),
        Toll.NONE);
  }
}
