package org.thaw.foresight.factor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thaw.foresight.factor.Actors.Named;
import org.thaw.foresight.factor.FactorWords.Telling;

/** What the words of a span tell of, and which way it goes. */
final class Tellings {

  /** A change or a "not" counts for a word so near. */
  private static final int BEFORE = 5;

  private static final int AFTER = 5;

  /**
   * Words that tell of something, where they stand.
   *
   * @param at number of the first word
   * @param telling what they tell
   */
  record Hit(int at, Telling telling) {
    int end() {
      return at + telling.phrase().length();
    }

    boolean tells() {
      return telling.quality().isPresent();
    }

    private int rank() {
      return telling.quality().isEmpty() ? 2 : telling.direction().isEmpty() ? 1 : 0;
    }
  }

  private final FactorWords lexicon;
  private final List<Word> words;
  private final List<Hit> hits = new ArrayList<>();
  private final boolean undone;

  /** Of these words; those within a name tell nothing. */
  Tellings(FactorWords lexicon, List<Word> words, List<Named> names, boolean undone) {
    this.lexicon = lexicon;
    this.words = words;
    this.undone = undone;
    int at = 0;
    while (at < words.size()) {
      Optional<Hit> hit = within(names, words.get(at)) ? Optional.empty() : at(at);
      hit.ifPresent(hits::add);
      at = hit.map(Hit::end).orElse(at + 1);
    }
  }

  private static boolean within(List<Named> names, Word word) {
    return names.stream().anyMatch(n -> n.start() <= word.start() && word.start() < n.end());
  }

  private Optional<Hit> at(int place) {
    return lexicon.telling(words, place).map(telling -> new Hit(place, telling));
  }

  /**
   * What the span is mainly about: what tells a direction before mere things, early before late.
   */
  Optional<Hit> main() {
    return hits.stream().min(Comparator.comparing(Hit::rank).thenComparing(Hit::at));
  }

  /** Which way it goes: the word's own way, turned by a change beside it and by each "not". */
  Direction direction(Hit main) {
    Direction way = main.telling().direction().orElse(Direction.RISES);
    Optional<Hit> change = change(main);
    if (main.tells()
        && change.flatMap(c -> c.telling().direction()).equals(Optional.of(Direction.FALLS))) {
      way = way.other();
    }
    for (int at = Math.max(0, main.at() - BEFORE); at < nearEnd(main); at++) {
      boolean own = at >= main.at() && at < main.end();
      if (!own && !undone && lexicon.turns(words, at)) {
        way = way.other();
      }
    }
    return way;
  }

  private Optional<Hit> change(Hit main) {
    return hits.stream()
        .filter(hit -> !hit.tells() && !hit.equals(main))
        .filter(hit -> hit.at() >= main.at() - BEFORE && hit.at() < nearEnd(main))
        .min(Comparator.comparing(hit -> Math.abs(hit.at() - main.at())));
  }

  private int nearEnd(Hit main) {
    return Math.min(words.size(), main.end() + AFTER);
  }
}
