package org.thaw.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.reading.voice.Stance;
import org.thaw.statement.Link;
import org.thaw.statement.LinkRelation;
import org.thaw.statement.Modality;
import org.thaw.statement.Period;
import org.thaw.statement.Polarity;
import org.thaw.statement.Said;
import org.thaw.statement.Sign;
import org.thaw.statement.Statement;

/** "Because of …", "led to …", "but for …", "X's defeat will be Y's": what brings what about. */
final class LinkRule implements Rule {

  private static final WordClasses WORDS = WordClasses.load("links.tsv");
  private static final Set<String> PERSONAL =
      Set.of(
          "push",
          "force",
          "compel",
          "bring",
          "persuade",
          "convince",
          "encourage",
          "make",
          "turn",
          "lead",
          "leave",
          "raise",
          "increase",
          "give",
          "open",
          "end",
          "drag",
          "free",
          "stop",
          "keep",
          "block",
          "halt",
          "reduce",
          "allow",
          "enable",
          "permit",
          "prevent",
          "limit",
          "create",
          "produce",
          "strengthen",
          "drive",
          "earn",
          "cost",
          "weaken",
          "undermine",
          "delay",
          "prompt",
          "cause",
          "complicate",
          "revive");
  private static final Set<String> RESULT =
      Set.of(
          "open",
          "force",
          "leave",
          "prompt",
          "allow",
          "cause",
          "push",
          "pave",
          "bring",
          "trigger",
          "create",
          "turn",
          "deepen",
          "weaken",
          "strengthen",
          "enable",
          "drive",
          "spark",
          "provoke",
          "lead",
          "make",
          "raise",
          "end",
          "prevent",
          "undermine",
          "fuel",
          "ignite",
          "unleash",
          "block",
          "displace");

  /** Verbs whose effect stands after "to" or "in". */
  private static final Set<String> TO_EFFECT = Set.of("lead", "result", "contribute");

  private static final Optional<Token> NOBODY = Optional.empty();

  @Override
  public List<Statement> read(Context context) {
    List<Statement> found = new ArrayList<>();
    for (Token token : context.scene().sentence().tokens()) {
      verb(context, token).ifPresent(found::add);
      connective(context, token).ifPresent(found::add);
      condition(context, token).ifPresent(found::add);
      equation(context, token).ifPresent(found::add);
      result(context, token).ifPresent(found::add);
      outcome(context, token).ifPresent(found::add);
      origin(context, token).ifPresent(found::add);
      copula(context, token).ifPresent(found::add);
    }
    found.addAll(new LearnedLinks(context).beside(found));
    return found;
  }

  /** Something, rather than somebody, causes: "the attack led to …". */
  private static Optional<Statement> verb(Context context, Token verb) {
    Syntax syntax = context.scene().syntax();
    String words =
        syntax.child(verb, "compound:prt").map(t -> verb.lemma() + " " + t.lemma()).orElse("");
    Optional<WordClasses.Row> row =
        verb.isVerb()
            ? WORDS.row(words, "verb").or(() -> WORDS.row(opens(syntax, verb), "verb"))
            : Optional.empty();
    if (row.isEmpty()
        || verb.lemma().equals("lead")
            && syntax.oblique(verb, "to").isEmpty()
            && !syntax.has(verb, "xcomp")
        || verb.lemma().equals("result") && syntax.oblique(verb, "in", "from").isEmpty()) {
      return Optional.empty();
    }
    Optional<Token> cause = syntax.isPassive(verb) ? syntax.agent(verb) : syntax.subject(verb);
    if (cause.isEmpty() || !happens(context, verb, cause.get())) {
      return Optional.empty();
    }
    Spans spans = new Spans(context);
    Optional<String> before = spans.under(cause.get(), t -> !t.is("acl:relcl") && !t.is("appos"));
    Optional<String> effect =
        syntax.isPassive(verb)
            ? syntax.patient(verb).flatMap(spans::under)
            : effectOf(context, verb, spans);
    return link(context, verb, row.get(), before, effect);
  }

  /** "paves the way", "sets the stage": as "allows" does; any other verb itself. */
  private static String opens(Syntax syntax, Token verb) {
    return way(syntax, verb).isPresent() ? "allow" : verb.lemma();
  }

