package org.thaw.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.reading.dictionary.UserDictionary;
import org.thaw.reading.parse.Token;
import org.thaw.statement.Sector;

/**
 * The names of the user's dictionaries in a sentence, on the day of its document. A code's first
 * three letters are the actor's id, unless they only say of what sort it is (IGO, NGO …): then the
 * slug of its name. The first of its other groups that is a sector is the sector.
 */
final class UserNames {

  private static final Set<String> ORGANISATIONS = Set.of("IGO", "NGO", "NGM", "MNC");
  private static final Set<String> SORTS =
      Set.of("IGO", "NGO", "NGM", "MNC", "IMG", "INT", "UIS", "SET", "REB", "UAF");
  private static final int GROUP = 3;

  private final UserDictionary dictionary;
  private final Lexicon lexicon;
  private final LocalDate day;
  private final List<Token> tokens;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> owners = new ArrayList<>();
  private final int[] firstWord;

  UserNames(UserDictionary dictionary, Lexicon lexicon, LocalDate day, List<Token> tokens) {
    this.dictionary = dictionary;
    this.lexicon = lexicon;
    this.day = day;
    this.tokens = tokens;
    this.firstWord = new int[tokens.size()];
    for (Token token : tokens) {
      firstWord[token.index()] = words.size();
      for (String word : Lexicon.fold(token.form()).split(" ", -1)) {
        words.add(word);
        owners.add(token.index());
      }
    }
  }

  /** What the dictionaries have at a word, where it is no shorter than what the lexicon has. */
  Optional<Mention> over(Optional<Mention> known, int at) {
    Optional<Mention> actor =
        dictionary
            .actorAt(words, firstWord[at], day)
            .filter(named -> !named.codes().isEmpty())
            .filter(named -> isWritten(at, end(at, named)))
            .map(named -> new Mention(at, end(at, named), names(named), Optional.empty()))
            .filter(mention -> mention.end() >= known.map(Mention::end).orElse(at));
    if (actor.isPresent()) {
      return actor;
    }
    return dictionary
        .agentAt(words, firstWord[at], day)
        .map(named -> new Mention(at, end(at, named), List.of(), Optional.of(role(named))))
        .filter(mention -> mention.end() > known.map(Mention::end).orElse(at))
        .or(() -> known);
  }

  private int end(int at, UserDictionary.Named named) {
    return owners.get(firstWord[at] + named.words() - 1) + 1;
  }

  /** A name has a capital somewhere. */
  private boolean isWritten(int from, int to) {
    return tokens.subList(from, to).stream()
        .anyMatch(token -> Character.isUpperCase(token.form().codePointAt(0)));
  }

  private List<Name> names(UserDictionary.Named named) {
    return named.codes().stream()
        .map(code -> new Name(actor(code, named.name()), Name.Use.NAME, false))
        .toList();
  }

  private Actor actor(String code, String name) {
    String first = code.substring(0, GROUP);
    String id = SORTS.contains(first) ? Slugs.of(name) : first;
    Optional<Actor> known = lexicon.actor(id);
    Optional<Sector> sector = sector(code.substring(GROUP));
    return new Actor(
        id,
        known.map(Actor::type).orElseGet(() -> type(first)),
        sector.isEmpty() ? known.map(Actor::name).orElse(name) : name,
        sector,
        known.flatMap(Actor::home),
        known.flatMap(Actor::point));
  }

  private static Actor.Type type(String first) {
    if (ORGANISATIONS.contains(first)) {
      return Actor.Type.ORGANISATION;
    }
    return SORTS.contains(first) ? Actor.Type.GROUP : Actor.Type.STATE;
  }

  private static Role role(UserDictionary.Named named) {
    return new Role(
        named.codes().stream().findFirst().flatMap(UserNames::sector),
        Role.Kind.PERSON,
        Optional.empty());
  }

  private static Optional<Sector> sector(String groups) {
    return UserDictionary.groups(groups).stream()
        .flatMap(
            group -> Arrays.stream(Sector.values()).filter(known -> known.name().equals(group)))
        .findFirst();
  }
}
