package org.thaw.evaluation.links;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thaw.reading.causal.CausalPair;
import org.thaw.reading.causal.Traits;
import org.thaw.reading.parse.Parser;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.parse.Token;

/**
 * Sentences with marked causes and effects in the form of the Causal News Corpus: files with {@code
 * index}, {@code text} and {@code label}, and files with {@code causal_text_w_pairs}.
 */
final class CausalCorpus {

  private final Parser parser;
  private final Map<String, Row> rows = new LinkedHashMap<>();

  private CausalCorpus(Parser parser) {
    this.parser = parser;
  }

  /** What the files say of one text. */
  private static final class Row {
    String document = "";
    Optional<Boolean> label = Optional.empty();
    final List<String> marked = new ArrayList<>();
  }

  static List<Example> read(List<Path> files, Parser parser) throws IOException {
    CausalCorpus corpus = new CausalCorpus(parser);
    for (Path file : files) {
      for (Map<String, String> line : Csv.read(file)) {
        corpus.add(line);
      }
    }
    return corpus.rows.entrySet().stream()
        .map(row -> corpus.example(row.getKey(), row.getValue()))
        .flatMap(Optional::stream)
        .toList();
  }

  private void add(Map<String, String> line) {
    Row row = rows.computeIfAbsent(line.getOrDefault("text", ""), text -> new Row());
    Optional.ofNullable(line.get("doc_id"))
        .or(() -> Optional.ofNullable(line.get("index")).map(i -> i.replaceFirst("_\\d+$", "")))
        .ifPresent(story -> row.document = story);
    Optional.ofNullable(line.get("label"))
        .ifPresent(label -> row.label = Optional.of(label.equals("1")));
    Optional.ofNullable(line.get("causal_text_w_pairs"))
        .ifPresent(pairs -> row.marked.addAll(PyList.read(pairs)));
  }

  private Optional<Example> example(String text, Row row) {
    Sentence sentence = joined(parser.parse(text));
    if (sentence.tokens().isEmpty()) {
      return Optional.empty();
    }
    List<Example.Mark> marks =
        row.marked.stream().map(m -> Marked.of(m, text)).flatMap(Optional::stream).toList();
    PairFinder finder = new PairFinder(sentence);
    List<CausalPair> pairs = marks.stream().map(finder::find).flatMap(Optional::stream).toList();
    return Optional.of(
        new Example(
            row.document,
            sentence,
            new Traits(sentence),
            row.label.orElse(!marks.isEmpty()),
            marks,
            pairs));
  }

  /** What is one sentence in the corpus, however the parser cut it. */
  static Sentence joined(List<Sentence> parts) {
    List<Token> tokens = new ArrayList<>();
    for (Sentence part : parts) {
      int shift = tokens.size();
      for (Token t : part.tokens()) {
        tokens.add(
            new Token(
                t.index() + shift,
                t.form(),
                t.lemma(),
                t.tag(),
                t.head() < 0 ? -1 : t.head() + shift,
                t.relation(),
                t.start(),
                t.end()));
      }
    }
    return parts.isEmpty()
        ? new Sentence(0, 0, 0, List.of())
        : new Sentence(0, parts.get(0).start(), parts.get(parts.size() - 1).end(), tokens);
  }
}
