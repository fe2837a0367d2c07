package org.thaw.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thaw.reading.actor.Tsv;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.reading.parse.Undone;
import org.thaw.reading.voice.Stance;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Pledge;
import org.thaw.statement.PledgeRelation;
import org.thaw.statement.Polarity;
import org.thaw.statement.Said;
import org.thaw.statement.Statement;

/** "X pledged to …", "the parties undertook …", "X and Y signed a ceasefire": who promised what. */
final class PledgeRule implements Rule {

  private static final WordClasses WORDS = WordClasses.load("pledges.tsv");
  private static final List<Content> CONTENTS =
      Tsv.rows(PledgeRule.class, "clauses.tsv").stream()
          .map(
              row ->
                  new Content(
                      PledgeRelation.valueOf(row.at(0)),
                      row.at(2).equals("vague"),
                      Pattern.compile("\\b(?:" + row.at(1) + ")\\b", Pattern.CASE_INSENSITIVE)))
          .toList();

  private record Content(PledgeRelation relation, boolean vague, Pattern words) {}

  private final PromiseDays days;
  private final Deals deals;

  PledgeRule(PromiseDays days, Deals deals) {
    this.days = days;
    this.deals = deals;
  }

  @Override
  public List<Statement> read(Context context) {
    List<Statement> found = new ArrayList<>();
    Syntax syntax = context.scene().syntax();
    for (Token token : syntax.sentence().tokens()) {
      if (token.isVerb() && isPromise(token, syntax)) {
        found.addAll(promised(context, token));
      } else if (token.isVerb()
          && WORDS.is(token.lemma(), "make")
          && !(token.lemma().equals("call") && syntax.has(token, "compound:prt"))
          && !isWithinPromise(syntax, token)
          && !Undone.by(syntax, token)) {
        found.addAll(truce(context, token));
      }
    }
    for (DealTerms.Term term : new DealTerms(context, WORDS, deals).terms()) {
      found.addAll(laidDown(context, term));
    }
    return found;
  }

  private static boolean isPromise(Token verb, Syntax syntax) {
    return WORDS.is(verb.lemma(), "promise") && !isWithinPromise(syntax, verb)
        || (WORDS.is(verb.lemma(), "agree") && syntax.has(verb, "xcomp", "ccomp"));
  }

  /** "undertook to guarantee the safety of", "agreed to extend the truce": one promise. */
  private static boolean isWithinPromise(Syntax syntax, Token verb) {
    return verb.is("xcomp")
        && syntax
            .head(verb)
            .filter(a -> WORDS.is(a.lemma(), "promise") || WORDS.is(a.lemma(), "agree"))
            .isPresent();
  }

  private List<Statement> promised(Context context, Token verb) {
    Syntax syntax = context.scene().syntax();
    Optional<Token> complement =
        syntax.child(verb, "xcomp", "ccomp", "advcl").filter(c -> c.index() > verb.index());
    // "committed acts of aggression" is no promise.
    Optional<Token> content =
        complement.or(
            () ->
                verb.lemma().equals("commit")
                    ? syntax.oblique(verb, "to")
                    : promisedThing(context, verb));
    if (content.isEmpty()) {
      return List.of();
    }
    Optional<Token> subject = syntax.agent(verb);
    List<Party> promisers = subject.map(context.parties()::parties).orElse(List.of());
    return contents(context, verb, content.get(), promisers, addressees(context, verb));
  }

  private static Optional<Token> promisedThing(Context context, Token verb) {
    Syntax syntax = context.scene().syntax();
    return syntax
        .child(verb, "obj")
        .filter(o -> !isAddressee(context, verb, o))
        .or(() -> syntax.oblique(verb, "of", "for"))
        .or(() -> syntax.patient(verb).flatMap(o -> syntax.oblique(o, "of")));
  }

  /** What a deal has somebody do; what it says of others, or of no matter known, is no promise. */
  private List<Statement> laidDown(Context context, DealTerms.Term term) {
    List<Statement> found =
        contents(context, term.verb(), term.content(), term.promisers(), List.of());
    return term.isPlain()
        ? found
        : found.stream().filter(s -> s.relation() != PledgeRelation.OTHER).toList();
  }

  /** "promised to leave the town, to let aid through and to free the captives": one of each. */
  private List<Statement> contents(
      Context context, Token verb, Token content, List<Party> promisers, List<Party> addressees) {
    Syntax syntax = context.scene().syntax();
    // Where a whole clause tells what is to be done, neither who nor under which deal.
    Predicate<Token> what =
        t ->
            content.index() != verb.index()
                || t.head() != content.index()
                || !t.is("nsubj") && !t.is("nsubj:pass") && t.index() >= content.index();
    Optional<String> whole = new Spans(context).under(content, what);
    if (promisers.isEmpty() || whole.isEmpty()) {
      return List.of();
    }
    Map<PledgeRelation, String> clauses = new LinkedHashMap<>();
    List<Token> parts = parts(syntax, verb, content);
    for (Token part : parts) {
      new Spans(context)
          .under(part, what.and(t -> t.index() == part.index() || !parts.contains(t)))
          .ifPresent(clause -> clauses.putIfAbsent(relation(clause), clause));
    }
    List<Statement> found = new ArrayList<>();
    boolean one = clauses.size() == 1;
    clauses.forEach(
        (relation, clause) ->
            found.addAll(
                pledges(
                    context, verb, promisers, addressees, relation, one ? whole.get() : clause)));
    return found;
  }

