package org.thaw.foresight.factor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.thaw.foresight.factor.Actors.Named;
import org.thaw.statement.Sector;

/** Takes "his" and "its" for whoever was named last before them in the sentence, else next. */
final class Pronouns {

  private static final Set<String> PERSONAL = Set.of("he", "his", "him", "himself", "she", "her");
  private static final Set<String> NEUTRAL =
      Set.of("it", "its", "itself", "they", "their", "them", "themselves");

  private Pronouns() {}

  static boolean is(String word) {
    return PERSONAL.contains(word) || NEUTRAL.contains(word);
  }

  /** The pronouns of a span as if they were names; offsets are the span's. */
  static List<Named> in(Passage passage, List<Word> words, Actors actors, FactorWords lexicon) {
    List<Named> meant = new ArrayList<>();
    for (Word word : words) {
      if (is(word.plain())) {
        who(passage, word, actors, lexicon)
            .ifPresent(
                n ->
                    meant.add(new Named(word.start(), word.end(), n.id(), n.sector(), n.person())));
      }
    }
    return meant;
  }

  private static Optional<Named> who(
      Passage passage, Word word, Actors actors, FactorWords lexicon) {
    int at = passage.start() + word.start();
    boolean personal = PERSONAL.contains(word.plain());
    List<Named> named = actors.in(passage.sentence());
    Predicate<Named> fits = n -> personal == (n.person() || leads(n, passage.sentence(), lexicon));
    Comparator<Named> later = Comparator.comparing(Named::start);
    // "It" may be a government that is called by its leader; "he" is a person or, failing that,
    // "the Belarusian leader", whom only his country names.
    return named.stream()
        .filter(n -> n.end() <= at)
        .filter(fits)
        .max(later)
        .or(() -> named.stream().filter(n -> n.end() <= at).max(later))
        .or(() -> named.stream().filter(n -> n.start() > at).filter(fits).min(later));
  }

  /** "The Belarusian leader" is a person, though only the country has a name. */
  private static boolean leads(Named named, String sentence, FactorWords lexicon) {
    List<Word> after = Word.of(sentence.substring(named.end()));
    return !after.isEmpty()
        && sentence.startsWith(" ", named.end())
        && lexicon.role(after, 0).filter(role -> role == Sector.GOV).isPresent();
  }
}
