package org.thaw.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.statement.Party;

/**
 * What deals lay down: "the accord obliges Khartoum to …", "under the truce Hezbollah is to …",
 * "the memorandum provides for the withdrawal of …".
 */
final class DealTerms {

  /**
   * Something that somebody has to do.
   *
   * @param verb the verb of the sentence that tells it
   * @param content what has to be done: a verb or a noun
   * @param promisers who has to
   * @param isPlain whether it is certainly laid down, whatever it is about
   */
  record Term(Token verb, Token content, List<Party> promisers, boolean isPlain) {

    Term {
      promisers = List.copyOf(promisers);
    }
  }

  private final Context context;
  private final Syntax syntax;
  private final WordClasses words;
  private final Deals deals;

  DealTerms(Context context, WordClasses words, Deals deals) {
    this.context = context;
    this.syntax = context.scene().syntax();
    this.words = words;
    this.deals = deals;
  }

  List<Term> terms() {
    List<Term> found = new ArrayList<>();
    for (Token verb : syntax.sentence().tokens()) {
      if (verb.isVerb()) {
        of(verb).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Term> of(Token verb) {
    if (words.is(verb.lemma(), "obliges") || words.is(verb.lemma(), "bars")) {
      return obliged(verb);
    }
    return provided(verb).or(() -> under(verb)).or(() -> announced(verb)).or(() -> renounced(verb));
  }

  /** "obliged Moscow to keep the road open", "bars both armies from entering". */
  private Optional<Term> obliged(Token verb) {
    boolean passive = syntax.isPassive(verb);
    Optional<Token> deal = syntax.agent(verb);
    boolean laidDown = passive ? isUnderDeal(verb) : deal.filter(this::isTerms).isPresent();
    Optional<Token> content =
        syntax.child(verb, "xcomp", "ccomp", "advcl").filter(c -> c.index() > verb.index());
    return syntax
        .patient(verb)
        .filter(who -> laidDown && content.isPresent())
        .map(context.parties()::parties)
        .map(who -> new Term(verb, content.get(), who, true));
  }

  /** "provides for the withdrawal of Eritrean troops", "says that Russia will withdraw". */
  private Optional<Term> provided(Token verb) {
    if (!words.is(verb.lemma(), "provides") || syntax.agent(verb).filter(this::isTerms).isEmpty()) {
      return Optional.empty();
    }
    Optional<Token> clause = syntax.child(verb, "ccomp");
    if (clause.isPresent()) {
      return syntax
          .agent(clause.get())
          .map(context.parties()::parties)
          .map(who -> new Term(verb, clause.get(), who, false));
    }
    return syntax
        .oblique(verb, "for")
        .or(() -> syntax.child(verb, "obj"))
        .map(noun -> new Term(verb, noun, context.parties().known(noun), false));
  }

  /** "renounced the use of force". */
  private Optional<Term> renounced(Token verb) {
    return syntax
        .patient(verb)
        .filter(what -> words.is(verb.lemma(), "renounces"))
        .flatMap(
            what ->
                syntax
                    .agent(verb)
                    .map(context.parties()::parties)
                    .map(who -> new Term(verb, what, who, false)));
  }

  /** "announced that it would withdraw its troops": what somebody says they will do. */
  private Optional<Term> announced(Token verb) {
    if (!words.is(verb.lemma(), "announces")) {
      return Optional.empty();
    }
    List<Party> speakers = syntax.agent(verb).map(context.parties()::parties).orElse(List.of());
    return syntax
        .child(verb, "ccomp")
        .filter(clause -> syntax.children(clause, "aux").anyMatch(t -> t.lemmaIs("will|would")))
        .filter(
            clause ->
                syntax.children(clause, "advcl").noneMatch(c -> syntax.has(c, "mark"))
                    && syntax.children(clause, "advmod").noneMatch(t -> t.lemmaIs("not|never")))
        .filter(clause -> isSame(speakers, clause))
        .map(clause -> new Term(verb, clause, speakers, false));
  }

  private boolean isSame(List<Party> speakers, Token clause) {
    List<String> doers =
        syntax.agent(clause).map(context.parties()::parties).orElse(List.of()).stream()
            .map(Party::key)
            .toList();
    return !doers.isEmpty() && doers.equals(speakers.stream().map(Party::key).toList());
  }

  /** "under the deal the rebels will hand over their weapons"; "both armies are to withdraw". */
  private Optional<Term> under(Token verb) {
    boolean toBe = syntax.isToBe(verb);
    boolean modal =
        syntax.children(verb, "aux").anyMatch(t -> t.lemmaIs("will|would|must|shall|should|may"));
    boolean told = isUnderDeal(verb) && (toBe || modal) || toBe && deals.before();
    return syntax
        .agent(verb)
        .filter(who -> told && !words.is(verb.lemma(), "promise"))
        .map(context.parties()::parties)
        .map(who -> new Term(verb, verb, who, false));
  }

  /** "under its terms"; of "A is to withdraw and B to disarm" both are. */
  private boolean isUnderDeal(Token verb) {
    Optional<Token> at = Optional.of(verb);
    for (int steps = 0; at.isPresent() && steps < 4; steps++) {
      Token here = at.get();
      boolean under =
          syntax
                  .obliques(here, "under", "in accordance with", "in line with")
                  .anyMatch(this::isTerms)
              || syntax
                  .children(here, "xcomp")
                  .flatMap(below -> syntax.obliques(below, "under"))
                  .anyMatch(this::isTerms);
      if (under) {
        return true;
      }
      at = here.is("conj") ? syntax.head(here) : Optional.empty();
    }
    return false;
  }

  private boolean isTerms(Token noun) {
    Token named = syntax.antecedent(noun);
    return named.isNoun() && words.is(named.lemma(), "terms") || deals.is(syntax, noun);
  }
}