  /** A content with all that is promised beside it. */
  private static List<Token> parts(Syntax syntax, Token verb, Token content) {
    List<Token> parts = new ArrayList<>(List.of(content));
    if (content.isVerb()) {
      syntax
          .children(verb, "xcomp", "ccomp")
          .filter(t -> t.index() > content.index() && t.isVerb())
          .forEach(parts::add);
    }
    for (int i = 0; i < parts.size(); i++) {
      syntax
          .children(parts.get(i), "conj")
          .filter(t -> t.isVerb() == content.isVerb() && !syntax.has(t, "nsubj"))
          .forEach(parts::add);
    }
    return parts;
  }

  private static boolean isAddressee(Context context, Token verb, Token object) {
    return verb.lemma().equals("assure")
        || context.scene().syntax().has(verb, "ccomp")
        || context.scene().syntax().has(verb, "xcomp")
            && !context.parties().parties(object).isEmpty();
  }

  private static List<Party> addressees(Context context, Token verb) {
    Syntax syntax = context.scene().syntax();
    return syntax
        .child(verb, "iobj")
        .or(() -> syntax.child(verb, "obj").filter(o -> isAddressee(context, verb, o)))
        .or(() -> syntax.oblique(verb, "to", "with"))
        .or(() -> named(context, verb))
        .map(context.parties()::parties)
        .orElse(List.of());
  }

  /** "promised Ukraine 31 tanks": a name right after the verb, whatever the parser takes it for. */
  private static Optional<Token> named(Context context, Token verb) {
    Syntax syntax = context.scene().syntax();
    int next = verb.index() + 1;
    return Optional.of(next)
        .filter(i -> i < syntax.sentence().tokens().size() && verb.lemmaIs("promise|pledge"))
        .map(i -> syntax.sentence().at(i))
        .filter(t -> t.is("compound") && context.scene().mentionAt(t).isPresent());
  }

  /** "signed a ceasefire", "announced a truce": a promise to stop fighting. */
  private List<Statement> truce(Context context, Token verb) {
    Syntax syntax = context.scene().syntax();
    Optional<Token> deal =
        Stream.concat(syntax.patient(verb).stream(), syntax.obliques(verb, "on", "to", "upon"))
            .filter(d -> isTruce(syntax, d))
            .findFirst();
    if (deal.isEmpty()) {
      return List.of();
    }
    List<Party> promisers =
        new ArrayList<>(syntax.agent(verb).map(context.parties()::parties).orElse(List.of()));
    List<Party> others =
        syntax
            .oblique(verb, "with")
            .or(() -> syntax.oblique(deal.get(), "with"))
            .map(context.parties()::parties)
            .orElse(List.of());
    if (promisers.isEmpty()) {
      promisers.addAll(
          syntax.oblique(deal.get(), "between").map(context.parties()::parties).orElse(List.of()));
    }
    promisers.addAll(others);
    String clause = new Spans(context).under(deal.get()).orElse(deal.get().form());
    return promisers.isEmpty()
        ? List.of()
        : pledges(context, verb, promisers, List.of(), PledgeRelation.CEASEFIRE, clause);
  }

  private static boolean isTruce(Syntax syntax, Token deal) {
    return WORDS.is(deal.lemma(), "truce")
        || syntax
            .children(deal, "compound", "amod", "nmod")
            .anyMatch(c -> WORDS.is(c.lemma(), "truce"));
  }

  /** What is spoken of first in a clause; the vague rows count only where no other fits. */
  private static PledgeRelation relation(String clause) {
    PledgeRelation told = PledgeRelation.OTHER;
    int first = Integer.MAX_VALUE;
    for (Content content : CONTENTS) {
      Matcher words = content.words().matcher(clause);
      if (first == Integer.MAX_VALUE || !content.vague()) {
        int at = words.find() ? words.start() : Integer.MAX_VALUE;
        if (at < first) {
          first = at;
          told = content.relation();
        }
      }
    }
    return told;
  }

  private List<Statement> pledges(
      Context context,
      Token verb,
      List<Party> promisers,
      List<Party> addressees,
      PledgeRelation relation,
      String clause) {
    Stance stance = context.stances().of(verb);
    boolean laidDown = !WORDS.is(verb.lemma(), "promise") && stance.modality() == Modality.EXPECTED;
    Stance plain =
        new Stance(
            stance.speaker(),
            laidDown ? Polarity.AFFIRMED : stance.polarity(),
            laidDown || stance.modality() == Modality.INTENDED
                ? Modality.ACTUAL
                : stance.modality());
    Period when = days.of(context, verb);
    List<Statement> found = new ArrayList<>();
    for (Party promiser : promisers) {
      List<Party> others = new ArrayList<>(addressees.isEmpty() ? promisers : addressees);
      others.removeIf(p -> p.key().equals(promiser.key()));
      Optional<Party> to = others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
      Said said =
          context.maker().said(plain, Optional.of(promiser), to, Optional.empty(), when, 0.7);
      found.add(new Pledge(said, relation, Optional.of(clause), Optional.empty()));
    }
    return found;
  }
}
