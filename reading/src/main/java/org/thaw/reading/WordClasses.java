package org.thaw.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.reading.actor.Tsv;

/** Rows of a word list among the resources: a class, words, and what they tell. */
final class WordClasses {

  /** By class, then by word; of two rows the first counts. */
  private final Map<String, Map<String, Row>> rows = new HashMap<>();

  /**
   * A row.
   *
   * @param kind the class of the words
   * @param words the words
   * @param columns all columns as they stand
   */
  record Row(String kind, List<String> words, Tsv.Row columns) {}

  static WordClasses load(String resource) {
    WordClasses classes = new WordClasses();
    for (Tsv.Row row : Tsv.rows(WordClasses.class, resource)) {
      Row made = new Row(row.at(0), row.all(1), row);
      Map<String, Row> ofKind = classes.rows.computeIfAbsent(made.kind(), k -> new HashMap<>());
      made.words().forEach(word -> ofKind.putIfAbsent(word, made));
    }
    return classes;
  }

  boolean is(String lemma, String kind) {
    return row(lemma, kind).isPresent();
  }

  Optional<Row> row(String lemma, String kind) {
    return Optional.ofNullable(rows.getOrDefault(kind, Map.of()).get(lemma));
  }
}
