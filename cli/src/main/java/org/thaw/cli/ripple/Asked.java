package org.thaw.cli.ripple;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.foresight.causal.CausalMap;
import org.thaw.foresight.factor.Factor;
import org.thaw.foresight.factor.FactorFinder;
import org.thaw.foresight.factor.Found;
import org.thaw.foresight.whatif.Shock;

/**
 * What a person asks: words ("Russia weaker", "Russia defeated; Turkey stronger") or factors with
 * signs ({@code RUS.strength-}, {@code RUS.strength:-0.5}). What fits no factor of the map gets the
 * nearest ones named; nothing is guessed.
 */
public sealed interface Asked {

  /**
   * Understood.
   *
   * @param shocks what is supposed
   */
  record Understood(List<Shock> shocks) implements Asked {

    /** Copies the list. */
    public Understood {
      shocks = List.copyOf(shocks);
    }
  }

  /**
   * Some of it fits no factor.
   *
   * @param part the words that do not
   * @param taken the factor that they were taken for, which is not in the map
   * @param nearest factors of the map that come near
   */
  record Unknown(String part, Optional<Factor> taken, List<Factor> nearest) implements Asked {

    /** Copies the list. */
    public Unknown {
      nearest = List.copyOf(nearest);
    }
  }

  /** Understands words, or says which of them it does not. */
  static Asked of(String words, CausalMap map, FactorFinder finder, FactorText text) {
    Map<Factor, Shock> shocks = new LinkedHashMap<>();
    for (String part : parts(words, map)) {
      Optional<Shock> shock = keyed(part, map).or(() -> spoken(part, map, finder));
      if (shock.isEmpty()) {
        Optional<Factor> taken =
            finder.findAll(part).stream()
                .filter(f -> f.how() != Found.How.WORDS)
                .map(Found::factor)
                .findFirst();
        return new Unknown(part, taken, nearest(part, map, finder, text));
      }
      shocks.put(shock.get().factor(), shock.get());
    }
    return new Understood(List.copyOf(shocks.values()));
  }

  private static List<String> parts(String words, CausalMap map) {
    if (keyed(words, map).isPresent()) {
      return List.of(words);
    }
    return List.of(words.strip().split("\\s*[;,]\\s*|\\s+and\\s+(?=\\p{Lu})", -1));
  }

  /** A factor by its key, a sign or a number behind it. */
  private static Optional<Shock> keyed(String part, CausalMap map) {
    Matcher found =
        Pattern.compile("(.+?)\\s*(?:[:=]\\s*([+-]?[0-9.]+)|([+-]))?").matcher(part.strip());
    if (!found.matches()) {
      return Optional.empty();
    }
    String key = found.group(1);
    double amount =
        found.group(2) != null ? number(found.group(2)) : "-".equals(found.group(3)) ? -1 : 1;
    return map.factors().stream()
        .filter(factor -> factor.key().equalsIgnoreCase(key))
        .findFirst()
        .map(factor -> new Shock(factor, amount));
  }

  private static double number(String digits) {
    try {
      return Double.parseDouble(digits);
    } catch (NumberFormatException e) {
      // Not a number a person would write: "1.2.3". Out of range, and refused with its reason.
      return Double.NaN;
    }
  }

  private static Optional<Shock> spoken(String part, CausalMap map, FactorFinder finder) {
    for (Found found : finder.findAll(part)) {
      List<Factor> meant = map.factors().stream().filter(f -> same(f, found.factor())).toList();
      if (meant.size() == 1) {
        return Optional.of(new Shock(meant.get(0), found.direction().sign()));
      }
    }
    return Optional.empty();
  }

  /** Words that stand for themselves may be meant wherever they are from, if only one is there. */
  private static boolean same(Factor one, Factor asked) {
    return one.bearers().equals(asked.bearers())
        && one.sector().equals(asked.sector())
        && one.quality().equals(asked.quality());
  }

  private static List<Factor> nearest(
      String part, CausalMap map, FactorFinder finder, FactorText text) {
    List<Factor> taken = finder.findAll(part).stream().map(Found::factor).toList();
    Set<String> words = words(part);
    Map<Factor, Integer> near = new LinkedHashMap<>();
    for (Factor factor : map.factors()) {
      near.put(factor, nearness(factor, taken, words, text));
    }
    List<Factor> best = new ArrayList<>(near.keySet());
    best.removeIf(factor -> near.getOrDefault(factor, 0) == 0);
    best.sort(
        Comparator.comparing((Factor f) -> -near.getOrDefault(f, 0)).thenComparing(Factor::key));
    return best.stream().limit(MOST_NEAR).toList();
  }

  /** So many are offered. */
  int MOST_NEAR = 6;

  private static int nearness(
      Factor factor, List<Factor> taken, Set<String> words, FactorText text) {
    int near = 0;
    for (Factor other : taken) {
      near += factor.bearers().stream().anyMatch(other.bearers()::contains) ? 3 : 0;
      near += factor.quality().equals(other.quality()) ? 2 : 0;
    }
    Set<String> own = words(text.of(factor));
    own.retainAll(words);
    return near + 2 * own.size();
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (word.length() > 2) {
        words.add(word);
      }
    }
    return words;
  }
}
