package org.thaw.reading.neural;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.reading.parse.Parser;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.parse.Stretch;
import org.thaw.reading.parse.Token;
import org.thaw.reading.parse.text.TextCutter;

/** Parses with the encoder. Thread-safe; sentences of a text run together. */
public final class NeuralParser implements Parser {
  /** Words in the longest sentence. */
  static final int LONGEST = 200;

  private final Encoder encoder;
  private final TextCutter cutter;

  private NeuralParser(Encoder encoder, TextCutter cutter) {
    this.encoder = encoder;
    this.cutter = cutter;
  }

  /** The parser that ships with the program. */
  public static NeuralParser load() {
    try {
      return new NeuralParser(Encoder.load(), TextCutter.load(LONGEST));
    } catch (IOException e) {
      throw new UncheckedIOException("Reading cannot begin; reinstall Thaw", e);
    }
  }

  @Override
  public String name() {
    return "thaw-encoder-2";
  }

  @Override
  public List<Sentence> parse(String text) {
    return parse(text, cutter.sentences(text));
  }

  @Override
  public Optional<Sentence> parseOne(String text) {
    List<Stretch> words = cutter.sentences(text).stream().flatMap(List::stream).toList();
    return words.isEmpty() ? Optional.empty() : Optional.of(parse(text, List.of(words)).get(0));
  }

  private List<Sentence> parse(String text, List<List<Stretch>> sentences) {
    List<Pieces> pieces = new ArrayList<>();
    for (List<Stretch> sentence : sentences) {
      pieces.add(
          Pieces.of(
              encoder.weights().cutter(), sentence.stream().map(word -> word.of(text)).toList()));
    }
    List<Encoded> encoded = encoder.encode(pieces);
    List<Sentence> out = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      out.add(sentence(i, text, sentences.get(i), encoded.get(i)));
    }
    return List.copyOf(out);
  }

  private Sentence sentence(int number, String text, List<Stretch> words, Encoded encoded) {
    int[] heads = Trees.heads(encoded.arcs());
    List<Token> tokens = new ArrayList<>(words.size());
    int root = 0;
    for (int i = 0; i < heads.length; i++) {
      root = heads[i] < 0 ? i : root;
    }
    for (int i = 0; i < words.size(); i++) {
      Stretch word = words.get(i);
      String form = word.of(text);
      // What no longer fits the encoder hangs on the root without a tag of its own.
      boolean seen = i < encoded.words();
      String tag = seen ? encoded.tag(i) : "XX";
      int head = seen ? heads[i] : root;
      String relation = seen && head >= 0 ? encoded.relation(i, head) : head < 0 ? "root" : "dep";
      tokens.add(
          new Token(
              i, form, cutter.lemma(form, tag), tag, head, relation, word.start(), word.end()));
    }
    return new Sentence(
        number, words.get(0).start(), words.get(words.size() - 1).end(), tokens, encoded);
  }
}
