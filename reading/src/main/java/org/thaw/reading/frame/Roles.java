package org.thaw.reading.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;

/** Finds what stands in a role of a trigger: the roles that frames name. */
final class Roles {

  private static final Set<String> LIGHT =
      Set.of(
          "launch",
          "carry",
          "conduct",
          "mount",
          "stage",
          "make",
          "impose",
          "begin",
          "start",
          "wage",
          "commit",
          "hold",
          "take",
          "exert",
          "issue",
          "give",
          "open",
          "lead",
          "order",
          "undertake",
          "unleash",
          "continue",
          "resume",
          "renew",
          "pursue",
          "express",
          "offer",
          "announce",
          "complete",
          "perform",
          "execute",
          "declare",
          "end",
          "halt",
          "suspend",
          "keep",
          "have",
          "maintain",
          "pay",
          "plan",
          "repel",
          "place",
          "step",
          "use");

  private static final Set<String> ACCUSING =
      Set.of(
          "accuse", "blame", "suspect", "condemn", "criticise", "criticize", "denounce", "charge");
  private static final Set<String> CHARGES = Set.of("of", "for", "over", "with");

  /** What stands with these is somebody else: "took it from its ally". */
  private static final Set<String> APART =
      Set.of("from", "against", "with", "by", "to", "for", "of");

  private static final Set<String> MEANS = Set.of("for", "with", "by", "through", "in");

  private final Syntax syntax;
  private final Frame.Pos pos;

  Roles(Syntax syntax, Frame.Pos pos) {
    this.syntax = syntax;
    this.pos = pos;
  }

  /** The words that fill a role; "obj.with" is what stands with "with" at the object. */
  List<Token> fill(Token trigger, String role) {
    int dot = role.indexOf('.');
    if (dot > 0) {
      String rest = role.substring(dot + 1);
      return fill(trigger, role.substring(0, dot)).stream()
          .flatMap(inner -> inner(inner, rest).stream())
          .toList();
    }
    return switch (pos) {
      case VERB -> ofVerb(trigger, role).toList();
      case NOUN -> ofNoun(trigger, role).toList();
      case ADJECTIVE -> ofAdjective(trigger, role).toList();
    };
  }

  private List<Token> inner(Token inner, String role) {
    Frame.Pos kind = inner.isVerb() ? Frame.Pos.VERB : Frame.Pos.NOUN;
    return new Roles(syntax, kind).fill(inner, role);
  }

  private Stream<Token> ofVerb(Token verb, String role) {
    return switch (role) {
      case "subj" -> syntax.agent(verb).stream();
      case "obj" -> syntax.patient(verb).stream();
      case "iobj" -> syntax.children(verb, "iobj");
      case "prt" -> syntax.children(verb, "compound:prt");
      case "xcomp" -> syntax.children(verb, "xcomp", "obl", "advcl");
      case "comp" -> clauses(verb);
      case "neg" -> syntax.children(verb, "advmod").filter(t -> t.lemmaIs("not|n't|never"));
      default -> prepositional(verb, role);
    };
  }

  private Stream<Token> clauses(Token verb) {
    return Stream.concat(
        syntax
            .children(verb, "xcomp", "ccomp")
            .filter(t -> t.isVerb() || syntax.has(t, "cop", "mark")),
        syntax
            .children(verb, "advcl", "obl")
            .filter(
                t ->
                    t.isVerb()
                        && Set.of("of", "for", "with", "from", "to", "on", "upon")
                            .contains(syntax.casesOf(t))));
  }

  /** At the verb, else at its object, where parsers often hang what belongs to the verb. */
  private Stream<Token> prepositional(Token verb, String preposition) {
    List<Token> own = syntax.obliques(verb, preposition).filter(t -> !t.isVerb()).toList();
    if (!own.isEmpty()) {
      return own.stream();
    }
    if (preposition.equals("there")) {
      return there(verb);
    }
    Optional<Token> object = syntax.patient(verb);
    Stream<Token> atObject =
        object.stream().flatMap(o -> syntax.obliques(o, preposition)).filter(t -> !t.isVerb());
    List<Token> found = atObject.toList();
    if (!found.isEmpty() || preposition.equals("of")) {
      return found.stream();
    }
    return syntax
        .children(verb, "xcomp", "advmod")
        .flatMap(x -> syntax.obliques(x, preposition))
        .filter(t -> !t.isVerb());
  }

  /** "there", or what "where" stands for: "Manbij, where troops are stationed". */
  private Stream<Token> there(Token verb) {
    Stream<Token> before =
        verb.is("acl:relcl")
                && syntax.children(verb, "advmod").anyMatch(t -> t.lemma().equals("where"))
            ? syntax.head(verb).filter(Token::isNoun).stream()
            : Stream.empty();
    return Stream.concat(
        syntax.children(verb, "advmod").filter(t -> t.lemmaIs("there|here")), before);
  }

