package org.thaw.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.reading.actor.Actor;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.reading.voice.Stance;
import org.thaw.statement.EventType;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Polarity;
import org.thaw.statement.Statement;
import org.thaw.statement.Status;
import org.thaw.statement.StatusRelation;

/**
 * Statuses that the parser learned to see between two parties and that no frame tells. It tells
 * only what such parties can be to each other, and nothing of two of whom a status is told already.
 * The bounds were chosen on the seen half of the gold and on the texts that the parser did not
 * learn from; control is left to the frames, because what was learned of it is wrong more often
 * than right.
 */
final class PairStatusRule {

  /** From which probability each is told. */
  private static final Map<StatusRelation, Double> TOLD =
      new EnumMap<>(
          Map.of(
              StatusRelation.CLAIMS, 0.8,
              StatusRelation.RECOGNISES, 0.7,
              StatusRelation.STATIONED_IN, 0.8,
              StatusRelation.GUARDS_BORDER_OF, 0.8,
              StatusRelation.MEMBER_OF, 0.8,
              StatusRelation.PART_OF, 0.8,
              StatusRelation.DEPENDS_ON, 0.8));

  private static final List<StatusRelation> RELATIONS = List.of(StatusRelation.values());

  /** Statuses come behind the events. */
  private static final int FIRST = EventType.values().length;

  private static final Set<String> BESIDE_WHO = Set.of("between", "of");
  private static final Set<String> BESIDE_WHAT = Set.of("between");
  private static final Set<Actor.Type> MERE_LAND = Set.of(Actor.Type.PLACE, Actor.Type.REGION);

  private final Context context;
  private final Syntax syntax;

  PairStatusRule(Context context) {
    this.context = context;
    this.syntax = context.scene().syntax();
  }

  /** What it tells beside what is told already. */
  List<Statement> beside(List<PhrasePairs.Pair> pairs, List<Statement> told) {
    List<Statement> found = new ArrayList<>();
    for (PhrasePairs.Pair pair : pairs) {
      pair.source()
          .filter(source -> !isBeside(source.head(), BESIDE_WHO))
          .filter(source -> !isBeside(pair.target().head(), BESIDE_WHAT))
          .ifPresent(source -> add(pair, source.parties(), told, found));
    }
    return found;
  }

  /** "the land between A and B", "an ally of C": they only say where it lies, or whose it is. */
  private boolean isBeside(Token noun, Set<String> prepositions) {
    Token first = noun.is("conj") ? syntax.head(noun).orElse(noun) : noun;
    return prepositions.contains(syntax.casesOf(first));
  }

  private void add(
      PhrasePairs.Pair pair, List<Party> subjects, List<Statement> told, List<Statement> found) {
    TOLD.forEach(
        (relation, bound) -> {
          double chance = pair.relations()[FIRST + RELATIONS.indexOf(relation)];
          if (chance >= bound) {
            Token anchor = pair.anchor(syntax);
            Stance stance = context.stances().of(anchor);
            for (Party subject : subjects) {
              for (Party object : pair.target().parties()) {
                if (isSaidOf(relation, stance)
                    && canBe(relation, subject, object)
                    && isNew(relation, subject, object, told)
                    && isNew(relation, subject, object, found)) {
                  found.add(status(anchor, stance, relation, subject, object, chance));
                }
              }
            }
          }
        });
  }

  /**
   * Whether what the verb above both is said to be can be said of the relation: "could not pay its
   * soldiers without A" denies the paying, not the dependence; but who "did not accept" recognised
   * nothing.
   */
  private static boolean isSaidOf(StatusRelation relation, Stance stance) {
    return relation == StatusRelation.RECOGNISES
        || relation == StatusRelation.CLAIMS
        || (stance.polarity() == Polarity.AFFIRMED && stance.modality() == Modality.ACTUAL);
  }

  /** Whether parties of this type can stand in the relation. */
  private boolean canBe(StatusRelation relation, Party subject, Party object) {
    Optional<Actor.Type> who = context.parties().typeOf(subject);
    Optional<Actor.Type> what = context.parties().typeOf(object);
    return !subject.key().equals(object.key())
        && who.isPresent()
        && what.isPresent()
        && canBe(relation, who.get(), what.get());
  }

  private static boolean canBe(StatusRelation relation, Actor.Type who, Actor.Type what) {
    boolean acts = !MERE_LAND.contains(who);
    boolean own = acts && who != Actor.Type.ORGANISATION;
    return switch (relation) {
      case CLAIMS, CONTROLS -> own && what.isLand() && what != Actor.Type.STATE;
      case RECOGNISES -> own && what.isLand() && what != Actor.Type.PLACE;
      case STATIONED_IN, GUARDS_BORDER_OF -> acts && what.isLand();
      case MEMBER_OF -> who == Actor.Type.STATE && what == Actor.Type.ORGANISATION;
      case PART_OF -> who.isLand() && who != Actor.Type.STATE && what.isLand();
      case DEPENDS_ON, SUPPLIES, ALLIED_WITH -> acts && !MERE_LAND.contains(what);
      case LEADS, RESOLVED -> false;
    };
  }

  /**
   * Whether of the two no status is told, and of the one none of this relation: "A keeps troops in
   * B, which C guards" says where A's are.
   */
  private static boolean isNew(
      StatusRelation relation, Party subject, Party object, List<Statement> told) {
    return told.stream()
        .filter(Status.class::isInstance)
        .map(Status.class::cast)
        .noneMatch(
            other ->
                is(other.said().subject(), subject)
                        && (other.relation() == relation || is(other.said().object(), object))
                    || other.relation() == relation && is(other.said().subject(), object));
  }

  private static boolean is(Optional<Party> party, Party other) {
    return party.filter(p -> p.key().equals(other.key())).isPresent();
  }

  private Status status(
      Token anchor,
      Stance stance,
      StatusRelation relation,
      Party subject,
      Party object,
      double chance) {
    return new Status(
        context
            .maker()
            .said(
                stance,
                Optional.of(subject),
                Optional.of(object),
                Optional.empty(),
                context.dating().status(anchor),
                PhrasePairs.confidence(chance)),
        relation,
        Optional.empty(),
        Optional.empty());
  }
}