  private static Optional<Token> way(Syntax syntax, Token verb) {
    return syntax
        .child(verb, "obj")
        .filter(o -> verb.lemmaIs("pave|open|clear|set|lay|prepare|smooth"))
        .filter(o -> o.lemmaIs("way|path|door|stage|scene|ground|groundwork|foundation"));
  }

  /** "The crisis stems from the blockade": what follows "from" is the cause. */
  private static Optional<Statement> origin(Context context, Token verb) {
    Syntax syntax = context.scene().syntax();
    Optional<Token> cause =
        verb.isVerb() && WORDS.row(verb.lemma(), "from").isPresent()
            ? syntax.oblique(verb, "from", "out of")
            : NOBODY;
    Optional<Token> effect = cause.flatMap(c -> syntax.subject(verb));
    if (effect.isEmpty() || !happens(context, verb, effect.get())) {
      return Optional.empty();
    }
    Spans spans = new Spans(context);
    return link(
        context,
        verb,
        WORDS.row(verb.lemma(), "from").orElseThrow(),
        spans.under(cause.get(), t -> !t.is("case")),
        spans.under(effect.get(), t -> !t.is("acl:relcl") && !t.is("appos")));
  }

  /** "X is the result of Y", "Y is the reason for X", "X is due to Y". */
  private static Optional<Statement> copula(Context context, Token noun) {
    Syntax syntax = context.scene().syntax();
    Optional<Token> subject = syntax.has(noun, "cop") ? syntax.child(noun, "nsubj") : NOBODY;
    boolean result = noun.lemmaIs("result|consequence|outcome|product|fruit|upshot");
    boolean reason = noun.lemmaIs("cause|reason|trigger|root|source|driver");
    Optional<Token> other = result || reason ? syntax.oblique(noun, "of", "for", "behind") : NOBODY;
    if (subject.isEmpty() || other.isEmpty() || !happens(context, noun, subject.get())) {
      return Optional.empty();
    }
    Spans spans = new Spans(context);
    Optional<String> named = spans.under(subject.get());
    Optional<String> told = spans.under(other.get(), t -> !t.is("case"));
    return link(
        context,
        noun,
        WORDS.row("cause", "verb").orElseThrow(),
        reason ? named : told,
        reason ? told : named);
  }

  /** The object with where it is driven, what it is made to do or to be; else "to …", "in …". */
  private static Optional<String> effectOf(Context context, Token verb, Spans spans) {
    Syntax syntax = context.scene().syntax();
    Optional<Token> opened =
        way(syntax, verb)
            .flatMap(
                o -> syntax.oblique(verb, "for", "to").or(() -> syntax.oblique(o, "for", "to")));
    if (opened.isPresent()) {
      return spans.under(opened.get(), t -> !t.is("case"));
    }
    Optional<Token> object =
        syntax
            .child(verb, "obj")
            .or(() -> TO_EFFECT.contains(verb.lemma()) ? syntax.oblique(verb, "to", "in") : NOBODY)
            .or(() -> syntax.child(verb, "xcomp", "ccomp"));
    Optional<Token> rest =
        syntax
            .child(verb, "xcomp", "ccomp")
            .or(() -> syntax.oblique(verb, "into", "to", "from", "out of"))
            .filter(x -> object.filter(o -> o.index() < x.index()).isPresent());
    if (verb.lemmaIs("leave|keep") && rest.isEmpty()) {
      return Optional.empty();
    }
    return object.flatMap(
        o -> {
          List<Token> all = syntax.subtree(o, t -> true);
          List<Token> tail = rest.map(r -> syntax.subtree(r, t -> true)).orElse(all);
          return spans.between(all.get(0), tail.get(tail.size() - 1)).or(() -> spans.under(o));
        });
  }

  /** Whether a cause is a happening: no party, or a noun that a party merely owns. */
  private static boolean happens(Context context, Token verb, Token cause) {
    if (cause.tag().startsWith("PRP") || cause.isName()) {
      return false;
    }
    boolean somebody =
        context.scene().mentionAt(cause).isPresent() || context.scene().personAt(cause).isPresent();
    return !somebody && (!PERSONAL.contains(verb.lemma()) || cause.isNoun() || cause.isVerb());
  }