  private Stream<Token> ofNoun(Token noun, String role) {
    return switch (role) {
      case "subj" -> nounSubject(noun);
      case "joined" ->
          syntax.children(noun, "amod", "compound").filter(t -> t.form().matches(".+[-\u2013].+"));
      case "is" -> identified(noun);
      case "mod" -> modifiers(noun);
      case "case" -> syntax.children(noun, "case");
      case "self" -> Stream.of(noun);
      default -> ofNounPreposition(noun, role);
    };
  }

  private Stream<Token> ofNounPreposition(Token noun, String preposition) {
    List<Token> own = syntax.obliques(noun, preposition).filter(t -> !t.isVerb()).toList();
    if (!own.isEmpty() || preposition.equals("of") || preposition.equals("by")) {
      return own.stream();
    }
    Optional<Token> verb =
        syntax.head(noun).filter(Token::isVerb).filter(v -> noun.is("obj") || noun.is("nsubj"));
    return verb.stream().flatMap(v -> syntax.obliques(v, preposition)).filter(t -> !t.isVerb());
  }

  private Stream<Token> modifiers(Token noun) {
    return syntax
        .children(noun, "amod", "compound", "nmod")
        .filter(t -> t.index() < noun.index() && syntax.casesOf(t).isEmpty());
  }

  /** Possessor, "by", adjective or name before it, or who "launches" or "imposes" it. */
  private Stream<Token> nounSubject(Token noun) {
    return Stream.of(
            syntax.children(noun, "nmod:poss"),
            syntax.obliques(noun, "by"),
            modifiers(noun),
            light(noun),
            accused(noun),
            means(noun))
        .map(Stream::toList)
        .filter(found -> !found.isEmpty())
        .flatMap(List::stream);
  }

  private Stream<Token> light(Token noun) {
    return syntax
        .head(noun)
        .filter(verb -> verb.isVerb() && LIGHT.contains(verb.lemma()))
        .filter(verb -> noun.is("obj") || noun.is("nsubj:pass"))
        .flatMap(syntax::agent)
        .stream();
  }

  /** "blamed X for the bombing": who is accused is said to have done it. */
  private Stream<Token> accused(Token noun) {
    boolean charge = noun.is("obl") && CHARGES.contains(syntax.casesOf(noun));
    return syntax
        .head(noun)
        .filter(verb -> charge && ACCUSING.contains(verb.lemma()))
        .flatMap(syntax::patient)
        .stream();
  }

  /** "used the land for an invasion of Y": who acts does so for, with or by the happening. */
  private Stream<Token> means(Token noun) {
    if (!MEANS.contains(syntax.casesOf(noun))) {
      return Stream.empty();
    }
    Optional<Token> at = syntax.head(noun);
    for (int steps = 0; at.isPresent() && !at.get().isVerb() && steps < 3; steps++) {
      at = syntax.head(at.get());
    }
    return at
        .filter(verb -> verb.isVerb() && !ACCUSING.contains(verb.lemma()))
        .flatMap(syntax::agent)
        .stream();
  }

  /** "X is an ally", "X, an ally", "as an ally X": who is said to be the noun. */
  private Stream<Token> identified(Token noun) {
    if (syntax.has(noun, "cop")) {
      return syntax.subject(noun).stream();
    }
    Optional<Token> said = syntax.child(noun, "nsubj");
    if (said.isPresent()) {
      // "remains part of": who is the noun hangs on the noun itself.
      return said.stream();
    }
    if (noun.is("appos") || noun.is("acl")) {
      return syntax.head(noun).stream();
    }
    boolean called = noun.is("obl") && !APART.contains(syntax.casesOf(noun));
    if (noun.is("advcl") || noun.is("xcomp") || called) {
      return syntax
          .head(noun)
          .flatMap(verb -> syntax.patient(verb).or(() -> syntax.subject(verb)))
          .stream();
    }
    return syntax.children(noun, "appos");
  }

  private Stream<Token> ofAdjective(Token adjective, String role) {
    return switch (role) {
      case "subj" -> adjectiveSubject(adjective).stream();
      case "mod" -> Stream.of(adjective);
      case "self" -> syntax.head(adjective).stream();
      default -> syntax.obliques(adjective, role).filter(t -> !t.isVerb());
    };
  }

  private Optional<Token> adjectiveSubject(Token adjective) {
    if (adjective.is("amod")) {
      return syntax.head(adjective);
    }
    return syntax.subject(adjective);
  }
}
