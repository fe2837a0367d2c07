package org.thaw.reading.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.reading.actor.Mention;
import org.thaw.reading.actor.Name;
import org.thaw.reading.actor.PartyResolver;
import org.thaw.reading.actor.Role;
import org.thaw.reading.actor.Scene;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.statement.Party;

/** Counts the people of a noun phrase and tells whose they are. */
final class Victims {

  private static final int MOST_WORDS = 9;

  private final Scene scene;
  private final Syntax syntax;
  private final PartyResolver parties;
  private final Numbers numbers;
  private final Harms harms;

  Victims(Scene scene, PartyResolver parties, Numbers numbers, Harms harms) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.parties = parties;
    this.numbers = numbers;
    this.harms = harms;
  }

  /**
   * So many of somebody's people.
   *
   * @param count how many
   * @param side whose, where it is told
   */
  record Group(Count count, Optional<Party> side) {}

  /** The groups of a phrase: "two soldiers and a civilian" is one of three, if of one side. */
  List<Group> of(Token head) {
    return of(head, false);
  }

  /**
   * The same.
   *
   * @param animate whether whatever is counted there is a person: it was killed or wounded
   */
  List<Group> of(Token head, boolean animate) {
    List<Group> groups = new ArrayList<>();
    List<Token> all = new ArrayList<>(List.of(syntax.antecedent(head)));
    all.addAll(syntax.children(all.get(0), "conj").filter(this::isNominal).toList());
    for (Token noun : all) {
      group(noun, animate).ifPresent(group -> add(groups, group));
    }
    return groups;
  }

  private boolean isNominal(Token token) {
    return token.isNoun() || isNumber(token) || harms.isPeople(token.lemma());
  }

  private static void add(List<Group> groups, Group group) {
    for (int i = 0; i < groups.size(); i++) {
      Group known = groups.get(i);
      boolean apart =
          known.side().isPresent()
              && group.side().isPresent()
              && !known.side().get().key().equals(group.side().get().key());
      if (!apart) {
        Optional<Party> side =
            known.side().isPresent() ? group.side().flatMap(s -> known.side()) : Optional.empty();
        groups.set(i, new Group(known.count().plus(group.count()), side));
        return;
      }
    }
    groups.add(group);
  }

  private Optional<Group> group(Token noun, boolean animate) {
    if (scene.dated().contains(noun.index())) {
      return Optional.empty();
    }
    if (scene.personAt(noun).isPresent()) {
      return Optional.of(new Group(Count.exactly(1), Optional.empty()));
    }
    if (isNumber(noun)) {
      return number(noun)
          .filter(count -> ofPeople(noun))
          .map(c -> new Group(c, side(of(noun, noun))));
    }
    boolean numbered = animate && noun.tag().equals("NNS") && syntax.has(noun, "nummod");
    return isPeople(noun) || numbered
        ? counted(noun).map(count -> new Group(count, side(noun)))
        : Optional.empty();
  }

  private boolean isNumber(Token token) {
    return token.tag().equals("CD")
        || (numbers.isNumber(token.form()) && !token.tag().equals("DT"));
  }

  /** "three of its soldiers", "dozens of civilians"; a number by itself counts people. */
  private boolean ofPeople(Token number) {
    Token what = of(number, number);
    return what.index() == number.index() || isPeople(what) || what.tag().startsWith("PRP");
  }

  private Token of(Token number, Token otherwise) {
    return syntax.oblique(number, "of").orElse(otherwise);
  }

  /** A noun for people, a people, an office; not a tank. */
  boolean isPeople(Token noun) {
    Optional<Mention> mention = scene.mentionAt(noun);
    boolean people = mention.flatMap(m -> m.used(Name.Use.DEMONYM)).isPresent();
    boolean office =
        mention.flatMap(Mention::role).filter(r -> r.kind() == Role.Kind.PERSON).isPresent();
    return harms.isPeople(noun.lemma()) || (people && noun.tag().startsWith("NN")) || office;
  }

  private Optional<Count> counted(Token noun) {
    for (int i = noun.index() - 1; i >= Math.max(0, noun.index() - 6); i--) {
      Token word = scene.sentence().at(i);
      if (isNumber(word) && !scene.dated().contains(i)) {
        return number(word);
      }
      if (!isModifier(word)) {
        break;
      }
    }
    boolean one =
        !noun.tag().equals("NNS")
            && syntax
                .children(noun, "det", "nmod:poss")
                .anyMatch(t -> t.lemmaIs("a|an|the|another|its|their|his"));
    return one ? Optional.of(Count.exactly(1)) : Optional.empty();
  }

  private static boolean isModifier(Token word) {
    return word.tag().startsWith("JJ")
        || word.isNoun()
        || word.tagIs("VBN|VBG|POS|HYPH|PRP$")
        || word.lemmaIs("of|the|other|more");
  }

  /** The longest phrase that ends at a number and is one as a whole. */
  Optional<Count> number(Token last) {
    for (int start = Math.max(0, last.index() - MOST_WORDS); start <= last.index(); start++) {
      List<Token> phrase = scene.sentence().tokens().subList(start, last.index() + 1);
      boolean dated = phrase.stream().anyMatch(t -> scene.dated().contains(t.index()));
      Optional<Count> count =
          dated ? Optional.empty() : numbers.read(phrase.stream().map(Token::form).toList());
      if (count.isPresent()) {
        return count;
      }
    }
    return Optional.empty();
  }

  /** Whose people, if the phrase itself says so: "people" alone are nobody's. */
  private Optional<Party> side(Token noun) {
    List<Token> phrase =
        Stream.concat(
                Stream.of(noun),
                syntax
                    .children(noun, "amod", "compound", "nmod:poss", "nmod")
                    .flatMap(t -> Stream.concat(Stream.of(t), syntax.children(t).stream())))
            .toList();
    boolean possessed = phrase.stream().anyMatch(t -> t.tag().equals("PRP$"));
    Set<String> named =
        phrase.stream()
            .flatMap(t -> scene.mentionAt(t).stream())
            .filter(m -> m.start() <= noun.index())
            .flatMap(m -> m.names().stream())
            .map(name -> name.actor().id())
            .collect(Collectors.toSet());
    phrase.stream()
        .filter(t -> t.index() > noun.index())
        .filter(t -> Set.of("of", "from").contains(syntax.casesOf(t)))
        .flatMap(t -> parties.parties(t).stream())
        .flatMap(p -> p.id().stream())
        .forEach(named::add);
    return parties.parties(noun).stream()
        .filter(p -> p.id().filter(id -> possessed || named.contains(id)).isPresent())
        .findFirst()
        .filter(p -> noun.isNoun());
  }
}
