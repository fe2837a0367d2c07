package org.thaw.intake.repair;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cues at the two ends of a text, and its ordinals: how reports begin and how they close. */
final class EdgeCues {

  private static final Set<String> CONNECTIVES = Lexicon.weighted("connectives.txt").keySet();
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu} .,-]{2,40}(?:,? \\p{L}+\\.? \\d{1,2}[^.]{0,12}|\\([^)]{2,20}\\) ?)?"
              + "\\s*[—–-]{1,2} ");
  private static final Pattern ANAPHORA =
      Pattern.compile(
          "\\b(?:he|she|they|his|her|their|him|them|such|these|those|this|also|however|then)\\b");
  private static final Pattern WHEN =
      Pattern.compile(
          "\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b(?:yesterday|today|this week)\\b");
  private static final Pattern WORD = Pattern.compile("[\\p{L}’'-]{2,}");
  private static final List<List<String>> ORDINALS =
      List.of(
          List.of("First, ", "Firstly, "),
          List.of("Second, ", "Secondly, "),
          List.of("Third, ", "Thirdly, "),
          List.of("Finally, ", "Lastly, "));

  private EdgeCues() {}

  static void count(Pieces pieces, Map<Cue, Double> cues) {
    String first = pieces.get(0);
    String last = pieces.get(pieces.size() - 1);
    cues.put(Cue.CONNECTIVE, leans(last) - leans(first));
    cues.put(Cue.HEADLINE, headline(first) - headline(last));
    cues.put(Cue.DATELINE, found(DATELINE, first) - found(DATELINE, last));
    cues.put(Cue.LEDE, lede(first) - lede(last));
    double ordinal = ordinals(pieces);
    cues.put(Cue.ORDINAL, ordinal);
  }

  /** 1 for a piece that begins with a connective or pronoun. */
  static double leans(String piece) {
    String opening = piece.replaceFirst("^[\"“‘']+", "");
    int end = 0;
    for (int words = 0; words < 4 && end < opening.length(); words++) {
      end = wordEnd(opening, end);
      if (CONNECTIVES.contains(opening.substring(0, end))) {
        return 1;
      }
      end++;
    }
    return opening.startsWith("“") ? 0.5 : 0;
  }

  private static int wordEnd(String piece, int from) {
    int end = from;
    while (end < piece.length() && Character.isLetter(piece.charAt(end))) {
      end++;
    }
    return end;
  }

  /** 1 for a short piece with most of its words capitalised. */
  private static double headline(String piece) {
    Matcher words = WORD.matcher(piece.length() > 160 ? piece.substring(0, 160) : piece);
    int count = 0;
    int capitals = 0;
    while (words.find()) {
      if (words.group().length() > 3) {
        count++;
        capitals += Character.isUpperCase(words.group().charAt(0)) ? 1 : 0;
      }
    }
    boolean shouted = piece.chars().noneMatch(Character::isLowerCase);
    return !shouted && piece.length() <= 130 && count >= 3 && capitals >= 0.8 * count ? 1 : 0;
  }

  private static double lede(String piece) {
    boolean anaphoric = ANAPHORA.matcher(piece).find();
    boolean quoted = piece.indexOf('“') >= 0 || piece.indexOf('"') >= 0 || piece.indexOf('”') >= 0;
    double size = Math.min(220, piece.length()) / 220.0;
    return found(WHEN, piece) - (anaphoric ? 1 : 0) - (quoted ? 0.7 : 0) + size;
  }

  private static double found(Pattern pattern, String piece) {
    return pattern.matcher(piece).find() ? 1 : 0;
  }

  private static double ordinals(Pieces pieces) {
    double[] at = new double[ORDINALS.size()];
    for (int k = 0; k < at.length; k++) {
      at[k] = place(pieces, ORDINALS.get(k));
    }
    double sum = 0;
    for (int j = 0; j < at.length; j++) {
      for (int k = j + 1; k < at.length; k++) {
        sum += at[j] < 0 || at[k] < 0 ? 0 : Math.signum(at[k] - at[j]);
      }
    }
    return sum;
  }

  /** The mean place of the pieces that begin so; -1 if none does. */
  private static double place(Pieces pieces, List<String> openings) {
    double sum = 0;
    int count = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (openings.stream().anyMatch(pieces.get(i)::startsWith)) {
        sum += i;
        count++;
      }
    }
    return count == 0 ? -1 : sum / count;
  }
}