  /** "because …", "due to …", "without …": what follows is the cause. */
  private static Optional<Statement> connective(Context context, Token head) {
    Syntax syntax = context.scene().syntax();
    Optional<Token> governor = syntax.head(head);
    String words = cases(syntax, head);
    if (words.isEmpty() || governor.isEmpty()) {
      return Optional.empty();
    }
    Optional<WordClasses.Row> row = WORDS.row(words, "before");
    Optional<WordClasses.Row> without = WORDS.row(words, "without");
    boolean clause = head.is("advcl");
    if (words.matches("as|since|given|following")
        && !(clause && words.equals("as") && causalAs(syntax, head, governor.get()))) {
      row = Optional.empty();
    }
    boolean unreal = without.isPresent() && lacking(syntax, head, governor.get());
    if (row.isEmpty() && !unreal) {
      return Optional.empty();
    }
    Spans spans = new Spans(context);
    Optional<String> cause = spans.under(head, t -> !t.is("case") && !t.is("mark"));
    Optional<String> effect =
        spans.under(
            top(syntax, governor.get()), t -> t.index() != head.index() && !t.is("parataxis"));
    return link(context, governor.get(), unreal ? without.get() : row.get(), cause, effect);
  }

  /** The words before a noun; "but" before "for" belongs to them. */
  private static String cases(Syntax syntax, Token head) {
    String words = syntax.casesOf(head);
    boolean but =
        words.equals("for")
            && syntax
                .child(head, "case")
                .filter(t -> t.index() > 0)
                .map(t -> syntax.sentence().at(t.index() - 1))
                .filter(t -> t.lemma().equals("but"))
                .isPresent();
    return but ? "but for" : words;
  }

  /** What could not be without it: said to be unreal or unlikely, or said after it. */
  private static boolean lacking(Syntax syntax, Token head, Token governor) {
    return syntax.children(governor, "aux").anyMatch(t -> t.lemmaIs("would|could|might"))
        || governor.lemmaIs("unlikely|impossible")
        || (head.isNoun() && head.index() < governor.index());
  }

  /**
   * "… as a result of X", "… in response to X": the noun in between says how they hang together.
   */
  private static Optional<Statement> outcome(Context context, Token noun) {
    Syntax syntax = context.scene().syntax();
    String before = syntax.casesOf(noun);
    Optional<Token> cause =
        noun.lemmaIs("result|consequence|response|reaction|retaliation|wake|view|protest")
                && before.matches("as|in")
            ? syntax.oblique(noun, "of", "to", "for", "at", "against", "over")
            : NOBODY;
    Optional<Token> governor = syntax.head(noun);
    if (cause.isEmpty() || governor.isEmpty()) {
      return Optional.empty();
    }
    Spans spans = new Spans(context);
    return link(
        context,
        governor.get(),
        WORDS.row("because of", "before").orElseThrow(),
        spans.under(cause.get(), t -> !t.is("case")),
        spans.under(
            top(syntax, governor.get()), t -> t.index() != noun.index() && !t.is("parataxis")));
  }

  /** "As X grows stronger, it …": a clause of its own before the main one, in the same tense. */
  private static boolean causalAs(Syntax syntax, Token clause, Token main) {
    return syntax.has(clause, "nsubj") && clause.index() < main.index();
  }

  private static Token top(Syntax syntax, Token noun) {
    Token at = noun;
    while (!at.isVerb() && !syntax.has(at, "cop") && syntax.head(at).isPresent() && at.isNoun()) {
      at = syntax.head(at).get();
    }
    return at;
  }

