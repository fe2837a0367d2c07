package org.thaw.reading.place;

import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.reading.actor.Actor;
import org.thaw.reading.actor.Mention;
import org.thaw.reading.actor.Name;
import org.thaw.reading.actor.Scene;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.statement.Place;

/** Tells which place a noun phrase names: "Sochi", "the Lachin checkpoint", "a village near Y". */
final class NamedPlaces {

  private final Scene scene;
  private final Syntax syntax;
  private final Locales locales = Locales.shipped();

  NamedPlaces(Scene scene) {
    this.scene = scene;
    this.syntax = scene.syntax();
  }

  /** The place of a noun phrase, the narrowest that it names. */
  Optional<Place> at(Token noun) {
    return at(noun, 0);
  }

  /** A town, a crossing, a strait: something that is a place and nothing else. */
  Optional<Place> spot(Token noun) {
    return mention(noun).flatMap(m -> m.ofType(Actor.Type.PLACE)).map(n -> place(n, noun));
  }

  /** What something can be on: a spot, or a noun that locates. */
  Optional<Place> upon(Token noun) {
    return spot(noun).or(() -> locales.of(noun.lemma()).flatMap(how -> at(noun, 0)));
  }

  private Optional<Place> at(Token noun, int depth) {
    if (depth > 3 || scene.dated().contains(noun.index()) || scene.personAt(noun).isPresent()) {
      return Optional.empty();
    }
    Optional<Place> named = mention(noun).flatMap(m -> land(m)).map(n -> place(n, noun));
    if (named.isPresent() || mention(noun).filter(Mention::isName).isPresent()) {
      return named;
    }
    return locales.of(noun.lemma()).flatMap(how -> beside(noun, how, depth));
  }

  private Optional<Mention> mention(Token noun) {
    return scene.personAt(noun).isPresent() ? Optional.empty() : scene.mentionAt(noun);
  }

  /** The narrowest land that a mention can name; a people or a government is none. */
  private static Optional<Name> land(Mention mention) {
    return mention
        .ofType(Actor.Type.PLACE)
        .or(
            () ->
                mention
                    .used(Name.Use.NAME)
                    .filter(n -> n.actor().type().isLand() && n.actor().sector().isEmpty()));
  }

  private Optional<Place> beside(Token noun, Locales.How how, int depth) {
    Optional<Place> named =
        names(noun).map(t -> at(t, depth + 1)).flatMap(Optional::stream).findFirst();
    if (how == Locales.How.LINE) {
      return named.or(() -> nationals(noun)).map(p -> words(noun));
    }
    if (named.isPresent()) {
      return named;
    }
    return how == Locales.How.SETTLEMENT ? unknown(noun) : Optional.empty();
  }

  /** The names beside a noun: before it, "of" and "in" behind it, in apposition. */
  private Stream<Token> names(Token noun) {
    return Stream.of(
            syntax.children(noun, "compound", "nmod:poss", "nmod").filter(t -> before(t, noun)),
            syntax.children(noun, "appos"),
            syntax.obliques(noun, "of", "in", "near", "at", "on"))
        .flatMap(s -> s);
  }

  private static boolean before(Token one, Token noun) {
    return one.index() < noun.index();
  }

  /** "the Armenian-Azerbaijani border": a line is known by the peoples on both sides. */
  private Optional<Place> nationals(Token noun) {
    return syntax
        .children(noun, "amod", "compound")
        .filter(t -> scene.mentionAt(t).filter(Mention::isName).isPresent())
        .findFirst()
        .map(t -> words(noun));
  }

  /** "the village of Norashen": a name that the lexicon lacks, by the document's words. */
  private Optional<Place> unknown(Token noun) {
    return Stream.concat(
            syntax.obliques(noun, "of"), syntax.children(noun, "appos", "compound", "flat"))
        .filter(t -> t.tag().equals("NNP") && Character.isUpperCase(t.form().charAt(0)))
        .filter(t -> scene.mentionAt(t).isEmpty() && scene.personAt(t).isEmpty())
        .findFirst()
        .map(t -> new Place(Optional.empty(), text(start(t), t.index() + 1), Optional.empty()));
  }

  private int start(Token noun) {
    int start = noun.index();
    while (start > 0
        && scene.sentence().at(start - 1).isName()
        && syntax.isUnder(scene.sentence().at(start - 1), noun)) {
      start--;
    }
    return start;
  }

  private Place words(Token noun) {
    int start = noun.index();
    for (Token child : syntax.children(noun)) {
      boolean joined = child.is("compound") || child.is("amod") || child.is("nmod");
      if (joined && child.index() < start) {
        start = child.index();
      }
    }
    return new Place(Optional.empty(), text(start, noun.index() + 1), Optional.empty());
  }

  /** A state is too wide for a point. */
  private Place place(Name name, Token noun) {
    Mention mention = scene.mentionAt(noun).orElseThrow();
    boolean wide = name.actor().type() == Actor.Type.STATE;
    return new Place(
        Optional.of(name.actor().id()),
        text(mention.start(), mention.end()),
        wide ? Optional.empty() : name.actor().point());
  }

  private String text(int start, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = start; i < end; i++) {
      Token token = scene.sentence().at(i);
      if (i > start && token.start() > scene.sentence().at(i - 1).end()) {
        words.append(' ');
      }
      words.append(token.form());
    }
    return words.toString();
  }
}
