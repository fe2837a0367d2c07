package org.thaw.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.thaw.reading.causal.CausalModel;
import org.thaw.reading.causal.CausalPair;
import org.thaw.reading.causal.Traits;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.parse.Token;
import org.thaw.reading.voice.Stance;
import org.thaw.statement.Link;
import org.thaw.statement.LinkRelation;
import org.thaw.statement.Modality;
import org.thaw.statement.Period;
import org.thaw.statement.Said;
import org.thaw.statement.Sign;
import org.thaw.statement.Statement;

/**
 * Causes and effects around "because", "since" and "if" that the grammar's patterns missed, by the
 * learned model. It was learned from news of protest, where a purpose or a demand counts as a
 * cause; so it is asked about these words only.
 */
final class LearnedLinks {

  private static final CausalModel MODEL = CausalModel.load();
  private static final double LEAST = 0.2;
  private static final Set<String> JOINING = Set.of("because", "since", "if", "unless");

  private final Context context;

  LearnedLinks(Context context) {
    this.context = context;
  }

  /** Links that say nothing of what is linked already. */
  List<Statement> beside(List<Statement> known) {
    Sentence sentence = context.scene().sentence();
    List<Statement> found = new ArrayList<>();
    if (sentence.tokens().stream().noneMatch(LearnedLinks::joins)) {
      return found;
    }
    for (CausalPair pair : MODEL.pairs(new Traits(sentence), LEAST)) {
      if (joins(sentence.at(pair.anchor()))) {
        link(pair)
            .filter(link -> known.stream().noneMatch(k -> tellsOf(k, link)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean joins(Token token) {
    return JOINING.contains(token.form().toLowerCase(Locale.ROOT)) && token.is("mark");
  }

  private static boolean tellsOf(Statement known, Link link) {
    return known instanceof Link other
        && (share(other.cause(), link.cause()) || share(other.effect(), link.effect()));
  }

  private static boolean share(String one, String other) {
    return one.contains(other) || other.contains(one);
  }

  private Optional<Link> link(CausalPair pair) {
    Optional<String> cause = span(pair, pair.causeStart(), pair.causeEnd());
    Optional<String> effect = span(pair, pair.effectStart(), pair.effectEnd());
    if (cause.isEmpty() || effect.isEmpty()) {
      return Optional.empty();
    }
    Token anchor = context.scene().sentence().at(pair.anchor());
    Stance stance = context.stances().of(context.scene().syntax().head(anchor).orElse(anchor));
    boolean condition = anchor.lemma().equals("if") || anchor.lemma().equals("unless");
    Stance own =
        new Stance(
            stance.speaker(),
            stance.polarity(),
            condition ? Modality.CONDITIONAL : stance.modality());
    Said said =
        context
            .maker()
            .said(
                own,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Period.UNKNOWN,
                pair.probability());
    Sign sign = anchor.lemma().equals("unless") ? Sign.LESS : Sign.MORE;
    return Optional.of(new Link(said, LinkRelation.CAUSES, cause.get(), effect.get(), sign));
  }

  /** The span without the word that joins. */
  private Optional<String> span(CausalPair pair, int first, int last) {
    int from = first == pair.anchor() ? first + 1 : first;
    Sentence sentence = context.scene().sentence();
    return from > last
        ? Optional.empty()
        : new Spans(context).between(sentence.at(from), sentence.at(last));
  }
}
