package org.thaw.reading.parse.fast;

import java.util.ArrayList;
import java.util.List;
import org.thaw.reading.parse.Parser;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.parse.Token;

/**
 * Thaw's own parser. Weights are shared and never change, so that any number of threads may parse
 * at once. A sentence of more than {@value #LONGEST} words is cut into several.
 */
public final class FastParser implements Parser {
  /** Words in the longest sentence. */
  public static final int LONGEST = 250;

  /** States kept at each step. */
  static final int BEAM = 4;

  /** States that score less than the best by more than this are not kept. */
  private static final float MARGIN = 120;

  private final Weights weights;
  private final Splitter splitter;
  private final Tokenizer tokenizer;
  private final Lemmatizer lemmatizer;
  private final Lexicon lexicon;
  private final Tagger tagger;
  private final BeamDecoder decoder;

  private FastParser(Weights weights) {
    Abbreviations abbreviations = new Abbreviations();
    this.weights = weights;
    splitter = new Splitter(abbreviations);
    tokenizer = new Tokenizer(abbreviations);
    lemmatizer = new Lemmatizer(weights.lemmas());
    lexicon = new Lexicon(weights.lexicon());
    tagger = new Tagger(lexicon, weights.firstTags(), weights.secondTags(), weights.tags().size());
    decoder =
        new BeamDecoder(
            weights.actions(), weights.labels(), weights.relations().size(), BEAM, MARGIN);
  }

  /** A parser with the weights that ship with the program. */
  public static FastParser load() {
    return new FastParser(Weights.load());
  }

  /** A parser with other weights, to measure them. */
  static FastParser with(Weights weights) {
    return new FastParser(weights);
  }

  @Override
  public String name() {
    return "thaw-fast-parser-" + Weights.VERSION;
  }

  @Override
  public List<Sentence> parse(String text) {
    List<Sentence> out = new ArrayList<>();
    for (List<Piece> words : sentences(text)) {
      out.add(sentence(out.size(), text, words));
    }
    return List.copyOf(out);
  }

  /** The words of each sentence. */
  List<List<Piece>> sentences(String text) {
    List<List<Piece>> out = new ArrayList<>();
    for (Piece sentence : splitter.split(text)) {
      List<Piece> words = tokenizer.tokenize(text, sentence);
      for (int from = 0; from < words.size(); ) {
        int to = cut(text, words, from);
        out.add(words.subList(from, to));
        from = to;
      }
    }
    return out;
  }

  /** Where to cut a sentence that is too long: after its last comma or semicolon that fits. */
  private static int cut(String text, List<Piece> words, int from) {
    int to = from + LONGEST;
    if (to >= words.size()) {
      return words.size();
    }
    for (int at = to; at > from + LONGEST / 2; at--) {
      char c = text.charAt(words.get(at - 1).start());
      if (c == ';' || c == ',') {
        return at;
      }
    }
    return to;
  }

  private Sentence sentence(int number, String text, List<Piece> pieces) {
    String[] forms = pieces.stream().map(piece -> piece.of(text)).toArray(String[]::new);
    Words words = Words.of(lexicon.calm(forms));
    Analysis analysis = analyse(words);
    List<Token> tokens = new ArrayList<>(forms.length);
    for (int i = 0; i < forms.length; i++) {
      Piece piece = pieces.get(i);
      tokens.add(
          new Token(
              i,
              forms[i],
              lemmatizer.lemma(forms[i], analysis.tags[i]),
              analysis.tags[i],
              analysis.heads[i],
              analysis.relations[i],
              piece.start(),
              piece.end()));
    }
    int end = pieces.get(pieces.size() - 1).end();
    return new Sentence(number, pieces.get(0).start(), end, tokens);
  }

  /** Tags and parses given words. */
  Analysis analyse(Words words) {
    tagger.tag(words);
    State state = decoder.decode(words);
    Analysis out = new Analysis(words.n);
    for (int i = 0; i < words.n; i++) {
      out.tags[i] = weights.tags().get(words.tags[i]);
      out.heads[i] = state.head[i];
      out.relations[i] = state.head[i] < 0 ? "root" : weights.relations().get(state.label[i]);
    }
    return out;
  }

  /** The lemma of a word. */
  String lemma(String form, String tag) {
    return lemmatizer.lemma(form, tag);
  }
}
