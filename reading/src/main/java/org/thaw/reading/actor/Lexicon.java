package org.thaw.reading.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The actors, places, offices and role words that reading knows, by the phrases that name them.
 * Immutable once built; see {@link LexiconLoader} for the files.
 */
public final class Lexicon {
  private static final Pattern POSSESSIVE = Pattern.compile("(?<=[a-z])('s?)(?= |$)");

  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<String, List<Name>> names = new HashMap<>();
  private final Map<String, List<Office>> offices = new HashMap<>();
  private final Set<String> acting = new HashSet<>();
  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();

  Lexicon() {}

  void add(Actor actor) {
    actors.putIfAbsent(actor.id(), actor);
  }

  void name(String phrase, Actor actor, Name.Use use) {
    String key = fold(phrase);
    if (key.isEmpty()) {
      return;
    }
    List<Name> known = names.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (known.stream().noneMatch(name -> name.actor().id().equals(actor.id()))) {
      known.add(new Name(actor, use, isAcronym(phrase)));
    }
    reach(key);
  }

  private static boolean isAcronym(String phrase) {
    return phrase.length() <= 5
        && phrase.chars().filter(Character::isLetter).count() > 1
        && phrase.chars().noneMatch(Character::isLowerCase);
  }

  void actsForItself(String id) {
    acting.add(id);
  }

  /** Whether a territory has authorities of its own that act. */
  public boolean acts(String id) {
    return acting.contains(id);
  }

  void office(Office office) {
    offices.computeIfAbsent(office.person(), k -> new ArrayList<>(2)).add(office);
  }

  void role(String phrase, Role role) {
    String key = fold(phrase);
    roles.put(key, role);
    reach(key);
  }

  private void reach(String key) {
    // A text's words are cut before a possessive's mark: "People", "'s", "Republic".
    String cut = key.indexOf('\'') < 0 ? key : POSSESSIVE.matcher(key).replaceAll(" $1");
    int words = 1 + (int) cut.chars().filter(c -> c == ' ').count();
    int blank = cut.indexOf(' ');
    longest.merge(blank < 0 ? cut : cut.substring(0, blank), words, Math::max);
  }

  /** The most words that a phrase beginning with this folded word has; 0: none begins with it. */
  int reachFrom(String foldedWord) {
    return longest.getOrDefault(foldedWord, 0);
  }

  /** Everything that a folded phrase can name. */
  List<Name> named(String foldedPhrase) {
    return names.getOrDefault(foldedPhrase, List.of());
  }

  /** The role that a folded phrase stands for. */
  Optional<Role> role(String foldedPhrase) {
    return Optional.ofNullable(roles.get(foldedPhrase));
  }

  /** The actor of an id. */
  public Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  /** All actors. */
  public Collection<Actor> actors() {
    return actors.values();
  }

  /** The actors that a phrase can name, whatever its case; best first. */
  public List<Actor> find(String phrase) {
    List<Actor> found = new ArrayList<>();
    actor(phrase).or(() -> actor(phrase.toUpperCase(Locale.ROOT))).ifPresent(found::add);
    actor(phrase.toLowerCase(Locale.ROOT).replace(' ', '-')).ifPresent(found::add);
    named(fold(phrase)).forEach(name -> found.add(name.actor()));
    return found.stream().distinct().toList();
  }

  /**
   * The office that a person held on a day: that of a state before that of a party, a leading one
   * before others.
   */
  public Optional<Office> officeOn(String person, LocalDate day) {
    List<Office> held =
        offices.getOrDefault(person, List.of()).stream().filter(o -> o.heldOn(day)).toList();
    // Of equals the first.
    return held.stream()
        .min(Comparator.comparing(Office::ofParty).thenComparing(office -> !office.leads()));
  }

  /**
   * The office that a person acts by in a story of that day: held on it, else the last one held
   * before it, for whoever a report goes on calling by the name alone.
   */
  public Optional<Office> officeBy(String person, LocalDate day) {
    return officeOn(person, day)
        .or(
            () ->
                offices.getOrDefault(person, List.of()).stream()
                    .filter(o -> o.to().filter(last -> last.isBefore(day)).isPresent())
                    .max(
                        Comparator.comparing((Office o) -> o.to().orElse(LocalDate.MIN))
                            .thenComparing(Office::leads)));
  }

  /** Every office that a person held. */
  public List<Office> offices(String person) {
    return offices.getOrDefault(person, List.of());
  }

  /**
   * Folds a phrase for look-up: lower case, one blank between words, plain apostrophes, no dots. By
   * hand and in one pass: loading folds tens of thousands of names at the start of a command.
   */
  public static String fold(String phrase) {
    StringBuilder plain = new StringBuilder(phrase.length());
    boolean blank = false;
    String lower = phrase.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c == '-' || c == '\u2013' || Character.isWhitespace(c)) {
        blank = true;
      } else if (c != '.') {
        if (blank && plain.length() > 0) {
          plain.append(' ');
        }
        blank = false;
        plain.append(c == '\u2019' || c == '\u2018' ? '\'' : c);
      }
    }
    return plain.toString();
  }
}
