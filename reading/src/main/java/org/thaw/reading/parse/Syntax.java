package org.thaw.reading.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Asks a parsed sentence what grammar asks: who is the subject of a verb, also where it stands
 * outside its clause; what a noun phrase covers; which words govern a word.
 */
public final class Syntax {

  /** How far apart verbs may stand that share an object or an agent. */
  private static final int JOINED = 3;

  private static final Set<String> RELATIVE = Set.of("which", "who", "that", "whom", "whose");
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "ask",
          "urge",
          "order",
          "tell",
          "force",
          "allow",
          "help",
          "persuade",
          "convince",
          "oblige",
          "require",
          "compel",
          "invite",
          "enable",
          "permit",
          "instruct",
          "authorize",
          "authorise",
          "encourage",
          "push",
          "press",
          "lead",
          "prompt",
          "warn",
          "request",
          "command",
          "call",
          "appeal",
          "let",
          "make",
          "leave",
          "accuse",
          "suspect",
          "blame",
          "commit",
          "bind",
          "expect",
          "want",
          "beg",
          "implore",
          "pressure",
          "coerce",
          "advise",
          "prevent",
          "stop",
          "keep",
          "find",
          "see",
          "free");

  private final Sentence sentence;
  private final List<List<Token>> children;

  /** Indexes a sentence. */
  public Syntax(Sentence sentence) {
    this.sentence = sentence;
    this.children = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      children.add(new ArrayList<>());
    }
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0) {
        children.get(token.head()).add(token);
      }
    }
  }

  /** The sentence. */
  public Sentence sentence() {
    return sentence;
  }

  /** The words that depend on a word, in order. */
  public List<Token> children(Token head) {
    return children.get(head.index());
  }

  /** The word that a word depends on. */
  public Optional<Token> head(Token token) {
    return token.head() < 0 ? Optional.empty() : Optional.of(sentence.at(token.head()));
  }

  /** The dependants of a word that stand in one of these relations, or subtypes of them. */
  public Stream<Token> children(Token head, String... relations) {
    return children(head).stream().filter(token -> isAny(token, relations));
  }

  /** The first such dependant. */
  public Optional<Token> child(Token head, String... relations) {
    return children(head, relations).findFirst();
  }

  /** Whether a word has a dependant in one of these relations. */
  public boolean has(Token head, String... relations) {
    return child(head, relations).isPresent();
  }

  private static boolean isAny(Token token, String... relations) {
    for (String relation : relations) {
      if (token.is(relation)) {
        return true;
      }
    }
    return false;
  }

  /** "is to withdraw", "were to be exchanged". */
  public boolean isToBe(Token verb) {
    return children(verb, "aux")
        .filter(t -> t.lemma().equals("be"))
        .anyMatch(
            be ->
                children(verb, "mark")
                    .anyMatch(to -> to.index() == be.index() + 1 && to.lemma().equals("to")));
  }

  /** Whether a verb stands in the passive: {@code was seized}, {@code troops sent there}. */
  public boolean isPassive(Token verb) {
    if ((!verb.tag().equals("VBN") && !verb.tag().equals("VBD")) || isPerfect(verb)) {
      return false;
    }
    return has(verb, "nsubj:pass", "aux:pass", "obl:agent")
        || (verb.is("acl") && !verb.is("acl:relcl") && !has(verb, "aux", "nsubj"))
        || (verb.is("xcomp") && verb.tag().equals("VBN") && !has(verb, "obj", "aux"))
        || (verb.is("amod") || (verb.is("conj") && sharesPassive(verb)));
  }

  /** "having seized": a participle of its own with "have", and no form of "be". */
  private boolean isPerfect(Token verb) {
    return children(verb, "aux").anyMatch(t -> t.lemma().equals("have")) && !has(verb, "aux:pass");
  }

  private boolean sharesPassive(Token verb) {
    return verb.tag().equals("VBN")
        && !has(verb, "nsubj", "aux", "obj")
        && head(verb).filter(first -> first.isVerb() && isPassive(first)).isPresent();
  }

  /** Who does what the verb says, in grammar's terms: the agent of a passive, else the subject. */
  public Optional<Token> agent(Token verb) {
    if (isPassive(verb)) {
      return byPhrase(verb).or(() -> sharedAgent(verb));
    }
    return subject(verb, 0);
  }

  private Optional<Token> byPhrase(Token verb) {
    return children(verb, "obl")
        .filter(token -> token.is("obl:agent") || casesOf(token).equals("by"))
        .filter(token -> !token.is("obl:tmod"))
        .findFirst();
  }

  /** "is armed and paid by": the agent of the last verb serves those before it. */
  private Optional<Token> sharedAgent(Token verb) {
    return children(verb, "conj")
        .filter(second -> second.tag().equals("VBN") && second.index() - verb.index() <= JOINED)
        .filter(second -> !has(second, "nsubj", "nsubj:pass", "obj"))
        .flatMap(second -> byPhrase(second).stream())
        .findFirst();
  }

  /** What the verb is done to: the direct object, or the subject of a passive. */
  public Optional<Token> patient(Token verb) {
    if (!isPassive(verb)) {
      return child(verb, "obj")
          .or(() -> verb.is("amod") && isPerfect(verb) ? head(verb) : Optional.empty())
          .or(() -> smallClause(verb))
          .or(() -> gap(verb))
          .or(() -> sharedObject(verb));
    }
    Optional<Token> own = child(verb, "nsubj:pass", "nsubj");
    if (own.isPresent()) {
      return own.map(this::antecedent);
    }
    if (verb.is("acl") || verb.is("amod")) {
      return head(verb);
    }
    if (verb.is("conj") || verb.is("xcomp") || verb.is("advcl")) {
      return head(verb)
          .filter(Token::isVerb)
          .flatMap(first -> isPassive(first) ? patient(first) : subject(first, 1));
    }
    return Optional.empty();
  }

  /**
   * "holds Belgrade responsible": the subject of the verbless clause is what the verb is done to.
   */
  private Optional<Token> smallClause(Token verb) {
    return children(verb, "xcomp", "ccomp")
        .filter(clause -> !clause.isVerb() && !has(clause, "cop", "mark"))
        .flatMap(clause -> children(clause, "nsubj"))
        .findFirst();
  }

  /** "which" or nothing in a relative clause that has its own subject: the noun before it. */
  private Optional<Token> gap(Token verb) {
    if (!verb.is("acl:relcl") || child(verb, "nsubj").map(this::isRelative).orElse(true)) {
      return Optional.empty();
    }
    return has(verb, "ccomp", "xcomp", "obl") && !leadsWithRelative(verb)
        ? Optional.empty()
        : head(verb);
  }

  private boolean leadsWithRelative(Token verb) {
    return children(verb).stream().anyMatch(this::isRelative);
  }

  /** "seized and held the town": the object of one verb serves the other before it. */
  private Optional<Token> sharedObject(Token verb) {
    Optional<Token> after =
        verb.is("conj") && !has(verb, "obl", "xcomp", "ccomp", "compound:prt")
            ? head(verb)
                .filter(first -> first.isVerb() && verb.index() - first.index() <= JOINED)
                .flatMap(first -> child(first, "obj"))
                .filter(object -> object.index() > verb.index())
            : Optional.empty();
    return after.or(() -> objectOfNext(verb));
  }

  private Optional<Token> objectOfNext(Token verb) {
    return children(verb, "conj")
        .filter(Token::isVerb)
        .filter(second -> second.index() - verb.index() <= JOINED)
        .filter(second -> !has(second, "nsubj") && !isPassive(second))
        .flatMap(second -> child(second, "obj").stream())
        .findFirst();
  }

  /** The subject of a verb, wherever it stands. */
  public Optional<Token> subject(Token verb) {
    return subject(verb, 0);
  }

  private Optional<Token> subject(Token verb, int depth) {
    Optional<Token> own = child(verb, "nsubj", "nsubj:pass");
    if (own.isPresent() || depth > 6) {
      return own.map(this::antecedent);
    }
    Optional<Token> governor = head(verb);
    if (governor.isEmpty()) {
      return Optional.empty();
    }
    if (verb.is("amod") && isPerfect(verb)) {
      return head(governor.get()).flatMap(main -> subject(main, depth + 1));
    }
    if (verb.is("acl:relcl") || verb.is("acl")) {
      boolean of = casesOf(verb).equals("of");
      if (of && isAccused(governor.get())) {
        return governor;
      }
      return of || verb.tag().equals("VB") ? owner(governor.get()) : governor;
    }
    if (verb.is("xcomp")
        || (verb.is("ccomp") && verb.tagIs("VBG|VB"))
        || (verb.is("obj") && verb.tag().equals("VBG"))) {
      return controller(governor.get(), depth);
    }
    if (verb.is("conj") || verb.is("advcl") || verb.is("parataxis") || verb.is("dep")) {
      return governor.get().isNoun() && !has(governor.get(), "cop")
          ? Optional.empty()
          : controllerOfClause(verb, governor.get(), depth);
    }
    return Optional.empty();
  }

  /** "accused the peacekeepers of failing": they fail. */
  private boolean isAccused(Token noun) {
    return noun.is("obj")
        && head(noun).filter(verb -> verb.lemmaIs("accuse|suspect|convict|acquit")).isPresent();
  }

  private Optional<Token> controllerOfClause(Token verb, Token governor, int depth) {
    boolean objectControl =
        verb.is("advcl")
            && governor.lemmaIs(
                "accuse|suspect|blame|criticise|criticize|thank|condemn|prevent|stop|keep");
    return objectControl ? controller(governor, depth) : subject(governor, depth + 1);
  }

  private Optional<Token> controller(Token governor, int depth) {
    if (OBJECT_CONTROL.contains(governor.lemma())) {
      Optional<Token> object =
          isPassive(governor)
              ? child(governor, "nsubj:pass").map(this::antecedent)
              : child(governor, "obj", "iobj").or(() -> oblique(governor, "on", "to"));
      if (object.isPresent()) {
        return object;
      }
    }
    return governor.isVerb() || has(governor, "cop")
        ? subject(governor, depth + 1)
        : Optional.empty();
  }

  /** Whose a noun is: its possessor, or the subject of the verb that it completes. */
  public Optional<Token> owner(Token noun) {
    return child(noun, "nmod:poss")
        .or(
            () ->
                noun.is("obj") || noun.is("obl")
                    ? head(noun).filter(Token::isVerb).flatMap(this::agent)
                    : Optional.empty());
  }

  /** The first prepositional dependant with one of these prepositions. */
  public Optional<Token> oblique(Token head, String... prepositions) {
    return obliques(head, prepositions).findFirst();
  }

  /** The prepositional dependants with one of these prepositions, in the order of preference. */
  public Stream<Token> obliques(Token head, String... prepositions) {
    return Stream.of(prepositions)
        .flatMap(
            wanted ->
                children(head, "obl", "nmod", "advcl", "acl", "ccomp")
                    .filter(token -> casesOf(token).equals(wanted)));
  }

  /** The prepositions before a noun as one string: {@code against}, {@code because of}. */
  public String casesOf(Token noun) {
    Optional<Token> first = child(noun, "case", "mark");
    if (first.isEmpty()) {
      return "";
    }
    StringBuilder words = new StringBuilder(first.get().lemma());
    children(first.get(), "fixed").forEach(word -> words.append(' ').append(word.lemma()));
    children(noun, "case")
        .filter(next -> next.index() == first.get().index() + 1)
        .forEach(next -> words.append(' ').append(next.lemma()));
    return words.toString();
  }

  /** For a relative pronoun the noun that it stands for; any other word itself. */
  public Token antecedent(Token word) {
    if (!isRelative(word)) {
      return word;
    }
    Token current = word;
    for (int steps = 0; steps < 6; steps++) {
      Optional<Token> up = head(current);
      if (up.isEmpty()) {
        return nounBefore(word).orElse(word);
      }
      if (current.is("acl:relcl") && up.get().isNoun()) {
        return up.get();
      }
      current = up.get();
    }
    return nounBefore(word).orElse(word);
  }

  /** Where the parser saw no relative clause: the noun that the pronoun follows. */
  private Optional<Token> nounBefore(Token pronoun) {
    for (int i = pronoun.index() - 1; i >= Math.max(0, pronoun.index() - 3); i--) {
      if (sentence.at(i).isNoun()) {
        return Optional.of(sentence.at(i));
      }
    }
    return Optional.empty();
  }

  /** Whether it is a relative pronoun. */
  public boolean isRelative(Token word) {
    return RELATIVE.contains(word.lemma())
        && (word.tag().startsWith("W") || word.tag().equals("DT") || word.tag().equals("IN"));
  }

  /** Whether a word stands below another in the tree. */
  public boolean isUnder(Token word, Token ancestor) {
    int at = word.index();
    for (int steps = 0; steps <= sentence.tokens().size() && at >= 0; steps++) {
      if (at == ancestor.index()) {
        return true;
      }
      at = sentence.at(at).head();
    }
    return false;
  }

  /** The words under a head that a filter lets through, cut off below those that it does not. */
  public List<Token> subtree(Token head, Predicate<Token> enter) {
    List<Token> found = new ArrayList<>();
    collect(head, enter, found);
    found.sort((one, other) -> Integer.compare(one.index(), other.index()));
    return found;
  }

  private void collect(Token head, Predicate<Token> enter, List<Token> found) {
    found.add(head);
    for (Token child : children(head)) {
      if (enter.test(child)) {
        collect(child, enter, found);
      }
    }
  }
}
