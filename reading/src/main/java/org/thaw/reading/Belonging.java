package org.thaw.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.thaw.reading.actor.Actor;
import org.thaw.reading.frame.FrameMatch;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.voice.Stance;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Statement;
import org.thaw.statement.Status;
import org.thaw.statement.StatusRelation;

/**
 * "Z regards X as part of Y": Z neither claims nor recognises X; what Z recognises is Y's rule, and
 * that X is part of Y is Z's word.
 */
final class Belonging {

  private static final double CONFIDENCE = 0.8;

  private Belonging() {}

  /** Whether the verb above "as part of" tells it already, on its subject's word. */
  static boolean isToldByItsVerb(Context context, FrameMatch match) {
    return match.frame().relation() == StatusRelation.PART_OF
        && context.scene().syntax().casesOf(match.trigger()).equals("as");
  }

  /** The whole that something is said to be part of, unless the sayer means itself. */
  static Optional<Party> whole(Context context, FrameMatch match) {
    if (match.frame().relation() != StatusRelation.CLAIMS
        && match.frame().relation() != StatusRelation.RECOGNISES) {
      return Optional.empty();
    }
    Syntax syntax = context.scene().syntax();
    Set<String> others = keys(match.subjects());
    others.addAll(keys(match.objects()));
    return syntax
        .obliques(match.trigger(), "as")
        .filter(as -> as.lemma().equals("part"))
        .flatMap(as -> syntax.obliques(as, "of"))
        .flatMap(of -> context.parties().parties(of).stream())
        .filter(of -> !others.contains(of.key()))
        .findFirst();
  }

  /**
   * What a status is, given who stands in it: a land that belongs to a state is part of it, and
   * only organisations and groups have members. Empty: it is none.
   */
  static Optional<StatusRelation> relation(
      Context context, FrameMatch match, Optional<Party> subject, Optional<Party> object) {
    StatusRelation relation = (StatusRelation) match.frame().relation();
    if (relation != StatusRelation.MEMBER_OF) {
      return Optional.of(relation);
    }
    Optional<Actor.Type> who = subject.flatMap(context.parties()::typeOf);
    Optional<Actor.Type> what = object.flatMap(context.parties()::typeOf);
    if (what.filter(Actor.Type::isLand).isEmpty()) {
      return Optional.of(relation).filter(r -> object.isPresent());
    }
    return who.filter(type -> type.isLand() && type != Actor.Type.STATE)
        .map(type -> StatusRelation.PART_OF);
  }

  /** Whose rule is recognised, and what is part of it by whose word. */
  static List<Statement> of(
      Context context, Stance stance, FrameMatch match, Party whole, Period period) {
    List<Statement> found = new ArrayList<>();
    for (Party sayer : match.subjects()) {
      found.add(status(context, stance, sayer, StatusRelation.RECOGNISES, whole, period));
      Stance word = new Stance(Optional.of(sayer), stance.polarity(), stance.modality());
      for (Party land : match.objects()) {
        found.add(status(context, word, land, StatusRelation.PART_OF, whole, period));
      }
    }
    return found;
  }

  private static Status status(
      Context context,
      Stance stance,
      Party subject,
      StatusRelation relation,
      Party object,
      Period period) {
    return new Status(
        context
            .maker()
            .said(
                stance,
                Optional.of(subject),
                Optional.of(object),
                Optional.empty(),
                period,
                CONFIDENCE),
        relation,
        Optional.empty(),
        Optional.empty());
  }

  private static Set<String> keys(List<Party> parties) {
    return parties.stream().map(Party::key).collect(Collectors.toSet());
  }
}
