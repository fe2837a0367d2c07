package org.thaw.intake.repair;

import java.util.ArrayList;
import java.util.List;
import org.thaw.statement.Span;

/**
 * A text cut where the damage cuts it: after each full stop with a blank, and at each blank line.
 *
 * @param text the whole of it
 * @param spans the pieces, without the blanks around them
 * @param broken for each piece but the last, whether a blank line follows it
 */
record Pieces(String text, List<Span> spans, List<Boolean> broken) {

  static Pieces of(String text) {
    List<Span> spans = new ArrayList<>();
    List<Boolean> broken = new ArrayList<>();
    int start = skipBlanks(text, 0);
    while (start < text.length()) {
      int end = end(text, start);
      int next = skipBlanks(text, end);
      spans.add(new Span(start, trimmed(text, start, end)));
      broken.add(blankLine(text, end, next));
      start = next;
    }
    if (!broken.isEmpty()) {
      broken.remove(broken.size() - 1);
    }
    return new Pieces(text, spans, broken);
  }

  /** How many there are. */
  int size() {
    return spans.size();
  }

  /** The words of a piece. */
  String get(int index) {
    return spans.get(index).of(text);
  }

  /**
   * The same with the first piece cut once more if it holds the end of a quotation that it does not
   * begin. The text's last piece has no full stop and blank after it, so where it came first, what
   * followed sticks to it.
   */
  Pieces withLastApart() {
    Span first = spans.get(0);
    int open = 0;
    int straight = 0;
    for (int i = first.start(); i + 2 < first.end(); i++) {
      char c = text.charAt(i);
      open += c == '“' ? 1 : c == '”' ? -1 : 0;
      straight += c == '"' ? 1 : 0;
      boolean closes = (c == '”' && open < 0) || (c == '"' && straight % 2 == 1 && ended(first, i));
      if (closes && blank(text.charAt(i + 1))) {
        return cutFirst(i + 1);
      }
    }
    return this;
  }

  /** Whether a sentence, or the text itself, ends before a quotation mark. */
  private boolean ended(Span piece, int quote) {
    return quote == piece.start() || ".!?".indexOf(text.charAt(quote - 1)) >= 0;
  }

  private Pieces cutFirst(int at) {
    List<Span> cut = new ArrayList<>(spans);
    List<Boolean> breaks = new ArrayList<>(broken);
    cut.set(0, new Span(skipBlanks(text, at), spans.get(0).end()));
    cut.add(0, new Span(spans.get(0).start(), at));
    breaks.add(0, false);
    return new Pieces(text, cut, breaks);
  }

  private static int end(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean stop = c == '.' && i + 1 < text.length() && blank(text.charAt(i + 1));
      if (stop && (text.charAt(i + 1) != '\n' || blankLine(text, i + 1, skipBlanks(text, i + 1)))) {
        return i + 1;
      }
      if (c == '\n' && blankLine(text, i, skipBlanks(text, i))) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean blankLine(String text, int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      breaks += text.charAt(i) == '\n' ? 1 : 0;
    }
    return breaks > 1;
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && blank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int trimmed(String text, int start, int end) {
    int last = end;
    while (last > start && blank(text.charAt(last - 1))) {
      last--;
    }
    return last;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0';
  }
}
