package org.thaw.reading.parse.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.reading.parse.Stretch;

/**
 * Splits a sentence into words as the English Web Treebank does: clitics, possessives, brackets,
 * signs and hyphens stand alone; numbers, dates, addresses and abbreviations stay whole.
 */
final class Tokenizer {
  /** Longest address; patterns recurse, so they must not see a megabyte without a space. */
  private static final int LONGEST_WHOLE = 300;

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:https?://|www\\.)\\S*[\\w/]|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
              + "|[@#]\\w+|\\w[\\w-]*(?:\\.\\w+)*\\.(?:com|org|net|gov|edu|info|ru|uk|ua|tv|am|az|ge|by|eu)\\b"
              + "|\\d{1,4}[/-]\\d{1,2}[/-]\\d{1,4}|\\d{1,2}/\\d{1,2}(?!\\w)|\\d{3}-\\d{4}\\b"
              + "|\\d{1,2}:\\d{2}(?::\\d{2})?|\\d+(?:[.,]\\d+)+|['’]\\d\\ds?\\b");
  private static final Pattern CLITIC =
      Pattern.compile("(?:n['’]t|['’](?:s|re|ve|ll|m|d))$", Pattern.CASE_INSENSITIVE);
  private static final Pattern UNIT =
      Pattern.compile("(\\d+)(am|pm|km|kg|cm|mm|m|bn|mn|k|ft|lb|lbs|mph|kph|GB|MB|tn)");
  private static final Set<String> CURRENCY = Set.of("US", "C", "A", "HK", "NZ", "S");

  private final Abbreviations abbreviations;
  private final Set<String> prefixes = new HashSet<>();

  Tokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
    Lists.read("prefixes.txt").forEach(line -> prefixes.addAll(List.of(line)));
  }

  /** The words of a sentence in order. */
  List<Stretch> tokenize(String text, Stretch sentence) {
    List<Stretch> out = new ArrayList<>();
    Matcher whole = WHOLE.matcher(text);
    int at = sentence.start();
    while (at < sentence.end()) {
      if (isSpace(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < sentence.end() && !isSpace(text.charAt(end))) {
        end++;
      }
      run(text, at, end, end == sentence.end(), whole, out);
      at = end;
    }
    return out;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }

  /** A run without spaces. */
  private void run(String text, int from, int to, boolean last, Matcher whole, List<Stretch> out) {
    boolean special = isSpecial(text, from, to);
    int at = from;
    while (at < to) {
      int end;
      if (special
          && wordStart(text, from, at)
          && whole.region(at, Math.min(to, at + LONGEST_WHOLE)).lookingAt()) {
        end = whole.end();
      } else if (Character.isLetterOrDigit(text.charAt(at))) {
        end = wordEnd(text, at, to);
        if (end < to && text.charAt(end) == '$' && CURRENCY.contains(text.substring(at, end))) {
          out.add(new Stretch(at, end + 1));
          at = end + 1;
          continue;
        }
        end = withStop(text, at, end, to, last);
        word(text, at, end, out);
        at = end;
        continue;
      } else {
        end = signEnd(text, at, to);
      }
      out.add(new Stretch(at, end));
      at = end;
    }
  }

  /** Whether a run may hold an address or a number; most do not, and patterns are slow. */
  private static boolean isSpecial(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c) || c == '@' || c == '#' || c == '/') {
        return true;
      }
      if (c == '.' && i + 1 < to && Character.isLetter(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean wordStart(String text, int from, int at) {
    return at == from || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  /** Letters and digits, with the signs that may stand inside a word. */
  private int wordEnd(String text, int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      boolean inside = at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
      if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        at++;
      } else if (Character.isSurrogate(c) || c == '_') {
        at++;
      } else if (inside && (isApostrophe(c) || c == '&' || (c == '.' && dotted(text, from, at)))) {
        at++;
      } else if (inside && c == '-' && prefixes.contains(lower(text, from, at))) {
        at++;
      } else if (inside && (c == '.' || c == ',') && digits(text, at)) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean dotted(String text, int from, int at) {
    return at - from == 1
        || text.charAt(at - 2) == '.'
        || Character.isUpperCase(text.charAt(at + 1));
  }

  private static boolean digits(String text, int at) {
    return Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** Takes the full stop along where it belongs to an abbreviation. */
  private int withStop(String text, int from, int end, int to, boolean last) {
    if (end >= to || text.charAt(end) != '.' || (end + 1 < to && text.charAt(end + 1) == '.')) {
      return end;
    }
    String word = text.substring(from, end);
    boolean closing = last && onlyClosers(text, end + 1, to);
    boolean keep =
        switch (abbreviations.kind(word)) {
          case NONE -> false;
          case TITLE, MONTH, NUMBER -> !closing;
          case END -> !closing || word.length() > 1;
        };
    return keep ? end + 1 : end;
  }

  private static boolean onlyClosers(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A word, less its clitics. */
  private static void word(String text, int from, int to, List<Stretch> out) {
    String form = text.substring(from, to);
    Matcher clitic = CLITIC.matcher(form);
    Matcher unit = UNIT.matcher(form);
    int cut = 0;
    if (form.equalsIgnoreCase("cannot")) {
      cut = 3;
    } else if (unit.matches()) {
      cut = unit.end(1);
    } else if (clitic.find() && clitic.start() > 0) {
      cut = clitic.start();
    } else if (form.equals("gonna") || form.equals("wanna") || form.equals("gotta")) {
      cut = 3;
    }
    if (cut > 0) {
      out.add(new Stretch(from, from + cut));
    }
    out.add(new Stretch(from + cut, to));
  }

  /** A sign, or a run of the same one that belongs together. */
  private static int signEnd(String text, int from, int to) {
    char c = text.charAt(from);
    int end = from + 1;
    if (isApostrophe(c) && end < to && text.charAt(end) == 's') {
      boolean alone = end + 1 == to || !Character.isLetterOrDigit(text.charAt(end + 1));
      return alone ? end + 1 : end;
    } else if (".-*=_~`'".indexOf(c) >= 0) {
      while (end < to && text.charAt(end) == c) {
        end++;
      }
    } else if (c == '!' || c == '?') {
      while (end < to && "!?".indexOf(text.charAt(end)) >= 0) {
        end++;
      }
    } else if (Character.isHighSurrogate(c) && end < to) {
      end++;
    }
    return end;
  }

  private static String lower(String text, int from, int to) {
    return text.substring(from, to).toLowerCase(Locale.ROOT);
  }
}
