package org.thaw.foresight.factor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text.
 *
 * @param start first UTF-16 code unit
 * @param end one past the last
 * @param plain in lower case, without the apostrophe-s
 */
record Word(int start, int end, String plain) {

  private static final Pattern WORD =
      Pattern.compile("n['’]t\\b|[\\p{L}\\p{N}]+(?:[-'’](?!t\\b)[\\p{L}\\p{N}]+)*");

  /** The words of a text, in order. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher found = WORD.matcher(text);
    while (found.find()) {
      String plain = found.group().toLowerCase(Locale.ROOT).replace('’', '\'');
      words.add(new Word(found.start(), found.end(), plain.replaceAll("'s$|'$", "")));
    }
    return words;
  }
}
