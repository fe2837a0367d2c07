package org.thaw.foresight.causal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whose word counts: ids ({@code RUS}), words for speakers ({@code experts}), or {@code text} for
 * the documents' own voice. None named: everybody's.
 *
 * @param wanted in lower case
 */
public record Voices(Set<String> wanted) {

  /** How the documents' own voice is asked for. */
  public static final String TEXT = "text";

  /** Everybody. */
  public static final Voices ALL = new Voices(Set.of());

  /** Copies the set. */
  public Voices {
    wanted = Set.copyOf(wanted);
  }

  /** These. */
  public static Voices of(List<String> names) {
    Set<String> wanted = new LinkedHashSet<>();
    names.forEach(name -> wanted.add(name.strip().toLowerCase(Locale.ROOT)));
    return new Voices(wanted);
  }

  /** Whether a witness is one of them: by id, or by a word of what the text calls the speaker. */
  public boolean hear(Witness witness) {
    if (wanted.isEmpty()) {
      return true;
    }
    Set<String> names = new LinkedHashSet<>(Set.of(witness.voice()));
    witness
        .speaker()
        .ifPresent(
            party -> {
              String words = party.name().toLowerCase(Locale.ROOT);
              names.add(words);
              names.addAll(List.of(words.split("\\s+", -1)));
            });
    return wanted.stream().anyMatch(w -> names.contains(w) || names.contains(singular(w)));
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
