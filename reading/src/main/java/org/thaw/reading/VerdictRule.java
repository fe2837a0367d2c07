package org.thaw.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.reading.voice.Stance;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Polarity;
import org.thaw.statement.Said;
import org.thaw.statement.Statement;
import org.thaw.statement.Verdict;
import org.thaw.statement.VerdictRelation;

/** "The truce held", "X violated the agreement", "in breach of the accord": how promises fared. */
final class VerdictRule implements Rule {

  private static final WordClasses WORDS = WordClasses.load("verdicts.tsv");

  private final boolean dealBefore;

  /** Knows whether the sentence before told of a promise or a deal, which "it" would then be. */
  VerdictRule(boolean dealBefore) {
    this.dealBefore = dealBefore;
  }

  /** Whether a sentence speaks of something that can be kept or broken. */
  static boolean speaksOfDeal(Sentence sentence) {
    return speakOfDeal(sentence.tokens());
  }

  private static boolean speakOfDeal(List<Token> words) {
    return words.stream().anyMatch(t -> t.isNoun() && WORDS.is(t.lemma(), "deal"));
  }

  /** The first whom a word stands for. */
  private static Optional<Party> party(Context context, Optional<Token> word) {
    return word.flatMap(t -> context.parties().parties(t).stream().findFirst());
  }

