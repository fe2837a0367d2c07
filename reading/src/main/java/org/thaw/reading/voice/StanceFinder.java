package org.thaw.reading.voice;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.reading.actor.PartyResolver;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Polarity;

/**
 * Climbs from a word to the root of its sentence and notes on the way who vouches for it, whether
 * it is denied, and whether it is meant, asked for or only supposed. The nearest speaker counts.
 */
public final class StanceFinder {

  private static final Set<String> VIEWS =
      Set.of("view", "opinion", "eye", "account", "word", "version", "reading", "assessment");

  /** What the noun means that is such a verb's object. */
  private static final Map<String, Modality> SOUGHT =
      Map.of(
          "demand noun", Modality.DEMANDED,
          "intend noun", Modality.INTENDED,
          "expect noun", Modality.EXPECTED);

  private final Syntax syntax;
  private final PartyResolver resolver;
  private final VerbClasses verbs;
  private final Optional<Party> announced;

  /**
   * Looks at one sentence.
   *
   * @param announced the speaker whose conclusions the sentence belongs to
   */
  public StanceFinder(
      Syntax syntax, PartyResolver resolver, VerbClasses verbs, Optional<Party> announced) {
    this.syntax = syntax;
    this.resolver = resolver;
    this.verbs = verbs;
    this.announced = announced;
  }

  /** The stance towards what a word tells. */
  public Stance of(Token trigger) {
    Climb climb = new Climb();
    climb.own(trigger);
    Token below = trigger;
    Optional<Token> at = syntax.head(trigger);
    for (int steps = 0; at.isPresent() && steps < 40; steps++) {
      climb.pass(below, at.get());
      below = at.get();
      at = syntax.head(below);
    }
    Optional<Party> speaker = climb.speaker.isPresent() ? climb.speaker : announced;
    return new Stance(speaker, climb.denied ? Polarity.DENIED : Polarity.AFFIRMED, climb.modality);
  }

  /** Whether a verb says that what it governs is not so, or not done. */
  public boolean isDenial(Token verb) {
    return verbs.is(verb.lemma(), "deny") || verbs.is(withParticle(verb), "refuse");
  }

  /** What has been seen on the way up. */
  private final class Climb {
    private Optional<Party> speaker = Optional.empty();
    private boolean direct = true;

    /** Whether all below was the word itself, or a word that it is joined to. */
    private boolean itself = true;

    private boolean denied;
    private Modality modality = Modality.ACTUAL;

    void own(Token trigger) {
      denied = isNegated(trigger);
      modality = modalityOf(trigger);
      speaker = accordingTo(trigger).or(() -> afterwards(trigger));
    }

    void pass(Token below, Token above) {
      boolean clause =
          below.is("xcomp")
              || below.is("ccomp")
              || below.is("advcl")
              || below.is("acl")
              || below.is("csubj")
              || below.is("parataxis")
              || below.is("obl")
              || below.is("obj");
      String lemma = above.lemma();
      if (clause && !below.is("acl:relcl")) {
        governor(below, above, lemma);
      }
      if (itself && modality == Modality.ACTUAL) {
        modality =
            isForeseen(below, above)
                ? Modality.EXPECTED
                : soughtNoun(below, above).orElse(modality);
      }
      itself &= below.is("conj");
      // What a relative clause tells is so, whatever the clause about its noun intends or denies.
      direct &=
          !below.is("acl:relcl")
              && (below.is("xcomp")
                  || below.is("ccomp")
                  || below.is("conj")
                  || below.is("obj")
                  || below.is("acl")
                  || below.is("advcl")
                  || below.is("nsubj:pass"));
      if (below.is("conj")
          && modality == Modality.ACTUAL
          && above.isVerb()
          && !syntax.has(below, "nsubj", "aux")) {
        modality = modalityOf(above);
        denied |= isNegated(above) && !syntax.has(below, "cc");
      }
      if (speaker.isEmpty()) {
        speaker = accordingTo(above).or(() -> afterwards(above));
      }
    }

    private void governor(Token below, Token above, String lemma) {
      boolean complement =
          direct
              && (below.is("xcomp")
                  || below.is("ccomp")
                  || below.is("acl")
                  || (below.is("advcl")
                      && !syntax.casesOf(below).isEmpty()
                      && Set.of("of", "for", "from", "to").contains(syntax.casesOf(below))));
      if (complement
          && (verbs.is(withParticle(above), "refuse")
              || (isNegated(above) && !verbs.is(lemma, "speech")))) {
        denied = true;
      }
      if ((complement || below.is("obj")) && verbs.is(lemma, "deny")) {
        denied = true;
        speaker = speaker.or(() -> speakerOf(above));
      }
      if (complement && modality == Modality.ACTUAL) {
        modality =
            verbs.is(lemma, "demand")
                ? Modality.DEMANDED
                : verbs.is(lemma, "intend") || lemma.equals("intention")
                    ? Modality.INTENDED
                    : verbs.is(lemma, "expect") ? Modality.EXPECTED : modality;
      }
      boolean reported =
          below.is("ccomp")
              || below.is("parataxis") && !isNextSentence(below, above)
              || (complement
                  && (lemma.equals("accuse") || lemma.equals("blame") || verbs.is(lemma, "demand")))
              || (direct && below.is("obl") && above.lemmaIs("accuse|blame|suspect"));
      if (speaker.isEmpty()
          && reported
          && ((above.isVerb() && verbs.is(lemma, "speech"))
              || verbs.is(lemma, "demand")
              || verbs.is(lemma, "intend"))) {
        speaker = speakerOf(above);
      }
    }
  }

  /** "A held B responsible; C denied it": another says the second. */
  private boolean isNextSentence(Token below, Token above) {
    return above.index() < below.index()
        && syntax.sentence().tokens().subList(above.index(), below.index()).stream()
            .anyMatch(t -> t.form().equals(";"));
  }

