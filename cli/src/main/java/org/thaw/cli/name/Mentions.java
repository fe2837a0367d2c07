package org.thaw.cli.name;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds whom a few words name: the longest names first, each word used once. */
public final class Mentions {

  private static final int LONGEST = 5;

  private final Names names;

  /** By these names. */
  public Mentions(Names names) {
    this.names = names;
  }

  /** The ids of those whom the text names. */
  public Set<String> in(String text) {
    List<String> words =
        Arrays.asList(text.replaceAll("[^\\p{L}\\p{N}'’-]+", " ").strip().split(" "));
    Set<String> found = new TreeSet<>();
    for (int i = 0; i < words.size(); ) {
      i += from(words, i, found);
    }
    return found;
  }

  /** How many words were used up. */
  private int from(List<String> words, int from, Set<String> found) {
    for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
      String name = String.join(" ", words.subList(from, from + length));
      Optional<String> id = capital(name) ? names.known(bare(name)) : Optional.empty();
      if (id.isPresent()) {
        found.add(id.get());
        return length;
      }
    }
    return 1;
  }

  private static boolean capital(String name) {
    return Character.isUpperCase(name.codePointAt(0)) && name.length() > 1;
  }

  private static String bare(String name) {
    return name.replaceFirst("['’]s?$", "");
  }
}
