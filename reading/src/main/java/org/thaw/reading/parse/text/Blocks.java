package org.thaw.reading.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.thaw.reading.parse.Stretch;

/**
 * Cuts a text where its lines alone say that a sentence ends: at a blank line, before a bullet,
 * after a heading. A break inside running text is only a space.
 */
final class Blocks {
  private static final Pattern BULLET =
      Pattern.compile("\\s*(?:[-*•·●▪◦–—]\\s|\\(?\\d{1,2}[.)]\\s|\\([a-z]\\)\\s).*");
  private static final Set<String> OPEN =
      Set.of(
          "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "and", "or",
          "but", "that", "which", "is", "are", "was", "were", "be", "been", "has", "have", "had",
          "will", "would", "as", "than", "its", "their", "his", "her", "mr.", "mrs.", "dr.", "gen.",
          "not", "this", "between", "against", "into", "over", "under", "said");
  private static final int HEADING = 80;

  private Blocks() {}

  /** The blocks of a text, without the space around them. */
  static List<Stretch> of(String text) {
    List<Stretch> out = new ArrayList<>();
    int start = 0;
    int widest = 0;
    for (int line = 0; line < text.length(); ) {
      int end = lineEnd(text, line);
      int after = end < text.length() ? lineEnd(text, end + 1) : end;
      widest = Math.max(widest, end - line);
      if (end == text.length() || ends(text, line, end, after, widest)) {
        add(text, start, end, out);
        start = end;
        widest = 0;
      }
      line = end + 1;
    }
    add(text, start, text.length(), out);
    return out;
  }

  private static int lineEnd(String text, int from) {
    int at = text.indexOf('\n', from);
    return at < 0 ? text.length() : at;
  }

  private static void add(String text, int from, int to, List<Stretch> out) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      out.add(new Stretch(start, end));
    }
  }

  private static boolean ends(String text, int line, int end, int after, int widest) {
    if (end + 1 >= text.length()) {
      return true;
    }
    // Only the ends of long lines matter, and a text may be one line of a megabyte.
    String next = text.substring(end + 1, Math.min(after, end + 1 + HEADING));
    if (next.isBlank() && after - end - 1 <= HEADING) {
      return true;
    }
    if (BULLET.matcher(next).matches()) {
      return true;
    }
    return end - line <= HEADING
        && isHeading(text.substring(line, end).strip(), end - line, widest, after - end - 1)
        && opens(next.strip());
  }

  private static boolean opens(String line) {
    return !line.isEmpty() && !Character.isLowerCase(line.charAt(0)) && line.charAt(0) != ',';
  }

  /** A line without a full stop that the next words would have fitted on, or all in capitals. */
  private static boolean isHeading(String line, int width, int widest, int next) {
    if (line.isEmpty() || ",;:-–—.!?\"”’)".indexOf(line.charAt(line.length() - 1)) >= 0) {
      return !line.isEmpty() && line.endsWith(":") && width < 0.6 * next;
    }
    String last = line.substring(line.lastIndexOf(' ') + 1);
    if (OPEN.contains(last.toLowerCase(java.util.Locale.ROOT))) {
      return false;
    }
    boolean capitals =
        line.equals(line.toUpperCase(java.util.Locale.ROOT))
            && line.chars().anyMatch(Character::isLetter);
    return capitals || width < 0.7 * Math.max(widest, next);
  }
}