  /** "an attack is likely", "the risk of an attack", "consider an attack unlikely". */
  private boolean isForeseen(Token below, Token above) {
    if (!below.tag().startsWith("NN")) {
      return false;
    }
    boolean likely =
        below.is("nsubj") && verbs.is(above.lemma(), "expect adjective")
            || (below.is("obj") || below.is("nsubj"))
                && syntax
                    .children(above, "xcomp")
                    .anyMatch(
                        t -> t.tag().startsWith("JJ") && verbs.is(t.lemma(), "expect adjective"));
    return likely
        || below.is("nmod")
            && verbs.is(above.lemma(), "expect of")
            && Set.of("of", "for").contains(syntax.casesOf(below));
  }

  /** "demanded the withdrawal of", "called for talks": a noun tells what is wanted, not done. */
  private Optional<Modality> soughtNoun(Token below, Token above) {
    if (!below.tag().startsWith("NN") || !above.isVerb()) {
      return Optional.empty();
    }
    String verb = below.is("obl") ? above.lemma() + "_" + syntax.casesOf(below) : above.lemma();
    boolean sought = below.is("obj") || below.is("nsubj:pass") || below.is("obl");
    return SOUGHT.entrySet().stream()
        .filter(entry -> sought && verbs.is(verb, entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private boolean isNegated(Token word) {
    boolean own =
        syntax
            .children(word, "advmod", "det", "neg", "case", "cc:preconj", "mark")
            .anyMatch(
                t ->
                    t.lemmaIs("not|n't|never|no|neither|nor|without|hardly|scarcely")
                        && !isMoreThan(t));
    boolean nobody =
        word.isVerb()
            && Stream.concat(
                    syntax.children(word, "nsubj", "nsubj:pass"), syntax.agent(word).stream())
                .anyMatch(t -> Nobody.isNone(syntax, t));
    return own
        || isYet(word)
        || nobody
        || syntax.child(word, "obj").filter(o -> o.lemma().equals("nothing")).isPresent();
  }

  /** "has yet to withdraw". */
  private boolean isYet(Token verb) {
    return verb.is("xcomp")
        && syntax
            .head(verb)
            .filter(have -> have.lemmaIs("have|remain|be"))
            .filter(have -> syntax.children(have, "advmod").anyMatch(t -> t.lemma().equals("yet")))
            .isPresent();
  }

  /** "rule_out": a verb and the particle that belongs to it. */
  private String withParticle(Token verb) {
    return syntax
        .child(verb, "compound:prt")
        .map(particle -> verb.lemma() + "_" + particle.lemma())
        .orElse(verb.lemma());
  }

  /** "not only recognised it": it did, and more. */
  private boolean isMoreThan(Token not) {
    int next = not.index() + 1;
    return next < syntax.sentence().tokens().size()
        && syntax.sentence().at(next).lemmaIs("only|just|merely|solely|simply|least");
  }

  private Modality modalityOf(Token word) {
    if (syntax.children(word, "mark").anyMatch(t -> t.lemmaIs("if|unless|lest"))) {
      return Modality.CONDITIONAL;
    }
    boolean have = syntax.children(word, "aux").anyMatch(t -> t.lemmaIs("have|'ve"));
    if (syntax.isToBe(word)) {
      return Modality.INTENDED;
    }
    if (syntax.children(word, "amod").anyMatch(t -> verbs.is(t.lemma(), "expect adjective"))) {
      return Modality.EXPECTED; // "a possible attack"
    }
    Optional<String> modal =
        syntax
            .children(word, "aux")
            .filter(t -> t.lemmaIs("will|would|wo|'ll|'d|shall|may|might|could|can|should|must|ca"))
            .map(Token::lemma)
            .findFirst();
    if (modal.isEmpty()) {
      return Modality.ACTUAL;
    }
    boolean unreal = Set.of("would", "could", "might", "'d").contains(modal.get());
    return unreal && have
        ? Modality.COUNTERFACTUAL
        : modal.get().equals("can") || modal.get().equals("ca")
            ? Modality.ACTUAL
            : Modality.EXPECTED;
  }

  /** "according to X", "in X's view". */
  private Optional<Party> accordingTo(Token word) {
    Optional<Token> source = syntax.oblique(word, "according to", "accord to", "according");
    if (source.isPresent()) {
      // What several put down together, in a statement of theirs, is not the word of the first.
      return source.filter(t -> !isJoint(t)).map(this::party);
    }
    return syntax
        .obliques(word, "in", "by", "on")
        .filter(t -> VIEWS.contains(t.lemma()))
        .flatMap(t -> syntax.children(t, "nmod:poss"))
        .findFirst()
        .map(this::party);
  }

  private boolean isJoint(Token source) {
    return source.lemmaIs("statement|declaration|communique|agreement|accord|treaty|protocol")
        && resolver.parties(source).size() > 1;
  }

  /** "…, analysts say." */
  private Optional<Party> afterwards(Token word) {
    return syntax
        .children(word, "parataxis")
        .filter(t -> verbs.is(t.lemma(), "speech") && !syntax.has(t, "ccomp", "obj", "xcomp"))
        .findFirst()
        .flatMap(this::speakerOf);
  }

  private Optional<Party> speakerOf(Token verb) {
    Optional<Token> subject = syntax.isPassive(verb) ? syntax.agent(verb) : syntax.subject(verb);
    return subject
        .filter(t -> !t.lemma().equals("it") && !t.lemma().equals("there"))
        .map(this::party);
  }

  private Party party(Token noun) {
    return resolver.parties(noun).stream()
        .findFirst()
        .orElseGet(() -> Party.named(resolver.words(noun)));
  }
}
