package org.thaw.intake.text;

import java.util.ArrayList;
import java.util.List;
import org.thaw.statement.Span;

/**
 * Finds headings in a text without markup: a short line without a full stop between breaks. Lines
 * of a text that is broken at a fixed width are none.
 */
public final class Headings {

  private static final int LONGEST = 110;
  private static final int MOST_WORDS = 16;
  private static final int BODY = 2;
  private static final String ENDS = ".!?…,;:\"”’-–—)";

  private Headings() {}

  /** The headings in the text, together with those that are known already. */
  public static List<Span> of(String text, List<Span> known) {
    List<Span> lines = lines(text);
    List<Span> headings = new ArrayList<>(known);
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      boolean isNew =
          known.stream().noneMatch(k -> k.start() < line.end() && line.start() < k.end());
      if (isNew && isHeading(text, lines, i)) {
        headings.add(line);
      }
    }
    headings.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return headings;
  }

  private static boolean isHeading(String text, List<Span> lines, int at) {
    Span line = lines.get(at);
    boolean followed = at + 1 < lines.size() && isBody(text, line, lines.get(at + 1));
    boolean begun = at == 0 || endsSentence(text, lines.get(at - 1)) || alone(text, line);
    return followed && begun && isShort(line.of(text));
  }

  /** What a heading stands over: a line of more than its length that ends as a sentence does. */
  private static boolean isBody(String text, Span heading, Span next) {
    int length = next.end() - next.start();
    boolean over = length > BODY * (heading.end() - heading.start()) && endsSentence(text, next);
    return over || alone(text, heading);
  }

  private static boolean isShort(String line) {
    return line.length() <= LONGEST
        && line.split("\\s+", -1).length <= MOST_WORDS
        && Character.isUpperCase(line.codePointAt(0))
        && ENDS.indexOf(line.charAt(line.length() - 1)) < 0;
  }

  private static boolean endsSentence(String text, Span line) {
    return ENDS.indexOf(text.charAt(line.end() - 1)) >= 0;
  }

  /** Whether blank lines, or the ends of the text, stand around it. */
  private static boolean alone(String text, Span line) {
    return blankBefore(text, line.start()) && blankAfter(text, line.end());
  }

  private static boolean blankBefore(String text, int start) {
    int breaks = 0;
    int at = start - 1;
    while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
      breaks += text.charAt(at--) == '\n' ? 1 : 0;
    }
    return at < 0 || breaks > 1;
  }

  private static boolean blankAfter(String text, int end) {
    int at = text.indexOf('\n', end);
    int next = at < 0 ? -1 : text.indexOf('\n', at + 1);
    return next >= 0 && text.substring(at, next).isBlank();
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      if (!line.isBlank()) {
        int first = start + line.length() - line.stripLeading().length();
        lines.add(new Span(first, first + line.strip().length()));
      }
      start = end + 1;
    }
    return lines;
  }
}
