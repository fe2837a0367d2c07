package org.thaw.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.reading.actor.Tsv;

/** Rows of a word list among the resources: a class, words, and what they tell. */
final class WordClasses {

  private final List<Row> rows = new ArrayList<>();

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
      classes.rows.add(new Row(row.at(0), row.all(1), row));
    }
    return classes;
  }

  boolean is(String lemma, String kind) {
    return row(lemma, kind).isPresent();
  }

  Optional<Row> row(String lemma, String kind) {
    return rows.stream()
        .filter(r -> r.kind().equals(kind) && r.words().contains(lemma))
        .findFirst();
  }
}