  @Override
  public List<Statement> read(Context context) {
    List<Statement> found = new ArrayList<>();
    Syntax syntax = context.scene().syntax();
    for (Token token : syntax.sentence().tokens()) {
      if (token.isVerb() && !isAim(syntax, token)) {
        fared(context, token)
            .or(() -> done(context, token))
            .or(() -> asPromised(context, token))
            .ifPresent(found::add);
      } else if (token.isNoun() && WORDS.is(token.lemma(), "breach")) {
        breach(context, token).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "must leave to fulfil it", "is to last two months": what is to be has not fared yet. */
  private static boolean isAim(Syntax syntax, Token verb) {
    return verb.tag().equals("VB")
        && !verb.is("xcomp")
        && syntax.children(verb, "mark", "aux").anyMatch(t -> t.lemma().equals("to"));
  }

  /** The deal is what the sentence speaks of: "the truce collapsed", "it was never implemented". */
  private Optional<Statement> fared(Context context, Token verb) {
    Syntax syntax = context.scene().syntax();
    boolean passive = syntax.isPassive(verb);
    Optional<Token> deal = passive ? syntax.patient(verb) : syntax.subject(verb);
    if (deal.isEmpty() || !isDeal(syntax, deal.get()) || syntax.has(verb, "obj") && !passive) {
      return Optional.empty();
    }
    // "It remains under their rule" is no word on a deal.
    boolean weak = !passive && !deal.get().isNoun() && WORDS.is(verb.lemma(), "weak");
    if (weak) {
      return Optional.empty();
    }
    Optional<VerdictRelation> told =
        WORDS.is(verb.lemma(), "kept")
            ? Optional.of(VerdictRelation.HELD)
            : WORDS.is(verb.lemma(), "broken")
                ? Optional.of(VerdictRelation.BREACHED)
                : WORDS.is(verb.lemma(), "replaced") && passive
                    ? Optional.of(VerdictRelation.SUPERSEDED)
                    : Optional.empty();
    if (verb.lemma().equals("break") && !passive && !syntax.has(verb, "compound:prt", "advmod")) {
      return Optional.empty();
    }
    Optional<Party> by = passive ? party(context, syntax.agent(verb)) : Optional.empty();
    return told.flatMap(
        relation -> verdict(context, verb, relation, by.or(() -> ownerOf(context, deal.get()))));
  }

  private static Optional<Party> ownerOf(Context context, Token deal) {
    return party(context, context.scene().syntax().child(deal, "nmod:poss"));
  }

  /** Somebody keeps or breaks the deal: "X honoured the accord". */
  private Optional<Statement> done(Context context, Token verb) {
    Syntax syntax = context.scene().syntax();
    boolean keeps = WORDS.is(verb.lemma(), "keeps");
    boolean breaks = WORDS.is(verb.lemma(), "breaks");
    if (!keeps && !breaks) {
      return Optional.empty();
    }
    Optional<Token> deal =
        syntax.patient(verb).or(() -> syntax.oblique(verb, "by", "with", "to", "on", "from"));
    if (deal.isEmpty() || !isDeal(syntax, deal.get())) {
      return Optional.empty();
    }
    Optional<Token> agent = syntax.agent(verb);
    Optional<Party> by = party(context, agent);
    boolean abstractAgent = agent.filter(t -> WORDS.is(t.lemma(), "act")).isPresent();
    return by.isEmpty() && !syntax.isPassive(verb) && !abstractAgent
        ? Optional.empty()
        : verdict(context, verb, keeps ? VerdictRelation.HELD : VerdictRelation.BREACHED, by);
  }

  /** "did not pay the money that it had pledged", "promised to reopen the road, and did so". */
  private Optional<Statement> asPromised(Context context, Token verb) {
    Syntax syntax = context.scene().syntax();
    boolean didSo =
        verb.lemma().equals("do")
            && syntax.children(verb, "advmod", "obj").anyMatch(t -> t.lemmaIs("so|just"))
            && promisesBefore(syntax, verb);
    boolean promised =
        syntax
            .child(verb, "obj")
            .flatMap(object -> syntax.child(object, "acl:relcl"))
            .filter(clause -> WORDS.is(clause.lemma(), "promises"))
            .isPresent();
    if (!didSo && !promised) {
      return Optional.empty();
    }
    boolean fails =
        syntax.head(verb).filter(h -> h.lemmaIs("fail|refuse|neglect|omit|decline")).isPresent();
    return verdict(
        context,
        verb,
        fails ? VerdictRelation.BREACHED : VerdictRelation.HELD,
        party(context, syntax.agent(verb)));
  }

  private static boolean promisesBefore(Syntax syntax, Token verb) {
    return syntax.sentence().tokens().subList(0, verb.index()).stream()
        .anyMatch(t -> t.isVerb() && WORDS.is(t.lemma(), "promises"));
  }

  private Optional<Statement> breach(Context context, Token noun) {
    Syntax syntax = context.scene().syntax();
    boolean ofDeal =
        syntax.oblique(noun, "of").filter(t -> isDeal(syntax, t)).isPresent()
            || syntax.children(noun, "compound").anyMatch(t -> WORDS.is(t.lemma(), "deal"));
    boolean counted =
        noun.is("obj") && syntax.head(noun).filter(h -> WORDS.is(h.lemma(), "counts")).isPresent();
    if (!ofDeal && !(counted && dealBefore)) {
      return Optional.empty();
    }
    Optional<Token> by =
        syntax
            .oblique(noun, "by")
            .or(() -> syntax.child(noun, "nmod:poss"))
            .or(() -> accused(syntax, noun))
            .or(
                () ->
                    syntax
                        .head(noun)
                        .filter(h -> h.isVerb() && syntax.casesOf(noun).equals("in"))
                        .flatMap(syntax::agent));
    return verdict(context, noun, VerdictRelation.BREACHED, party(context, by));
  }

  private static Optional<Token> accused(Syntax syntax, Token noun) {
    return syntax
        .head(noun)
        .filter(h -> h.lemmaIs("accuse|blame|condemn|suspect|commit"))
        .flatMap(h -> h.lemma().equals("commit") ? syntax.agent(h) : syntax.patient(h));
  }

  private boolean isDeal(Syntax syntax, Token word) {
    Token noun = syntax.antecedent(word);
    if (WORDS.is(noun.lemma(), "deal")) {
      return true;
    }
    boolean pointer =
        noun.lemmaIs("this|it|that|they|these|both|first|second|one") && !noun.isVerb();
    return pointer
        && (noun.is("nsubj") || noun.is("obj"))
        && (dealBefore || speakOfDeal(syntax.sentence().tokens().subList(0, noun.index())));
  }

  /** Whether somebody is accused of it. */
  private static boolean isCharged(Syntax syntax, Token at) {
    Optional<Token> above = syntax.head(at);
    for (int steps = 0; steps < 3 && above.isPresent(); steps++) {
      if (above.get().lemma().equals("accuse")) {
        return true;
      }
      above = syntax.head(above.get());
    }
    return false;
  }

  private static Optional<Statement> verdict(
      Context context, Token at, VerdictRelation told, Optional<Party> by) {
    Stance stance = context.stances().of(at);
    if (stance.modality() == Modality.DEMANDED
        || stance.modality() == Modality.INTENDED
        || stance.modality() == Modality.CONDITIONAL
        || stance.modality() == Modality.EXPECTED) {
      return Optional.empty();
    }
    VerdictRelation relation = told;
    if (stance.polarity() == Polarity.DENIED) {
      relation = told == VerdictRelation.HELD ? VerdictRelation.BREACHED : VerdictRelation.HELD;
    }
    boolean alleged = stance.speaker().isPresent() || isCharged(context.scene().syntax(), at);
    if (relation == VerdictRelation.BREACHED && alleged) {
      relation = VerdictRelation.ALLEGED_BREACHED;
    }
    Stance affirmed = new Stance(stance.speaker(), Polarity.AFFIRMED, Modality.ACTUAL);
    Said said =
        context
            .maker()
            .said(
                affirmed, Optional.empty(), by, Optional.empty(), context.dating().status(at), 0.6);
    return Optional.of(new Verdict(said, relation, Optional.empty()));
  }
}