  /** "If X had not …, Y would …"; "if it was not for X, …". */
  private static Optional<Statement> condition(Context context, Token clause) {
    Syntax syntax = context.scene().syntax();
    boolean isIf =
        clause.is("advcl")
            && (syntax.children(clause, "mark").anyMatch(t -> t.lemma().equals("if"))
                || syntax.children(clause, "aux").anyMatch(t -> t.form().equals("Had")));
    Optional<Token> main = isIf ? syntax.head(clause) : Optional.empty();
    boolean unreal =
        main.filter(m -> syntax.children(m, "aux").anyMatch(t -> t.lemmaIs("would|could|might")))
            .isPresent();
    if (!unreal) {
      return Optional.empty();
    }
    Spans spans = new Spans(context);
    Optional<Token> but = syntax.obliques(clause, "for").findFirst();
    Optional<String> cause =
        but.map(b -> spans.under(b, t -> !t.is("case")))
            .orElseGet(() -> spans.under(clause, t -> !t.is("mark")));
    Optional<String> effect =
        spans.under(main.get(), t -> t.index() != clause.index() && !t.is("parataxis"));
    return link(context, main.get(), WORDS.row("but for", "without").orElseThrow(), cause, effect)
        .map(s -> unreal(s));
  }

  private static Statement unreal(Statement link) {
    Said said = link.said();
    return link.with(
        new Said(
            said.id(),
            said.speaker(),
            said.subject(),
            said.object(),
            said.place(),
            said.period(),
            said.polarity(),
            Modality.COUNTERFACTUAL,
            said.confidence(),
            said.reader(),
            said.source()));
  }

  /** "X's defeat will also be Y's defeat": one happening will be another. */
  private static Optional<Statement> equation(Context context, Token noun) {
    Syntax syntax = context.scene().syntax();
    Optional<Token> subject = syntax.child(noun, "nsubj");
    boolean future =
        syntax.has(noun, "cop")
            && syntax.children(noun, "aux").anyMatch(t -> t.lemmaIs("will|would"));
    if (!noun.isNoun()
        || !future
        || subject.isEmpty()
        || !happens(context, noun, subject.get())
        || !subject.get().isNoun()) {
      return Optional.empty();
    }
    Spans spans = new Spans(context);
    return link(
        context,
        noun,
        WORDS.row("cause", "verb").orElseThrow(),
        spans.under(subject.get()),
        spans.under(
            noun,
            t ->
                !t.is("nsubj")
                    && !t.is("cop")
                    && !t.is("aux")
                    && !t.is("advmod")
                    && !t.is("advcl")
                    && !t.is("punct")));
  }

  /** ", opening a window for …": what the clause before it brings about. */
  private static Optional<Statement> result(Context context, Token verb) {
    Syntax syntax = context.scene().syntax();
    boolean follows =
        (verb.is("advcl") || verb.is("acl"))
            && verb.tag().equals("VBG")
            && verb.index() > 0
            && syntax.sentence().at(verb.index() - 1).form().equals(",")
            && syntax.casesOf(verb).isEmpty()
            && verb.index() > verb.head()
            && RESULT.contains(verb.lemma());
    Optional<Token> main = follows ? syntax.head(verb) : Optional.empty();
    if (main.isEmpty()) {
      return Optional.empty();
    }
    Spans spans = new Spans(context);
    return link(
        context,
        main.get(),
        WORDS.row("cause", "verb").orElseThrow(),
        spans.under(
            main.get(),
            t -> t.index() != verb.index() && !t.is("parataxis") && t.index() < verb.index()),
        spans.under(verb));
  }

  private static Optional<Statement> link(
      Context context,
      Token at,
      WordClasses.Row row,
      Optional<String> cause,
      Optional<String> effect) {
    if (cause.isEmpty()
        || effect.isEmpty()
        || cause.get().equals(effect.get())
        || cause.get().contains(effect.get())) {
      return Optional.empty();
    }
    Stance stance = context.stances().of(at);
    Modality modality = row.kind().equals("without") ? Modality.COUNTERFACTUAL : stance.modality();
    boolean counter = row.kind().equals("without");
    Stance plain =
        new Stance(stance.speaker(), counter ? Polarity.AFFIRMED : stance.polarity(), modality);
    Said said =
        context
            .maker()
            .said(plain, Optional.empty(), Optional.empty(), Optional.empty(), Period.UNKNOWN, 0.6);
    Sign sign = row.columns().at(3).equals("-") ? Sign.LESS : Sign.MORE;
    return Optional.of(
        new Link(said, LinkRelation.valueOf(row.columns().at(2)), cause.get(), effect.get(), sign));
  }
}
