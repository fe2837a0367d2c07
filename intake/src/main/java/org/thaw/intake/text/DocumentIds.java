package org.thaw.intake.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.thaw.statement.Fingerprint;

/**
 * Names documents that bring no id: the first words, for people, and the start of the fingerprint,
 * for safety. The same text gets the same id wherever it lies and whatever its file is called.
 */
public final class DocumentIds {

  private static final int WORDS = 5;
  private static final int HEX = 10;
  private static final int LONGEST = 48;

  private DocumentIds() {}

  /** The id of a text. */
  public static String of(String text, Fingerprint fingerprint) {
    String opening = text.substring(0, Math.min(text.length(), 400));
    List<String> words = Folding.words(opening);
    String slug =
        words.stream()
            .limit(WORDS)
            .map(DocumentIds::ascii)
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining("-"));
    String name = slug.isEmpty() ? "document" : slug.substring(0, Math.min(LONGEST, slug.length()));
    return name + "-" + fingerprint.content().substring(0, HEX);
  }

  private static String ascii(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]", "");
  }
}
