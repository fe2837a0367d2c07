package org.thaw.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thaw.reading.actor.Scene;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.reading.time.TimeExpression;
import org.thaw.statement.Document;
import org.thaw.statement.Period;

/**
 * Dates what a word tells by the expression of time that hangs at it, or at the clause that it
 * stands in; without one, by DESIGN's rule: the day of a news report, else up to publication.
 */
final class Dating {

  private final Syntax syntax;
  private final List<TimeExpression> expressions;
  private final Optional<LocalDate> published;
  private final boolean ofTheDay;

  Dating(Scene scene, List<TimeExpression> expressions, Document document, boolean ofTheDay) {
    this.syntax = scene.syntax();
    this.expressions = expressions;
    this.published = document.published();
    this.ofTheDay = ofTheDay;
  }

  Period event(Token trigger) {
    Optional<TimeExpression> told = of(trigger);
    if (told.isPresent()) {
      return told.get().forEvent(published);
    }
    return published
        .map(day -> ofTheDay ? Period.day(day) : Period.until(day))
        .orElse(Period.UNKNOWN);
  }

  Period status(Token trigger) {
    return of(trigger).map(TimeExpression::forStatus).orElse(Period.UNKNOWN);
  }

  /** The expression that dates a word. */
  Optional<TimeExpression> of(Token trigger) {
    Optional<TimeExpression> direct =
        expressions.stream()
            .filter(e -> governor(e).filter(g -> g.index() == trigger.index()).isPresent())
            .findFirst();
    if (direct.isPresent()) {
      return direct;
    }
    Optional<Token> above = syntax.head(trigger);
    for (int steps = 0; above.isPresent() && steps < 5; steps++) {
      Token clause = above.get();
      Optional<TimeExpression> outer =
          expressions.stream()
              .filter(e -> governor(e).filter(g -> g.index() == clause.index()).isPresent())
              .findFirst();
      if (outer.isPresent()) {
        return outer;
      }
      above = syntax.head(clause);
    }
    return Optional.empty();
  }

  /** The first day that a noun phrase tells: "the agreement of 20 June 2011". */
  Optional<TimeExpression> under(Token noun) {
    return days().stream()
        .filter(
            e ->
                syntax.sentence().tokens().stream()
                    .anyMatch(t -> within(t, e) && syntax.isUnder(t, noun)))
        .findFirst();
  }

  /** The expressions of the sentence in which something happens. */
  List<TimeExpression> days() {
    return expressions.stream().filter(e -> e.anchor() == TimeExpression.Anchor.IN).toList();
  }

  /** The nearest verb or event noun above an expression. */
  private Optional<Token> governor(TimeExpression expression) {
    Optional<Token> top =
        syntax.sentence().tokens().stream()
            .filter(t -> t.start() >= expression.start() && t.start() < expression.end())
            .filter(t -> t.head() < 0 || !within(syntax.sentence().at(t.head()), expression))
            .findFirst();
    Optional<Token> at = top.flatMap(syntax::head);
    while (at.isPresent()
        && !at.get().isVerb()
        && !at.get().isNoun()
        && !syntax.has(at.get(), "cop")) {
      at = syntax.head(at.get());
    }
    return at;
  }

  private static boolean within(Token token, TimeExpression expression) {
    return token.start() >= expression.start() && token.start() < expression.end();
  }
}
