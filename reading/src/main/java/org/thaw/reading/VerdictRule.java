package org.thaw.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  private final Deals deals;

  /** Knows whether the sentence before told of a promise or a deal, which "it" would then be. */
  VerdictRule(boolean dealBefore) {
    this.deals = new Deals(dealBefore);
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
            .or(() -> ended(context, token))
            .or(() -> asPromised(context, token))
            .or(() -> asAgreed(context, token))
            .or(() -> contrary(context, token))
            .or(() -> inSpite(context, token))
            .ifPresent(found::add);
      } else if (token.isNoun() && WORDS.is(token.lemma(), "breach")) {
        breach(context, token).ifPresent(found::add);
      } else {
        state(context, token).ifPresent(found::add);
      }
    }
    return found;
  }

  /**
   * "must leave to fulfil it", "is to last two months", "whether he keeps it": what is to be has
   * not fared yet.
   */
  private static boolean isAim(Syntax syntax, Token verb) {
    boolean open =
        syntax.children(verb, "mark").anyMatch(t -> t.lemmaIs("whether|once|until|unless|lest"));
    return open
        || verb.tag().equals("VB")
            && !verb.is("xcomp")
            && syntax.children(verb, "mark", "aux").anyMatch(t -> t.lemma().equals("to"));
  }

  /** The deal is what the sentence speaks of: "the truce collapsed", "it was never implemented". */
  private Optional<Statement> fared(Context context, Token verb) {
    Syntax syntax = context.scene().syntax();
    boolean passive = syntax.isPassive(verb);
    Optional<Token> deal = passive ? syntax.patient(verb) : syntax.subject(verb);
    if (deal.isEmpty()
        || !deals.is(syntax, deal.get())
        || !passive && syntax.children(verb, "obj").anyMatch(t -> syntax.casesOf(t).isEmpty())) {
      // A noun with a preposition, "until the war", is no object, whatever the parser calls it.
      return Optional.empty();
    }
    // "It remains under their rule" is no word on a deal.
    boolean weak = !passive && !deal.get().isNoun() && WORDS.is(verb.lemma(), "weak");
    if (weak) {
      return Optional.empty();
    }
    Optional<VerdictRelation> told =
        WORDS.is(verb.lemma(), "stays")
            ? syntax
                .children(verb, "xcomp", "obl", "advmod")
                .flatMap(t -> stateOf(t).stream())
                .findFirst()
            : WORDS.is(verb.lemma(), "kept")
                ? Optional.of(
                    isInPart(syntax, verb) ? VerdictRelation.BREACHED : VerdictRelation.HELD)
                : WORDS.is(verb.lemma(), "broken")
                    ? Optional.of(VerdictRelation.BREACHED)
                    : WORDS.is(verb.lemma(), "replaced") && passive
                        ? Optional.of(VerdictRelation.SUPERSEDED)
                        : Optional.empty();
    if (verb.lemmaIs("break|fall") && !passive && !syntax.has(verb, "compound:prt", "advmod")) {
      return Optional.empty();
    }
    Optional<Party> by = passive ? party(context, syntax.agent(verb)) : Optional.empty();
    return told.flatMap(
        relation -> verdict(context, verb, relation, by.or(() -> ownerOf(context, deal.get()))));
  }

  /** "has been kept only in part". */
  private static boolean isInPart(Syntax syntax, Token verb) {
    return syntax
        .children(verb, "advmod", "obl")
        .anyMatch(
            t ->
                t.lemmaIs("partly|partially|paper")
                    || t.lemma().equals("part") && syntax.casesOf(t).equals("in"));
  }

  private static Optional<VerdictRelation> stateOf(Token word) {
    return WORDS.is(word.lemma(), "in force")
        ? Optional.of(VerdictRelation.HELD)
        : WORDS.is(word.lemma(), "in ruins")
            ? Optional.of(VerdictRelation.BREACHED)
            : WORDS.is(word.lemma(), "over")
                ? Optional.of(VerdictRelation.SUPERSEDED)
                : Optional.empty();
  }

  /** "The accord is in ruins", "declared the accord void". */
  private Optional<Statement> state(Context context, Token word) {
    Syntax syntax = context.scene().syntax();
    Optional<Token> declares =
        word.is("xcomp")
            ? syntax.head(word).filter(h -> WORDS.is(h.lemma(), "declares"))
            : Optional.empty();
    boolean stays =
        word.is("xcomp") && syntax.head(word).filter(h -> WORDS.is(h.lemma(), "stays")).isPresent();
    if (declares.isEmpty() && !stays && !syntax.has(word, "cop")) {
      return Optional.empty();
    }
    Optional<Token> deal =
        declares.isPresent()
            ? declares.flatMap(syntax::patient)
            : syntax.child(word, "nsubj", "nsubj:pass");
    return deal.filter(t -> deals.isNamed(syntax, t))
        .flatMap(t -> stateOf(word))
        .flatMap(
            told -> verdict(context, word, told, party(context, declares.flatMap(syntax::agent))));
  }

  /** "replaces the truce of 1994", "scrapped the treaty": what ended the deal, by whom. */
  private Optional<Statement> ended(Context context, Token verb) {
    Syntax syntax = context.scene().syntax();
    if (!WORDS.is(verb.lemma(), "ends") || syntax.isPassive(verb)) {
      return Optional.empty();
    }
    return syntax
        .child(verb, "obj")
        .filter(deal -> deals.isNamed(syntax, deal))
        .flatMap(
            deal ->
                verdict(
                    context,
                    verb,
                    VerdictRelation.SUPERSEDED,
                    party(context, syntax.agent(verb).filter(t -> !deals.is(syntax, t)))));
  }

  /** "Fighting went on in spite of the truce", "Shelling continued despite the ceasefire". */
  private Optional<Statement> inSpite(Context context, Token verb) {
    Syntax syntax = context.scene().syntax();
    boolean fighting =
        syntax.subject(verb).filter(t -> WORDS.is(t.lemma(), "fighting")).isPresent();
    Stream<Token> spite =
        syntax
            .obliques(verb, "in")
            .filter(t -> t.lemma().equals("spite"))
            .flatMap(t -> syntax.obliques(t, "of"));
    boolean goesOn =
        fighting
            && Stream.concat(syntax.obliques(verb, "despite", "notwithstanding"), spite)
                .anyMatch(t -> deals.isNamed(syntax, t));
    return goesOn
        ? verdict(context, verb, VerdictRelation.BREACHED, Optional.empty())
        : Optional.empty();
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
    boolean bare = deal.isEmpty() && deals.before() && WORDS.is(verb.lemma(), "bare");
    if (!bare && deal.filter(t -> deals.is(syntax, t)).isEmpty()) {
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
    boolean fails =
        syntax.head(verb).filter(h -> h.lemmaIs("fail|refuse|neglect|omit|decline")).isPresent();
    boolean promised =
        (fails || WORDS.is(verb.lemma(), "delivers"))
            && syntax
                .child(verb, "obj")
                .flatMap(object -> syntax.child(object, "acl:relcl"))
                .filter(clause -> WORDS.is(clause.lemma(), "promises"))
                .isPresent();
    if (!didSo && !promised) {
      return Optional.empty();
    }
    // Who fails to do it is told by the stance.
    return verdict(context, verb, VerdictRelation.HELD, party(context, syntax.agent(verb)));
  }

  /** "has not withdrawn its troops, as the deal requires", "released them as agreed". */
  private static Optional<Statement> asAgreed(Context context, Token verb) {
    Syntax syntax = context.scene().syntax();
    boolean undone = context.stances().of(verb).polarity() == Polarity.DENIED;
    boolean agreed =
        (undone || WORDS.is(verb.lemma(), "delivers"))
            && syntax
                .children(verb, "advcl")
                .filter(
                    clause ->
                        WORDS.is(clause.lemma(), "promises") || WORDS.is(clause.lemma(), "asks"))
                .anyMatch(clause -> syntax.children(clause, "mark").anyMatch(t -> t.lemmaIs("as")));
    return agreed
        ? verdict(context, verb, VerdictRelation.HELD, party(context, syntax.agent(verb)))
        : Optional.empty();
  }

  /** "Contrary to the agreement, they sent troops", however "contrary" is parsed. */
  private static Optional<Statement> contrary(Context context, Token verb) {
    Syntax syntax = context.scene().syntax();
    List<Token> words = syntax.sentence().tokens();
    boolean contrary =
        syntax
            .children(verb, "obl")
            .filter(Deals::isNoun)
            .anyMatch(
                deal ->
                    words.subList(Math.max(0, deal.index() - 5), deal.index()).stream()
                        .anyMatch(word -> word.lemma().equals("contrary")));
    return contrary
        ? verdict(context, verb, VerdictRelation.BREACHED, party(context, syntax.agent(verb)))
        : Optional.empty();
  }

  private static boolean promisesBefore(Syntax syntax, Token verb) {
    return syntax.sentence().tokens().subList(0, verb.index()).stream()
        .anyMatch(t -> t.isVerb() && WORDS.is(t.lemma(), "promises"));
  }

  private Optional<Statement> breach(Context context, Token noun) {
    Syntax syntax = context.scene().syntax();
    boolean ofDeal =
        syntax.oblique(noun, "of").filter(t -> deals.is(syntax, t)).isPresent()
            || syntax.children(noun, "compound").anyMatch(t -> WORDS.is(t.lemma(), "deal"));
    boolean counted =
        noun.is("obj") && syntax.head(noun).filter(h -> WORDS.is(h.lemma(), "counts")).isPresent();
    boolean pointed = counted || accused(syntax, noun).isPresent();
    Optional<Token> judge = judge(syntax, noun);
    // "calls this a flagrant breach" says of itself that something was agreed.
    boolean bare = judge.isPresent() && syntax.oblique(noun, "of").isEmpty();
    if (!ofDeal && !bare && !(pointed && deals.before(noun, syntax))) {
      return Optional.empty();
    }
    if (judge.isPresent()) {
      return judged(context, noun, judge.get());
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

  /** Who calls, considers or denounces something as the breach: the verb. */
  private static Optional<Token> judge(Syntax syntax, Token noun) {
    boolean complement =
        noun.is("xcomp") || noun.is("ccomp") || noun.is("obj") || syntax.casesOf(noun).equals("as");
    return complement
        ? syntax.head(noun).filter(h -> WORDS.is(h.lemma(), "judges"))
        : Optional.empty();
  }

  /**
   * "calls their presence a breach of the embargo": alleged, and on the word of who calls it so.
   */
  private static Optional<Statement> judged(Context context, Token noun, Token judge) {
    Syntax syntax = context.scene().syntax();
    Optional<Token> deed = syntax.patient(judge).filter(t -> t.index() != noun.index());
    Optional<Party> by =
        party(context, deed.flatMap(t -> syntax.child(t, "nmod:poss")))
            .or(() -> party(context, deed.flatMap(t -> syntax.oblique(t, "by"))));
    Stance stance = context.stances().of(judge);
    Optional<Party> speaker = party(context, syntax.agent(judge)).or(stance::speaker);
    // "The mission considers their presence a breach": not its own.
    Optional<Party> other = by.filter(p -> speaker.filter(s -> s.key().equals(p.key())).isEmpty());
    return verdict(
        context,
        noun,
        VerdictRelation.ALLEGED_BREACHED,
        other,
        new Stance(speaker, stance.polarity(), stance.modality()));
  }

  private static Optional<Token> accused(Syntax syntax, Token noun) {
    return syntax
        .head(noun)
        .filter(h -> h.lemmaIs("accuse|blame|condemn|suspect|commit"))
        .flatMap(h -> h.lemma().equals("commit") ? syntax.agent(h) : syntax.patient(h));
  }

  /** Whether somebody is accused of it. */
  private static boolean isCharged(Syntax syntax, Token at) {
    Optional<Token> above = syntax.head(at);
    for (int steps = 0; steps < 3 && above.isPresent(); steps++) {
      if (WORDS.is(above.get().lemma(), "charges")) {
        return true;
      }
      above = syntax.head(above.get());
    }
    return false;
  }

  private static Optional<Statement> verdict(
      Context context, Token at, VerdictRelation told, Optional<Party> by) {
    return verdict(context, at, told, by, context.stances().of(at));
  }

  private static Optional<Statement> verdict(
      Context context, Token at, VerdictRelation told, Optional<Party> by, Stance stance) {
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
