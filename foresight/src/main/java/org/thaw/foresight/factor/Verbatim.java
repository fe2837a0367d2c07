package org.thaw.foresight.factor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.foresight.factor.Actors.Named;
import org.thaw.foresight.factor.Found.How;

/** A factor that only its words tell: they are its name. */
final class Verbatim {

  private static final int MOST_WORDS = 7;

  private static final Set<String> SMALL =
      Set.of(
          "a",
          "analysts",
          "experts",
          "observers",
          "officials",
          "diplomats",
          "likely",
          "more",
          "less",
          "an",
          "the",
          "this",
          "that",
          "these",
          "those",
          "of",
          "to",
          "in",
          "on",
          "at",
          "for",
          "by",
          "with",
          "from",
          "and",
          "or",
          "but",
          "as",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "has",
          "have",
          "had",
          "would",
          "will",
          "could",
          "can",
          "may",
          "might",
          "which",
          "who",
          "also",
          "its",
          "it",
          "his",
          "he",
          "their",
          "they",
          "them",
          "her",
          "she",
          "there",
          "n't",
          "not",
          "said",
          "say",
          "says",
          "possible",
          "impossible",
          "only",
          "above",
          "all");

  private Verbatim() {}

  static Optional<Found> of(
      Passage passage, List<Word> words, List<Named> names, FactorWords lexicon) {
    List<String> content =
        words.stream()
            .filter(word -> !SMALL.contains(word.plain()) && word.plain().length() > 1)
            .filter(word -> names.stream().noneMatch(n -> holds(n, word)))
            .map(Word::plain)
            .limit(MOST_WORDS)
            .toList();
    if (content.isEmpty()) {
      return Optional.empty();
    }
    List<String> bearer = names.stream().limit(1).map(Named::id).toList();
    Optional<String> document =
        bearer.isEmpty()
            ? Optional.of(passage.document()).filter(d -> !d.isEmpty())
            : Optional.empty();
    Factor factor = new Factor(bearer, Optional.empty(), String.join("-", content), document);
    return Optional.of(new Found(factor, direction(passage, words, lexicon), How.WORDS));
  }

  private static Direction direction(Passage passage, List<Word> words, FactorWords lexicon) {
    Direction way = Direction.RISES;
    for (int at = 0; at < words.size() && !passage.undone(); at++) {
      way = lexicon.turns(words, at) ? way.other() : way;
    }
    return way;
  }

  private static boolean holds(Named name, Word word) {
    return name.start() <= word.start() && word.start() < name.end();
  }
}
