package org.thaw.reading.toll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.reading.actor.PartyResolver;
import org.thaw.reading.actor.Scene;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.statement.Party;
import org.thaw.statement.TollKind;

/** Finds who came to harm in a sentence, how many they were and whose. */
public final class TollFinder {

  private static final Numbers NUMBERS = new Numbers();
  private static final Harms HARMS = new Harms();

  private final Scene scene;
  private final Syntax syntax;
  private final PartyResolver parties;
  private final Victims victims;

  /** Finds them in one sentence. */
  public TollFinder(Scene scene, PartyResolver parties) {
    this.scene = scene;
    this.syntax = scene.syntax();
    this.parties = parties;
    this.victims = new Victims(scene, parties, NUMBERS, HARMS);
  }

  /** All of them, in the order of the words of harm. */
  public List<Harmed> find() {
    List<Harmed> found = new ArrayList<>();
    for (Token token : scene.sentence().tokens()) {
      int before = found.size();
      if (token.isVerb()) {
        verb(token).forEach(found::add);
      } else if (token.isNoun()) {
        noun(token).forEach(found::add);
      }
      if (found.size() == before && (token.isVerb() || token.tag().startsWith("JJ"))) {
        adjective(token).forEach(found::add);
      }
    }
    return found;
  }

  /** Whether a word tells of harm done to somebody. */
  public static boolean isHarm(Token word) {
    return word.isVerb() && !HARMS.of("v", word.lemma()).isEmpty();
  }

  /** Whether a word tells of violence. */
  public static boolean isViolence(Token word) {
    return HARMS.isViolence(word.lemma());
  }

  /** Whether a sentence tells of violence in so many words. */
  public static boolean violent(Scene scene) {
    return scene.sentence().tokens().stream().anyMatch(TollFinder::isViolence);
  }

  private boolean accident() {
    return scene.sentence().tokens().stream().anyMatch(t -> HARMS.isAccident(t.lemma()));
  }

  private Stream<Harmed> verb(Token verb) {
    List<Harms.Harm> harms = HARMS.of("v", phrasal(verb));
    if (harms.isEmpty()) {
      return Stream.empty();
    }
    Harms.Harm harm = harms.get(0);
    Optional<Token> who =
        harm.victims().equals("subj")
            ? syntax.subject(verb)
            : syntax.child(verb, "obj").or(() -> syntax.patient(verb));
    Optional<Party> loser =
        verb.lemma().equals("lose")
            ? syntax.agent(verb).flatMap(t -> parties.parties(t).stream().findFirst())
            : Optional.empty();
    return who.stream()
        .filter(t -> t.index() != verb.index())
        .filter(t -> !verb.lemma().equals("lose") || HARMS.isFighter(t.lemma()))
        .flatMap(t -> counted(verb, harm, victims.of(t, animate(harm)), loser));
  }

  private static boolean animate(Harms.Harm harm) {
    return harm.sure() && (harm.kind() == TollKind.KILLED || harm.kind() == TollKind.WOUNDED);
  }

  /** "gun down", "take prisoner", "claim … lives", "force … from their homes". */
  private String phrasal(Token verb) {
    String lemma = verb.lemma();
    for (Token child : syntax.children(verb)) {
      String both = lemma + "_" + child.lemma();
      if (!HARMS.of("v", both).isEmpty()) {
        return both;
      }
    }
    return lemma;
  }

  private Stream<Harmed> noun(Token noun) {
    for (Harms.Harm harm : HARMS.of("n", noun.lemma())) {
      List<Harmed> found =
          switch (harm.victims()) {
            case "of" ->
                syntax
                    .obliques(noun, "of")
                    .flatMap(t -> counted(noun, harm, victims.of(t), Optional.empty()))
                    .toList();
            case "toll" -> toll(noun, harm);
            default -> atNoun(noun, harm);
          };
      if (!found.isEmpty()) {
        return found.stream();
      }
    }
    return Stream.empty();
  }

  /** "six deaths". */
  private List<Harmed> atNoun(Token noun, Harms.Harm harm) {
    return syntax
        .children(noun, "nummod")
        .filter(t -> t.index() < noun.index() && !scene.dated().contains(t.index()))
        .flatMap(t -> victims.number(t).stream())
        .map(c -> harmed(noun, harm, new Victims.Group(c, Optional.empty()), false))
        .toList();
  }

  /** "the death toll rose to 14", "put the toll at 14", "a toll of 14". */
  private List<Harmed> toll(Token noun, Harms.Harm harm) {
    boolean deaths = syntax.children(noun, "compound").anyMatch(t -> t.lemma().equals("death"));
    Stream<Token> at =
        Stream.concat(Stream.of(noun), syntax.head(noun).filter(Token::isVerb).stream())
            .flatMap(t -> syntax.obliques(t, "to", "at", "of", "by"));
    return deaths || noun.lemma().equals("toll")
        ? at.filter(t -> !scene.dated().contains(t.index()) && !syntax.casesOf(t).equals("by"))
            .flatMap(t -> victims.of(t).stream())
            .limit(1)
            .map(g -> harmed(noun, harm, g, true))
            .toList()
        : List.of();
  }

  /** "three people dead", "12 wounded", "two soldiers are missing". */
  private Stream<Harmed> adjective(Token word) {
    List<Harms.Harm> harms = HARMS.of("a", word.form().toLowerCase(java.util.Locale.ROOT));
    if (harms.isEmpty() || word.index() == 0) {
      return Stream.empty();
    }
    Token before = scene.sentence().at(word.index() - 1);
    boolean close = before.isNoun() || before.tag().equals("CD");
    Optional<Token> who =
        close
            ? Optional.of(before)
            : syntax.has(word, "cop") ? syntax.subject(word) : Optional.empty();
    return who.stream()
        .filter(t -> !t.is("conj") || close)
        .flatMap(t -> victims.of(t).stream().limit(1))
        .map(g -> harmed(word, harms.get(0), g, false).suffered());
  }

  private Stream<Harmed> counted(
      Token word, Harms.Harm harm, List<Victims.Group> groups, Optional<Party> loser) {
    return groups.stream()
        .map(
            g ->
                new Victims.Group(
                    g.count(), g.side().or(() -> loser.filter(p -> p.id().isPresent()))))
        .map(g -> harmed(word, harm, g, false));
  }

  private Harmed harmed(Token word, Harms.Harm harm, Victims.Group group, boolean revised) {
    boolean violent = violent(scene) || (harm.sure() && !accident());
    return new Harmed(
        word,
        harm.kind(),
        group.count().of(group.side().flatMap(Party::id)),
        group.side(),
        violent,
        false,
        revised);
  }
}
