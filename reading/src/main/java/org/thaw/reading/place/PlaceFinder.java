package org.thaw.reading.place;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.reading.actor.Scene;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.statement.Place;

/**
 * Places what a word tells by the name that stands after "in", "near" or "at" at that word, at what
 * it is done to, or at the clause around it. What somebody says is not placed by where it is said.
 */
public final class PlaceFinder {

  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "near",
          "at",
          "outside",
          "outside of",
          "around",
          "inside",
          "within",
          "off",
          "over",
          "along",
          "across",
          "throughout",
          "on",
          "close to",
          "north of",
          "south of",
          "east of",
          "west of");
  private static final Set<String> TOWARDS = Set.of("to", "into");

  private final Syntax syntax;
  private final NamedPlaces names;

  /** Finds places in one sentence. */
  public PlaceFinder(Scene scene) {
    this.syntax = scene.syntax();
    this.names = new NamedPlaces(scene);
  }

  /**
   * Where what a word tells happened; empty: not told.
   *
   * @param deed whether it is a deed: one that is only said is not placed by what it is about
   */
  public Optional<Place> of(Token trigger, boolean deed) {
    return located(trigger)
        .or(() -> deed && trigger.isVerb() ? below(trigger) : Optional.empty())
        .or(() -> above(trigger));
  }

  /** Where a visit went, what an attack hit: the town that stands as its object or goal. */
  public Optional<Place> goal(Token trigger) {
    return Stream.of(
            syntax.patient(trigger).stream().filter(t -> trigger.isVerb()),
            obliques(trigger, TOWARDS),
            syntax.obliques(trigger, "of", "on").filter(t -> !trigger.isVerb()))
        .flatMap(s -> s)
        .map(names::spot)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Place> below(Token trigger) {
    return Stream.of(
            syntax.patient(trigger).stream(),
            syntax.children(trigger, "advcl", "xcomp").filter(Token::isVerb),
            syntax.obliques(trigger, "by", "during", "in").filter(Token::isNoun),
            syntax.children(trigger, "nsubj").filter(t -> syntax.patient(trigger).isEmpty()))
        .flatMap(s -> s)
        .map(this::located)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The clauses around a word, up to what somebody says. */
  private Optional<Place> above(Token trigger) {
    Token below = trigger;
    Optional<Token> at = syntax.head(trigger);
    for (int steps = 0; at.isPresent() && steps < 4; steps++) {
      if (below.is("ccomp") || below.is("parataxis") || below.is("acl:relcl")) {
        return Optional.empty();
      }
      Optional<Place> here = located(at.get());
      if (here.isPresent()) {
        return here;
      }
      below = at.get();
      at = syntax.head(below);
    }
    return Optional.empty();
  }

  /** What stands after a preposition of place at a word, also inside "at talks in Y". */
  private Optional<Place> located(Token word) {
    List<Token> after = obliques(word, LOCATIVE).toList();
    Optional<Place> point =
        after.stream()
            .map(t -> isUpon(t) ? names.upon(t) : names.at(t))
            .flatMap(Optional::stream)
            .max((one, other) -> Integer.compare(rank(one), rank(other)));
    return point.or(
        () ->
            after.stream()
                .flatMap(t -> obliques(t, LOCATIVE))
                .map(names::at)
                .flatMap(Optional::stream)
                .findFirst());
  }

  /** "sanctions on Y", "talks over Y" are not in Y; "on the border", "on the island" are there. */
  private boolean isUpon(Token noun) {
    return Set.of("on", "over").contains(syntax.casesOf(noun));
  }

  /** A town before a state: "in Goris in Armenia". */
  private static int rank(Place place) {
    return place.point().isPresent() ? 2 : place.id().isPresent() ? 0 : 1;
  }

  private Stream<Token> obliques(Token word, Set<String> prepositions) {
    return syntax
        .children(word, "obl", "nmod", "advcl", "acl")
        .filter(t -> t.isNoun() && prepositions.contains(syntax.casesOf(t)));
  }
}
