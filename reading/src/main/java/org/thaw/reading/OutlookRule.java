package org.thaw.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.reading.voice.Stance;
import org.thaw.statement.Likelihood;
import org.thaw.statement.Modality;
import org.thaw.statement.Outlook;
import org.thaw.statement.OutlookRelation;
import org.thaw.statement.Period;
import org.thaw.statement.Polarity;
import org.thaw.statement.Said;
import org.thaw.statement.Statement;

/** "More and more likely that …", "little chance of …", "is becoming less …": what is expected. */
final class OutlookRule implements Rule {

  private static final WordClasses WORDS = WordClasses.load("outlooks.tsv");

  @Override
  public List<Statement> read(Context context) {
    List<Statement> found = new ArrayList<>();
    for (Token token : context.scene().sentence().tokens()) {
      at(context, token).ifPresent(found::add);
    }
    return found;
  }

  private static Optional<Statement> at(Context context, Token token) {
    if (WORDS.is(token.lemma(), "adjective")
        && (token.tag().startsWith("JJ") || token.tag().startsWith("RB"))) {
      return adjective(context, token);
    } else if (token.isNoun()
        && (WORDS.is(token.lemma(), "chance") || WORDS.is(token.lemma(), "risk"))) {
      return chance(context, token);
    } else if (WORDS.is(token.lemma(), "verb")
        && (token.isVerb() || context.scene().syntax().has(token, "aux:pass"))) {
      return expected(context, token);
    } else if (token.tag().startsWith("JJ") || token.isVerb()) {
      return becoming(context, token);
    }
    return Optional.empty();
  }

  private static Optional<Statement> adjective(Context context, Token likely) {
    Syntax syntax = context.scene().syntax();
    boolean strong =
        WORDS
            .row(likely.lemma(), "adjective")
            .filter(r -> r.columns().at(3).equals("0.8"))
            .isPresent();
    Token carrier =
        likely.is("conj") && syntax.head(likely).filter(h -> h.lemmaIs("more|less")).isPresent()
            ? syntax.head(likely).get()
            : likely;
    Optional<Token> clause =
        syntax
            .child(likely, "ccomp", "csubj", "xcomp")
            .or(() -> syntax.child(carrier, "ccomp", "csubj", "xcomp"));
    if (strong && clause.isEmpty() && !likely.lemmaIs("inevitable|imminent|unavoidable")
        || likely.lemmaIs("set|certain|sure|bound") && !syntax.has(likely, "xcomp")) {
      return Optional.empty();
    }
    OutlookRelation relation =
        OutlookRelation.valueOf(
            WORDS.row(likely.lemma(), "adjective").orElseThrow().columns().at(2));
    boolean more = degree(syntax, likely, "more");
    boolean less = degree(syntax, likely, "less");
    relation =
        more
            ? (relation == OutlookRelation.UNLIKELY
                ? OutlookRelation.LESS_LIKELY
                : OutlookRelation.MORE_LIKELY)
            : less ? OutlookRelation.LESS_LIKELY : relation;
    if (syntax.children(likely, "advmod").anyMatch(t -> t.lemmaIs("not|n't|never|hardly"))) {
      relation = OutlookRelation.UNLIKELY;
    }
    Optional<Token> topic =
        clause
            .filter(c -> !c.is("xcomp"))
            .or(() -> syntax.child(likely, "nsubj"))
            .or(() -> adjectiveOf(syntax, likely))
            .or(() -> clause);
    Optional<String> content =
        clause
            .filter(c -> c.is("xcomp"))
            .flatMap(
                c ->
                    syntax
                        .child(likely, "nsubj")
                        .flatMap(
                            s -> new Spans(context).between(first(syntax, s), last(syntax, c))))
            .or(() -> topic.flatMap(t -> new Spans(context).under(t)));
    return outlook(context, likely, relation, content);
  }

  /** "a likely attack", "consider skirmishes likely". */
  private static Optional<Token> adjectiveOf(Syntax syntax, Token likely) {
    Optional<Token> head = syntax.head(likely);
    return likely.is("amod")
        ? head
        : likely.is("xcomp")
            ? head.flatMap(h -> syntax.patient(h).or(() -> syntax.subject(h)))
            : Optional.empty();
  }

  private static boolean degree(Syntax syntax, Token word, String kind) {
    return syntax
        .children(word, "advmod", "amod", "det")
        .anyMatch(
            t ->
                WORDS.is(t.lemma(), kind)
                    || WORDS.is(t.form(), kind)
                    || syntax
                        .children(t, "conj", "advmod")
                        .anyMatch(c -> WORDS.is(c.lemma(), kind)));
  }

