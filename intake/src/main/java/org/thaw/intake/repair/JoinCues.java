package org.thaw.intake.repair;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cues in the seams between pieces: what was cut must fit together again. */
final class JoinCues {

  private static final Map<String, Double> ABBREVIATIONS = Lexicon.weighted("abbreviations.txt");
  private static final Pattern FIRST_WORD = Pattern.compile("^[\"“‘']?([\\p{L}’']+)");
  private static final Set<String> FEMALE_AND_MALE = Set.of("He", "She", "His", "Her");
  private static final Pattern SAID_MORE =
      Pattern.compile(
          "\\b(?:he|she|they|it) (?:said|added|told|explained|continued|noted|says)\\b");
  private static final Pattern SAID =
      Pattern.compile(
          "\\b(?:said|says|told|according to) (?:\\p{Lu}\\p{L}+|the|a|an|one)\\b|\\p{Lu}[\\p{L}-]+"
              + " (?:said|says|told|added|explained|noted)\\b");
  private static final Pattern PERSON = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");

  private JoinCues() {}

  static void count(Pieces pieces, Map<Cue, Double> cues) {
    for (int i = 0; i + 1 < pieces.size(); i++) {
      String one = pieces.get(i);
      String two = pieces.get(i + 1);
      add(cues, Cue.CUT_NUMBER, number(one, two) - number(two, one));
      add(cues, Cue.CUT_NAME, name(one, two) - name(two, one));
      add(cues, Cue.OPEN_QUOTE, closes(one, two) - closes(two, one));
      add(cues, Cue.PRONOUN, refers(one, two) - refers(two, one));
      add(cues, Cue.SPEECH, saysMore(one, two) - saysMore(two, one));
    }
  }

  private static void add(Map<Cue, Double> cues, Cue cue, double value) {
    if (value != 0) {
      cues.merge(cue, value, Double::sum);
    }
  }

  /** Whether two begins with the number that must follow where one was cut; below 0 if not. */
  private static double number(String one, String two) {
    return kind(one) != 1 ? 0 : Character.isDigit(two.charAt(0)) ? 1 : -1;
  }

  /** Whether two goes on where one was cut after "Gen." or "e.g."; below 0 where it cannot. */
  private static double name(String one, String two) {
    boolean lower = Character.isLowerCase(two.charAt(0));
    return switch (kind(one)) {
      case 0 -> lower ? -0.5 : 0;
      case 1 -> 0;
      case 2 -> beginsWithName(two) ? 0.5 : -1;
      default -> lower ? 1 : 0;
    };
  }

  /** What must follow the abbreviation that a piece ends in; 0 if it ends in none. */
  private static int kind(String piece) {
    int from = piece.lastIndexOf(' ') + 1;
    if (!piece.endsWith(".") || piece.length() - from > 12) {
      return 0;
    }
    String word = piece.substring(from, piece.length() - 1).replaceFirst("^[(\"“‘']+", "");
    return ABBREVIATIONS.getOrDefault(word, initial(word) ? 2.0 : 0.0).intValue();
  }

  private static boolean initial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  /** Whether a piece begins with a name rather than with a word that opens sentences. */
  private static boolean beginsWithName(String piece) {
    Matcher first = FIRST_WORD.matcher(piece);
    return first.find()
        && Character.isUpperCase(first.group(1).charAt(0))
        && !KnownWords.STARTERS.containsKey(first.group(1));
  }

  /** Whether two closes a quotation or bracket that one leaves open. */
  private static double closes(String one, String two) {
    double curly = balance(one, '“', '”') > 0 && balance(two, '“', '”') < 0 ? 1 : 0;
    double bracket = balance(one, '(', ')') > 0 && balance(two, '(', ')') < 0 ? 1 : 0;
    return curly + bracket + (opensStraight(one) && closesStraight(two) ? 0.5 : 0);
  }

  private static int balance(String piece, char open, char close) {
    int balance = 0;
    for (int i = 0; i < piece.length(); i++) {
      balance += piece.charAt(i) == open ? 1 : piece.charAt(i) == close ? -1 : 0;
    }
    return balance;
  }

  private static boolean opensStraight(String piece) {
    int last = piece.lastIndexOf('"');
    return odd(piece)
        && last + 1 < piece.length()
        && Character.isLetterOrDigit(piece.charAt(last + 1))
        && (last == 0 || Character.isWhitespace(piece.charAt(last - 1)));
  }

  private static boolean closesStraight(String piece) {
    int first = piece.indexOf('"');
    return odd(piece)
        && first > 0
        && !Character.isWhitespace(piece.charAt(first - 1))
        && (first + 1 == piece.length() || !Character.isLetterOrDigit(piece.charAt(first + 1)));
  }

  private static boolean odd(String piece) {
    return piece.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  /** Whether two begins with a pronoun and one names a person to whom it can refer. */
  private static double refers(String one, String two) {
    Matcher first = FIRST_WORD.matcher(two);
    return first.find() && FEMALE_AND_MALE.contains(first.group(1)) && PERSON.matcher(one).find()
        ? 1
        : 0;
  }

  private static double saysMore(String one, String two) {
    return SAID_MORE.matcher(two).find() && SAID.matcher(one).find() ? 1 : 0;
  }
}
