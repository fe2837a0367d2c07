package org.thaw.reading.toll;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.thaw.reading.actor.Tsv;

/** Reads a phrase as a number: "at least twelve", "1.2 million", "between 3 and 5", "dozens". */
final class Numbers {

  /** More people than a report can mean; a longer number is something else. */
  private static final double MOST = 100_000_000;

  private final Map<String, Integer> units = new HashMap<>();
  private final Map<String, Integer> scales = new HashMap<>();
  private final Map<String, String> bounds = new HashMap<>();
  private final VagueNumbers vague = new VagueNumbers();

  Numbers() {
    for (Tsv.Row row : Tsv.rows(Numbers.class, "numbers.tsv")) {
      (row.at(2).equals("scale") ? scales : units).put(row.at(0), Integer.valueOf(row.at(1)));
    }
    for (Tsv.Row row : Tsv.rows(Numbers.class, "bounds.tsv")) {
      bounds.put(row.at(0), row.at(1));
    }
  }

  /** Whether a word by itself is a number, exact or vague. */
  boolean isNumber(String form) {
    return read(List.of(form)).isPresent();
  }

  /** The number that a whole phrase is; empty: it is none. */
  Optional<Count> read(List<String> words) {
    String phrase = String.join(" ", words).toLowerCase(Locale.ROOT).replaceAll(" of$", "");
    return bounded(phrase);
  }

  private Optional<Count> bounded(String phrase) {
    for (int end = phrase.indexOf(' '); end > 0; end = phrase.indexOf(' ', end + 1)) {
      String bound = bounds.get(phrase.substring(0, end));
      if (bound != null) {
        Optional<Count> rest = bounded(phrase.substring(end + 1));
        if (rest.isPresent()) {
          return rest.map(count -> count.bound(bound));
        }
      }
    }
    return ranged(phrase);
  }

  private Optional<Count> ranged(String phrase) {
    boolean between = phrase.startsWith("between ") || phrase.startsWith("from ");
    String bare = between ? phrase.substring(phrase.indexOf(' ') + 1) : phrase;
    String[] ends = bare.split(between ? " and | to " : " to | or |[-\u2013](?=\\d)", -1);
    if (ends.length != 2) {
      return between ? Optional.empty() : single(phrase);
    }
    OptionalInt low = exact(ends[0].strip());
    OptionalInt high = exact(ends[1].strip());
    return low.isPresent() && high.isPresent() && low.getAsInt() < high.getAsInt()
        ? Optional.of(Count.between(low.getAsInt(), high.getAsInt()))
        : Optional.empty();
  }

  private Optional<Count> single(String phrase) {
    OptionalInt number = exact(phrase);
    return number.isPresent()
        ? Optional.of(Count.exactly(number.getAsInt()))
        : vague.of(phrase, scales);
  }

  /** Digits, words for numbers and scales: "1.2 million", "two dozen", "a hundred and fifty". */
  private OptionalInt exact(String phrase) {
    double total = 0;
    double current = 0;
    boolean any = false;
    boolean scaled = false;
    for (String word : phrase.replace('-', ' ').split(" ", -1)) {
      Integer scale = scales.get(word);
      Double value = value(word);
      if (value != null) {
        boolean tens = current >= 20 && current % 10 == 0 && value < 10 && units.containsKey(word);
        if (any && !tens && !(scaled && value < 100)) {
          return OptionalInt.empty();
        }
        current += value;
        any = true;
      } else if (scale != null) {
        current = (current == 0 ? 1 : current) * scale;
        if (scale >= 1000) {
          total += current;
          current = 0;
        }
        any = true;
      } else if (!(word.equals("and") && any) && !(word.matches("an?") && !any)) {
        return OptionalInt.empty();
      }
      scaled = scale != null || (scaled && word.equals("and"));
    }
    double number = total + current;
    boolean whole = number == Math.rint(number) && number <= MOST;
    return any && whole && !phrase.endsWith(" and")
        ? OptionalInt.of((int) number)
        : OptionalInt.empty();
  }

  private @org.jspecify.annotations.Nullable Double value(String word) {
    Integer unit = units.get(word);
    if (unit != null) {
      return (double) unit;
    }
    String digits =
        word.matches("\\d{1,3}([,\u00a0\u202f]\\d{3})+") ? word.replaceAll("\\D", "") : word;
    return digits.matches("\\d{1,9}(\\.\\d+)?") ? Double.valueOf(digits) : null;
  }
}
