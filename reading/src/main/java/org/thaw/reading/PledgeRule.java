package org.thaw.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.thaw.statement.Said;
import org.thaw.statement.Statement;

/** "X pledged to …", "the parties undertook …", "X and Y signed a ceasefire": who promised what. */
final class PledgeRule implements Rule {

  private static final Set<String> PROMISE =
      Set.of(
          "pledge",
          "promise",
          "vow",
          "undertake",
          "commit",
          "guarantee",
          "assure",
          "swear",
          "engage",
          "bind");
  private static final Set<String> AGREE = Set.of("agree", "consent");
  private static final Set<String> MAKE =
      Set.of(
          "sign",
          "announce",
          "declare",
          "conclude",
          "reach",
          "accept",
          "agree",
          "proclaim",
          "order",
          "call",
          "offer",
          "observe",
          "negotiate",
          "initial",
          "renew",
          "extend",
          "restore");
  private static final Set<String> TRUCE =
      Set.of("ceasefire", "cease-fire", "truce", "armistice", "cessation");
  private static final List<Content> CONTENTS =
      Tsv.rows(PledgeRule.class, "clauses.tsv").stream()
          .map(
              row ->
                  new Content(
                      PledgeRelation.valueOf(row.at(0)),
                      Pattern.compile("\\b(?:" + row.at(1) + ")\\b", Pattern.CASE_INSENSITIVE)))
          .toList();

  private record Content(PledgeRelation relation, Pattern words) {}

  private final PromiseDays days;

  PledgeRule(PromiseDays days) {
    this.days = days;
  }

  @Override
  public List<Statement> read(Context context) {
    List<Statement> found = new ArrayList<>();
    Syntax syntax = context.scene().syntax();
    for (Token token : syntax.sentence().tokens()) {
      if (token.isVerb() && isPromise(token, syntax)) {
        found.addAll(promised(context, token));
      } else if (token.isVerb() && MAKE.contains(token.lemma()) && !Undone.by(syntax, token)) {
        found.addAll(truce(context, token));
      }
    }
    return found;
  }

  private static boolean isPromise(Token verb, Syntax syntax) {
    return PROMISE.contains(verb.lemma())
        || (AGREE.contains(verb.lemma()) && syntax.has(verb, "xcomp", "ccomp"));
  }

  private List<Statement> promised(Context context, Token verb) {
    Syntax syntax = context.scene().syntax();
    Optional<Token> complement =
        syntax.child(verb, "xcomp", "ccomp", "advcl").filter(c -> c.index() > verb.index());
    Optional<Token> content =
        complement
            .or(() -> syntax.oblique(verb, "to").filter(t -> verb.lemma().equals("commit")))
            .or(() -> syntax.child(verb, "obj").filter(o -> !isAddressee(context, verb, o)))
            .or(() -> syntax.oblique(verb, "of", "for"))
            .or(() -> syntax.patient(verb).flatMap(o -> syntax.oblique(o, "of")));
    if (content.isEmpty()) {
      return List.of();
    }
    Optional<String> clause = new Spans(context).under(content.get());
    Optional<Token> subject = syntax.agent(verb);
    List<Party> promisers = subject.map(context.parties()::parties).orElse(List.of());
    if (promisers.isEmpty() || clause.isEmpty()) {
      return List.of();
    }
    return pledges(
        context, verb, promisers, addressees(context, verb), relation(clause.get()), clause.get());
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
        .map(context.parties()::parties)
        .orElse(List.of());
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
    return TRUCE.contains(deal.lemma())
        || syntax
            .children(deal, "compound", "amod", "nmod")
            .anyMatch(c -> TRUCE.contains(c.lemma()));
  }

  private static PledgeRelation relation(String clause) {
    return CONTENTS.stream()
        .filter(content -> content.words().matcher(clause).find())
        .map(Content::relation)
        .findFirst()
        .orElse(PledgeRelation.OTHER);
  }

  private List<Statement> pledges(
      Context context,
      Token verb,
      List<Party> promisers,
      List<Party> addressees,
      PledgeRelation relation,
      String clause) {
    Stance stance = context.stances().of(verb);
    Stance plain =
        new Stance(
            stance.speaker(),
            stance.polarity(),
            stance.modality() == Modality.INTENDED ? Modality.ACTUAL : stance.modality());
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