  private static Token first(Syntax syntax, Token head) {
    return syntax.subtree(head, t -> true).get(0);
  }

  private static Token last(Syntax syntax, Token head) {
    List<Token> all = syntax.subtree(head, t -> true);
    return all.get(all.size() - 1);
  }

  /** "little chance of …", "the risk of … is growing". */
  private static Optional<Statement> chance(Context context, Token noun) {
    Syntax syntax = context.scene().syntax();
    Optional<Token> topic =
        syntax.oblique(noun, "of", "for", "that").or(() -> syntax.child(noun, "acl", "ccomp"));
    if (topic.isEmpty()) {
      return Optional.empty();
    }
    boolean small = degree(syntax, noun, "small") || predicate(syntax, noun, "small");
    boolean grows = predicate(syntax, noun, "more");
    boolean shrinks = predicate(syntax, noun, "less");
    boolean great = degree(syntax, noun, "great") || predicate(syntax, noun, "great");
    boolean risk = WORDS.is(noun.lemma(), "risk");
    if (!small && !grows && !shrinks && !great && !risk) {
      return Optional.empty();
    }
    OutlookRelation relation =
        grows
            ? OutlookRelation.MORE_LIKELY
            : shrinks
                ? OutlookRelation.LESS_LIKELY
                : small ? OutlookRelation.UNLIKELY : OutlookRelation.LIKELY;
    return outlook(
        context, noun, relation, new Spans(context).under(topic.get(), t -> !t.is("case")));
  }

  /** The noun's own predicate: "prospects are dim", "the risk has grown". */
  private static boolean predicate(Syntax syntax, Token noun, String kind) {
    return noun.is("nsubj")
        && syntax
            .head(noun)
            .filter(h -> WORDS.is(h.lemma(), kind) || degree(syntax, h, kind))
            .isPresent();
  }

  private static Optional<Statement> expected(Context context, Token verb) {
    Syntax syntax = context.scene().syntax();
    Optional<Token> clause = syntax.child(verb, "ccomp", "xcomp");
    Optional<Token> topic =
        clause.or(() -> syntax.patient(verb)).or(() -> syntax.child(verb, "nsubj:pass"));
    if (topic.isEmpty()) {
      return Optional.empty();
    }
    boolean not =
        syntax.children(verb, "advmod").anyMatch(t -> t.lemmaIs("not|n't|never|hardly"))
            || syntax
                .subject(verb)
                .filter(
                    s ->
                        s.lemmaIs("few|nobody")
                            || syntax.children(s, "det", "amod").anyMatch(d -> d.lemmaIs("few|no")))
                .isPresent();
    return outlook(
        context,
        topic.get(),
        not ? OutlookRelation.UNLIKELY : OutlookRelation.LIKELY,
        new Spans(context).under(topic.get(), t -> !t.is("mark")));
  }

  /** "is becoming less dependent": the state itself grows or shrinks. */
  private static Optional<Statement> becoming(Context context, Token word) {
    Syntax syntax = context.scene().syntax();
    boolean grows =
        syntax.head(word).filter(h -> word.is("xcomp") && h.lemmaIs("become|grow|get")).isPresent();
    boolean more = degree(syntax, word, "more");
    boolean less = degree(syntax, word, "less");
    if (!word.tag().startsWith("JJ") || !grows || more == less) {
      return Optional.empty();
    }
    Token verb = syntax.head(word).orElseThrow();
    return outlook(
        context,
        verb,
        less ? OutlookRelation.DECREASING : OutlookRelation.INCREASING,
        new Spans(context).under(verb));
  }

  private static Optional<Statement> outlook(
      Context context, Token at, OutlookRelation relation, Optional<String> content) {
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Stance stance = context.stances().of(at);
    Stance expected = new Stance(stance.speaker(), Polarity.AFFIRMED, Modality.EXPECTED);
    Said said =
        context
            .maker()
            .said(
                expected,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Period.UNKNOWN,
                0.6);
    return Optional.of(new Outlook(said, relation, content.get(), band(relation)));
  }

  private static Optional<Likelihood> band(OutlookRelation relation) {
    return switch (relation) {
      case LIKELY -> Optional.of(new Likelihood(0.55, 0.8));
      case UNLIKELY -> Optional.of(new Likelihood(0.2, 0.45));
      default -> Optional.empty();
    };
  }
}
