package org.thaw.reading.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Phrases with their codes, found by their first word. */
final class PhraseIndex {

  private final Map<String, List<Entry>> byFirst = new HashMap<>();
  private int size;

  /** A phrase and its codes; synonyms share one list. */
  record Entry(Phrase phrase, List<DatedCode> codes) {}

  /** An entry where it stands: from a word to one past the last. */
  record Found(Entry entry, int from, int to) {}

  /** A later entry of the same phrase goes before an earlier one: it is the user's last word. */
  void add(Phrase phrase, List<DatedCode> codes) {
    if (!phrase.isEmpty()) {
      byFirst
          .computeIfAbsent(phrase.first(), first -> new ArrayList<>(1))
          .add(0, new Entry(phrase, codes));
      size++;
    }
  }

  int size() {
    return size;
  }

  /** The longest phrase that stands at a word. */
  Optional<Found> at(List<String> words, int at, int end) {
    Optional<Found> longest = Optional.empty();
    for (Entry entry : byFirst.getOrDefault(words.get(at), List.of())) {
      int to = entry.phrase().matches(words, at, end);
      if (to > longest.map(Found::to).orElse(at)) {
        longest = Optional.of(new Found(entry, at, to));
      }
    }
    return longest;
  }

  /** All phrases among some words, none within another. */
  List<Found> among(List<String> words) {
    List<Found> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<Found> here = at(words, at, words.size());
      here.ifPresent(found::add);
      at = here.map(Found::to).orElse(at + 1);
    }
    return found;
  }
}
