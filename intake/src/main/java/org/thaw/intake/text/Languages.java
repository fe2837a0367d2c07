package org.thaw.intake.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells the language of a text by its script and its little words. */
public final class Languages {

  /** What is said when it cannot be told. */
  public static final String UNKNOWN = "und";

  private static final int OPENING = 6000;
  private static final int FEWEST_WORDS = 6;
  private static final double LEAST_SHARE = 0.12;
  private static final Map<String, Set<String>> WORDS = words();
  private static final Map<UnicodeScript, String> SCRIPTS =
      Map.ofEntries(
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.KATAKANA, "ja"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.MYANMAR, "my"),
          Map.entry(UnicodeScript.KHMER, "km"),
          Map.entry(UnicodeScript.BENGALI, "bn"),
          Map.entry(UnicodeScript.TAMIL, "ta"),
          Map.entry(UnicodeScript.SINHALA, "si"),
          Map.entry(UnicodeScript.ETHIOPIC, "am"));

  private Languages() {}

  /** ISO 639-1 code of the text's language, {@code und} if it cannot be told. */
  public static String of(String text) {
    String opening = text.substring(0, Math.min(OPENING, text.length()));
    UnicodeScript script = script(opening);
    String only = SCRIPTS.get(script);
    if (only != null) {
      return only;
    }
    List<String> words = Folding.words(opening);
    return words.size() < FEWEST_WORDS ? UNKNOWN : byWords(words);
  }

  /** The code that a page or header states, if it is one: "en-GB" is en. */
  public static String stated(String tag) {
    String code = tag.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
    return Set.of(Locale.getISOLanguages()).contains(code) ? code : UNKNOWN;
  }

  private static String byWords(List<String> words) {
    Map<String, Integer> hits = new HashMap<>();
    for (String word : words) {
      WORDS.forEach(
          (language, little) -> hits.merge(language, little.contains(word) ? 1 : 0, Integer::sum));
    }
    List<Map.Entry<String, Integer>> best =
        hits.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(2)
            .toList();
    int first = best.get(0).getValue();
    boolean clear = first > best.get(1).getValue() && first >= LEAST_SHARE * words.size();
    return clear && first > 1 ? best.get(0).getKey() : UNKNOWN;
  }

  /** The script of most letters; Japanese where there are kana at all. */
  private static UnicodeScript script(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
    boolean kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0) > 2;
    UnicodeScript most =
        counts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(UnicodeScript.COMMON);
    return kana && most == UnicodeScript.HAN ? UnicodeScript.HIRAGANA : most;
  }

  private static Map<String, Set<String>> words() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    try (InputStream in = Languages.class.getResourceAsStream("languages.txt")) {
      if (in == null) {
        throw new IllegalStateException("the list languages.txt is missing from the jar");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(entry -> words.put(entry[0], Set.of(distinct(entry[1]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(words);
  }

  private static String[] distinct(String words) {
    return List.of(words.split(" ", -1)).stream().distinct().toArray(String[]::new);
  }
}
