package org.thaw.intake.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Undoes the fusing of a line break and the capital after it into one character, whose code point
 * is the capital's plus 0xE9: Ī for A, ī for B … Ń for Z.
 *
 * <p>The same characters are letters of Latvian, Lithuanian, Polish and Turkish words, so they are
 * believed to be damage only where they stick to the end of a sentence and give a known word when
 * undone, or where a text in plain letters has several such places.
 */
final class FusedCapitals implements Mend {

  /** What a mend is called in the log. */
  static final String KIND = "fused-capital";

  private static final int SHIFT = 0xE9;
  private static final String SENTENCE_ENDS = ".!?…";
  private static final String CLOSERS = "\"”’')]";
  private static final String PAUSES = ",;:–—-";

  @Override
  public MendedText apply(MendedText text) {
    List<Site> sites = sites(text.text());
    if (sites.isEmpty() || !convincing(sites, text.text())) {
      return text;
    }
    Rework rework = new Rework(text);
    int from = 0;
    for (Site site : sites) {
      if (site.after() != After.WORD || site.known()) {
        rework.keep(from, site.at());
        rework.mend(KIND, site.at(), site.at() + 1, "\n" + site.capital());
        from = site.at() + 1;
      }
    }
    return rework.keep(from, text.text().length()).done();
  }

  private static boolean convincing(List<Site> sites, String text) {
    long strong = sites.stream().filter(s -> s.after() == After.SENTENCE).count();
    boolean known = sites.stream().anyMatch(s -> s.after() == After.SENTENCE && s.known());
    return known || (plain(text) && (strong >= 2 || (strong == 1 && turned(text))));
  }

  /** Whether the order shows damage too: the two come together. */
  private static boolean turned(String text) {
    return OrderEvidence.of(text).logOdds() < -1;
  }

  /** Whether the text is written in unaccented Latin letters but for a few names. */
  private static boolean plain(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long accented = text.chars().filter(c -> c > 0x7F && Character.isLetter(c)).count();
    return accented * 33 <= letters;
  }

  private static List<Site> sites(String text) {
    List<Site> sites = new ArrayList<>();
    KnownWords words = null;
    for (int i = 1; i < text.length(); i++) {
      Optional<Character> capital = capital(text.charAt(i));
      if (capital.isEmpty() || !goesOn(text, i + 1)) {
        continue;
      }
      Optional<After> after = after(text, i);
      if (after.isPresent()) {
        words = words == null ? new KnownWords(text) : words;
        sites.add(site(text, i, capital.get(), after.get(), words));
      }
    }
    return sites;
  }

  private static Site site(String text, int at, char capital, After after, KnownWords words) {
    int end = at + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean known = words.knows(capital + text.substring(at + 1, end));
    if (after == After.WORD) {
      int start = at;
      while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
        start--;
      }
      known = known && end - at > 2 && words.knows(text.substring(start, at));
    }
    return new Site(at, capital, after, known);
  }

  private static Optional<Character> capital(char letter) {
    int undone = letter - SHIFT;
    return undone >= 'A' && undone <= 'Z' ? Optional.of((char) undone) : Optional.empty();
  }

  private static boolean goesOn(String text, int next) {
    return next < text.length()
        && (Character.isLetter(text.charAt(next)) || " .'’-,".indexOf(text.charAt(next)) >= 0);
  }

  /** What the character sticks to; empty if it stands where a word begins anyway. */
  private static Optional<After> after(String text, int at) {
    int before = at - 1;
    while (before > 0 && CLOSERS.indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    char previous = text.charAt(before);
    if (SENTENCE_ENDS.indexOf(previous) >= 0 && !initial(text, before)) {
      return Optional.of(After.SENTENCE);
    }
    boolean closed = before < at - 1;
    if (PAUSES.indexOf(previous) >= 0 || Character.isDigit(previous) || closed) {
      return Character.isWhitespace(previous) ? Optional.empty() : Optional.of(After.PAUSE);
    }
    return Character.isLetter(previous) ? Optional.of(After.WORD) : Optional.empty();
  }

  /** "A.Ķīlis": the stop belongs to somebody's initial. */
  private static boolean initial(String text, int stop) {
    return stop >= 1
        && Character.isUpperCase(text.charAt(stop - 1))
        && (stop == 1 || Character.isWhitespace(text.charAt(stop - 2)));
  }

  private enum After {
    SENTENCE,
    PAUSE,
    WORD
  }

  private record Site(int at, char capital, After after, boolean known) {}
}
