package org.thaw.foresight.factor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A span to find the factor of, and what stands around it.
 *
 * @param span the words, as they stand in the sentence
 * @param sentence the whole sentence
 * @param document the document's id
 * @param undone whether a "not" in the span is taken back by another outside it, as in "without
 *     this, that would not have been possible"
 * @param verb the few words between a cause and this span, which may tell what happens to it: "the
 *     fall of the one | weakens | the other"; empty: none
 */
public record Passage(String span, String sentence, String document, boolean undone, String verb) {

  /** Without a verb before it. */
  public Passage(String span, String sentence, String document, boolean undone) {
    this(span, sentence, document, undone, "");
  }

  /** A person's own words, which stand alone. */
  public static Passage typed(String words) {
    return new Passage(words, words, "", false);
  }

  /** Where the span begins in the sentence; 0 where it is not found. */
  int start() {
    return Math.max(0, sentence.indexOf(span));
  }

  /** The span with what belongs to it on either side; empty where nothing does. */
  String longer() {
    if (!sentence.startsWith(span, start())) {
      return "";
    }
    String before = before();
    String after = after();
    return before.isEmpty() && after.isEmpty() ? "" : (before + " " + span + " " + after).strip();
  }

  /** The names right before the span that belong to it: "Russia's | difficulties". */
  String before() {
    List<String> words = List.of(sentence.substring(0, start()).strip().split("\\s+", -1));
    int from = words.size();
    while (from > 0 && words.size() - from < MOST_WORDS_BEFORE && belongs(words.get(from - 1))) {
      from--;
    }
    return String.join(" ", words.subList(from, words.size()));
  }

  /** A possessive, or an adjective in capitals; a name that ends in a comma is another's. */
  private static boolean belongs(String word) {
    return word.matches("\\p{Lu}[\\p{L}-]*(?:['’]s?)?");
  }

  private static final int MOST_WORDS_BEFORE = 3;

  /** What follows the span up to the next comma or stop, a few words at most. */
  String after() {
    int end = start() + span.length();
    if (end >= sentence.length()) {
      return "";
    }
    String rest = sentence.substring(end).split("[,;:.!?()“”\"]| – ", 2)[0].strip();
    List<String> words = List.of(rest.split("\\s+", MOST_WORDS_AFTER + 1));
    if (!JOINING.contains(words.get(0)) && !toSomebody(words)) {
      return "";
    }
    return words.stream()
        .limit(MOST_WORDS_AFTER)
        .takeWhile(word -> !ENDING.contains(word) || word.equals(words.get(0)))
        .collect(Collectors.joining(" "));
  }

  /** "Closer to Moscow", "to the Kremlin"; but not "to withdraw". */
  private static boolean toSomebody(List<String> words) {
    int at = words.size() > 1 && words.get(1).equals("the") ? 2 : 1;
    return words.get(0).equals("to")
        && at < words.size()
        && Character.isUpperCase(words.get(at).codePointAt(0));
  }

  /** With these a phrase goes on; with a verb a new thing is said. */
  private static final Set<String> JOINING =
      Set.of("of", "in", "by", "from", "between", "for", "against", "with", "on", "towards");

  private static final Set<String> ENDING =
      Set.of(
          "is", "are", "was", "were", "has", "have", "had", "will", "would", "could", "can", "may",
          "might", "that", "which", "who", "and", "but", "to", "led", "said");

  private static final int MOST_WORDS_AFTER = 8;
}
