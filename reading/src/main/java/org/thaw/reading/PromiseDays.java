package org.thaw.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.reading.time.TimeExpression;
import org.thaw.statement.Period;
import org.thaw.statement.Pledge;
import org.thaw.statement.Statement;

/**
 * When promises were made. "In the agreement of 2011 the parties undertook …" tells the day with
 * the deal; "The pact was signed on 19 September. Each side undertook …" tells it one sentence
 * before, or two, if no other day is told between. Remembers, in one document, the deal that was
 * dated last.
 */
final class PromiseDays {
  /** For how many sentences a deal is spoken of, without being named again. */
  private static final int REACH = 2;

  private Optional<Period> deal = Optional.empty();
  private int age;

  /** When somebody made the promise of a verb. */
  Period of(Context context, Token verb) {
    Dating dating = context.dating();
    Syntax syntax = context.scene().syntax();
    Optional<TimeExpression> named =
        syntax
            .children(verb, "obl", "nmod", "advcl")
            .filter(noun -> noun.index() < verb.index() || !isAim(syntax, noun))
            .filter(Deals::isDealOrMeeting)
            .flatMap(noun -> dating.under(noun).stream())
            .findFirst();
    Optional<TimeExpression> own =
        dating.of(verb).filter(told -> told.anchor() != TimeExpression.Anchor.UNTIL);
    return named
        .or(() -> own)
        .map(told -> told.forEvent(context.document().published()))
        .or(() -> deal)
        .orElseGet(() -> dating.event(verb));
  }

  /** "promised to agree to a truce": what is promised, not where. */
  private static boolean isAim(Syntax syntax, Token noun) {
    return Set.of("to", "for").contains(syntax.casesOf(noun));
  }

  /** Takes note of what a sentence tells. */
  void note(Context context, List<Statement> told) {
    Optional<Period> dated = dated(context);
    if (dated.isPresent()) {
      deal = dated;
      age = 0;
    } else if (told.stream().anyMatch(Pledge.class::isInstance)) {
      age = 0;
    } else if (++age > REACH || !context.dating().days().isEmpty()) {
      deal = Optional.empty();
    }
  }

  /** The day of the deal that the sentence tells of. */
  private static Optional<Period> dated(Context context) {
    Dating dating = context.dating();
    Syntax syntax = context.scene().syntax();
    return syntax.sentence().tokens().stream()
        .filter(Deals::isDealOrMeeting)
        .flatMap(
            noun ->
                Stream.concat(
                    dating.under(noun).stream(),
                    syntax.head(noun).filter(Token::isVerb).flatMap(dating::of).stream()))
        .filter(told -> told.anchor() == TimeExpression.Anchor.IN)
        .map(told -> told.forEvent(context.document().published()))
        .findFirst();
  }
}
