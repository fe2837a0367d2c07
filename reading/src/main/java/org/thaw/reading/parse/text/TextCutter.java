package org.thaw.reading.parse.text;

import java.util.ArrayList;
import java.util.List;
import org.thaw.reading.parse.Stretch;

/** Cuts a text into sentences and words, and tells words' dictionary forms. Thread-safe. */
public final class TextCutter {
  private final Splitter splitter;
  private final Tokenizer tokenizer;
  private final Lemmatizer lemmatizer;
  private final int longest;

  private TextCutter(Lemmatizer lemmatizer, int longest) {
    Abbreviations abbreviations = new Abbreviations();
    splitter = new Splitter(abbreviations);
    tokenizer = new Tokenizer(abbreviations);
    this.lemmatizer = lemmatizer;
    this.longest = longest;
  }

  /**
   * With what ships with the program.
   *
   * @param longest words in the longest sentence; longer ones are cut, after a comma if they can
   */
  public static TextCutter load(int longest) {
    return new TextCutter(new Lemmatizer(Lists.lines("lemmas.tsv")), longest);
  }

  /** The words of each sentence; what is joined by hyphens is one word. */
  public List<List<Stretch>> sentences(String text) {
    List<List<Stretch>> out = new ArrayList<>();
    for (Stretch sentence : splitter.split(text)) {
      List<Stretch> words = joined(text, tokenizer.tokenize(text, sentence));
      for (int from = 0; from < words.size(); ) {
        int to = cut(text, words, from);
        out.add(words.subList(from, to));
        from = to;
      }
    }
    return out;
  }

  private static List<Stretch> joined(String text, List<Stretch> pieces) {
    List<Stretch> out = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      int start = pieces.get(i).start();
      while (i + 2 < pieces.size() && isJoint(text, pieces, i + 1)) {
        i += 2;
      }
      out.add(new Stretch(start, pieces.get(i).end()));
    }
    return out;
  }

  /** A single hyphen between letters or digits. */
  private static boolean isJoint(String text, List<Stretch> pieces, int at) {
    Stretch hyphen = pieces.get(at);
    return hyphen.end() - hyphen.start() == 1
        && (text.charAt(hyphen.start()) == '-' || text.charAt(hyphen.start()) == '\u2010')
        && pieces.get(at - 1).end() == hyphen.start()
        && pieces.get(at + 1).start() == hyphen.end()
        && Character.isLetterOrDigit(text.charAt(hyphen.start() - 1))
        && Character.isLetterOrDigit(text.charAt(hyphen.end()));
  }

  /** Where to cut a sentence that is too long: after its last comma or semicolon that fits. */
  private int cut(String text, List<Stretch> words, int from) {
    int to = from + longest;
    if (to >= words.size()) {
      return words.size();
    }
    for (int at = to; at > from + longest / 2; at--) {
      char c = text.charAt(words.get(at - 1).start());
      if (c == ';' || c == ',') {
        return at;
      }
    }
    return to;
  }

  /** The lemma of a word with its tag, in lower case. */
  public String lemma(String form, String tag) {
    return lemmatizer.lemma(form, tag);
  }
}
