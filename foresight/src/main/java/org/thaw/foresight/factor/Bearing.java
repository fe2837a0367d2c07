package org.thaw.foresight.factor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.foresight.factor.Actors.Named;
import org.thaw.foresight.factor.Tellings.Hit;
import org.thaw.statement.Sector;

/**
 * Whose quality it is.
 *
 * @param names the bearers, in the order of the text
 * @param role the role within the first, where the words name one
 */
record Bearing(List<Named> names, Optional<Sector> role) {

  /** After these a name is where something happens, not who does it. */
  private static final Set<String> PLACING = Set.of("in", "at", "near", "across", "inside");

  /** Roles within an actor that are somebody of their own. */
  private static final Set<Sector> APART = Set.of(Sector.OPP, Sector.REB, Sector.CVL);

  private static final int NEAR = 6;

  static Bearing of(
      FactorWords lexicon,
      List<Word> words,
      List<Named> all,
      Hit main,
      String quality,
      String text) {
    int at = words.get(main.at()).start();
    boolean one =
        lexicon.quality(quality).filter(q -> q.bearers() == Quality.Bearers.ONE).isPresent();
    List<Named> doers = one ? withoutPlaces(all, words) : all;
    if (!one) {
      return new Bearing(distinct(doers), Optional.empty());
    }
    Optional<RolePlace> apart = rolePlace(lexicon, words, main, APART, text);
    if (apart.isPresent()) {
      Optional<Named> owner = nearest(doers, words.get(apart.get().at()).start());
      return new Bearing(owner.stream().toList(), Optional.of(apart.get().sector()));
    }
    Optional<Named> bearer = nearest(doers, at);
    Optional<RolePlace> office = rolePlace(lexicon, words, main, Set.of(Sector.GOV), text);
    return new Bearing(bearer.stream().toList(), office.map(RolePlace::sector));
  }

  private record RolePlace(int at, Sector sector) {}

  /** The role word nearest to what is told, itself no part of it. */
  private static Optional<RolePlace> rolePlace(
      FactorWords lexicon, List<Word> words, Hit main, Set<Sector> sought, String text) {
    List<RolePlace> places = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if ((i < main.at() || i >= main.end()) && near(words, i, main, text)) {
        int at = i;
        lexicon
            .role(words, i)
            .filter(sought::contains)
            .ifPresent(s -> places.add(new RolePlace(at, s)));
      }
    }
    return places.stream().min(Comparator.comparing(place -> Math.abs(place.at() - main.at())));
  }

  /** Whether a word stands so near that it belongs to what is told: few words off, no comma. */
  private static boolean near(List<Word> words, int at, Hit main, String text) {
    int from = Math.min(at, main.end() - 1);
    int to = Math.max(at, main.at());
    return to - from <= NEAR
        && text.substring(words.get(from).end(), words.get(to).start()).indexOf(',') < 0;
  }

  /** Whoever is named last before, else first after. */
  private static Optional<Named> nearest(List<Named> names, int at) {
    return names.stream()
        .filter(n -> n.start() <= at)
        .max(Comparator.comparing(Named::start))
        .or(() -> names.stream().min(Comparator.comparing(Named::start)));
  }

  private static List<Named> withoutPlaces(List<Named> names, List<Word> words) {
    List<Named> doers = names.stream().filter(n -> !placed(n, words)).toList();
    return doers.isEmpty() ? names : doers;
  }

  private static boolean placed(Named name, List<Word> words) {
    return words.stream()
        .filter(word -> word.end() <= name.start())
        .reduce((one, next) -> next)
        .filter(
            word ->
                PLACING.contains(word.plain())
                    || word.plain().equals("the") && placedBefore(word, words))
        .isPresent();
  }

  private static boolean placedBefore(Word article, List<Word> words) {
    int at = words.indexOf(article);
    return at > 0 && PLACING.contains(words.get(at - 1).plain());
  }

  private static List<Named> distinct(List<Named> names) {
    List<Named> two = new ArrayList<>();
    for (Named name : names) {
      if (two.size() < 2 && two.stream().noneMatch(n -> n.id().equals(name.id()))) {
        two.add(name);
      }
    }
    return two;
  }

  /** Whether a pronoun gave one of them. */
  boolean by(List<Named> pronouns) {
    return names.stream().anyMatch(pronouns::contains);
  }

  Factor factor(FactorWords lexicon, String told, String document) {
    Optional<Sector> named =
        role.or(() -> names.stream().findFirst().flatMap(Named::sector))
            .filter(s -> !names.isEmpty());
    String quality = lexicon.instead(named, told);
    boolean pair =
        lexicon.quality(quality).filter(q -> q.bearers() == Quality.Bearers.PAIR).isPresent();
    List<String> ids = names.stream().map(Named::id).toList();
    return new Factor(
        pair ? ids.stream().sorted().toList() : ids,
        named
            .filter(APART::contains)
            .or(() -> lexicon.whose(quality))
            .filter(s -> !names.isEmpty()),
        quality,
        Optional.of(document).filter(d -> ids.isEmpty() && !d.isEmpty()));
  }
}
