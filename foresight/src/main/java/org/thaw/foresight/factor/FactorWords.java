package org.thaw.foresight.factor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.statement.Sector;

/**
 * The qualities and the words that tell of them, from the text of {@code factors.tsv}, which says
 * in its head what each line is.
 */
public final class FactorWords {

  /**
   * Words that tell of something.
   *
   * @param phrase the words
   * @param quality of which quality; empty: a mere change
   * @param direction which way; empty: the words alone do not tell
   */
  record Telling(Phrase phrase, Optional<String> quality, Optional<Direction> direction) {}

  private record Role(Phrase phrase, Sector sector) {}

  private record Happens(Phrase phrase, String relation) {}

  private final Map<String, Quality> qualities = new LinkedHashMap<>();
  private final List<Telling> tellings = new ArrayList<>();
  private final Map<Character, List<Telling>> byInitial = new HashMap<>();
  private final List<Telling> alone = new ArrayList<>();
  private final List<Phrase> turning = new ArrayList<>();
  private final List<Role> roles = new ArrayList<>();
  private final Map<String, String> instead = new LinkedHashMap<>();
  private final Map<String, Sector> whose = new LinkedHashMap<>();
  private final List<Happens> happenings = new ArrayList<>();

  private FactorWords() {}

  /**
   * Reads the file's text.
   *
   * @throws IllegalArgumentException with the number of the line that it does not understand
   */
  public static FactorWords parse(String text) {
    FactorWords words = new FactorWords();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        words.take(line.split("\t", -1), number);
      }
    }
    words.tellings.sort(Comparator.comparing((Telling t) -> t.phrase().length()).reversed());
    words.tellings.forEach(
        telling ->
            words
                .byInitial
                .computeIfAbsent(telling.phrase().words().get(0).charAt(0), c -> new ArrayList<>())
                .add(telling));
    return words;
  }

  private void take(String[] cells, int number) {
    try {
      switch (cells[0]) {
        case "quality" ->
            qualities.put(
                cells[1],
                new Quality(
                    cells[1], Quality.Bearers.valueOf(cells[2]), cells[3], cells[4], cells[5]));
        case "told" -> tell(cells[3], Optional.of(known(cells[1])), Optional.of(sign(cells[2])));
        case "thing" -> tell(cells[2], Optional.of(known(cells[1])), Optional.empty());
        case "change" -> tell(cells[2], Optional.empty(), Optional.of(sign(cells[1])));
        case "alone" ->
            phrases(cells[3])
                .map(p -> new Telling(p, Optional.of(known(cells[1])), Optional.of(sign(cells[2]))))
                .forEach(alone::add);
        case "not" -> phrases(cells[1]).forEach(turning::add);
        case "role" -> phrases(cells[2]).forEach(p -> roles.add(new Role(p, sector(cells[1]))));
        case "instead" -> instead.put(cells[1] + " " + known(cells[2]), known(cells[3]));
        case "whose" -> whose.put(known(cells[2]), sector(cells[1]));
        case "happening" ->
            phrases(cells[2]).forEach(p -> happenings.add(new Happens(p, cells[1])));
        default -> throw new IllegalArgumentException("a line of no known kind: " + cells[0]);
      }
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new IllegalArgumentException("factors.tsv:" + number + ": " + e.getMessage(), e);
    }
  }

  private void tell(String phrases, Optional<String> quality, Optional<Direction> direction) {
    phrases(phrases).forEach(phrase -> tellings.add(new Telling(phrase, quality, direction)));
  }

  private static Stream<Phrase> phrases(String cell) {
    return Stream.of(cell.split("\\|", -1)).map(Phrase::of);
  }

  private String known(String quality) {
    if (!qualities.containsKey(quality)) {
      throw new IllegalArgumentException("no quality " + quality + " above this line");
    }
    return quality;
  }

  private static Direction sign(String cell) {
    return switch (cell) {
      case "+" -> Direction.RISES;
      case "-" -> Direction.FALLS;
      default -> throw new IllegalArgumentException("'" + cell + "' is neither + nor -");
    };
  }

  private static Sector sector(String cell) {
    return Sector.valueOf(cell);
  }

  /** The quality of an id. */
  public Optional<Quality> quality(String id) {
    return Optional.ofNullable(qualities.get(id));
  }

  /** All qualities, in the file's order. */
  public List<Quality> qualities() {
    return List.copyOf(qualities.values());
  }

  /** What these words tell of; the longest phrases first, then in the file's order. */
  List<Telling> tellings() {
    return tellings;
  }

  /** What the words at this place tell of, if they tell of anything. */
  Optional<Telling> telling(List<Word> text, int at) {
    String plain = text.get(at).plain();
    return plain.isEmpty()
        ? Optional.empty()
        : byInitial.getOrDefault(plain.charAt(0), List.of()).stream()
            .filter(telling -> telling.phrase().standsAt(text, at))
            .findFirst();
  }

  /** What a change at this place tells of when only an actor stands beside it. */
  Optional<String> alone(List<Word> text, int at) {
    return alone.stream()
        .filter(telling -> telling.phrase().standsAt(text, at))
        .findFirst()
        .flatMap(Telling::quality);
  }

  /** Whether the word at this place turns the direction round. */
  boolean turns(List<Word> text, int at) {
    return turning.stream().anyMatch(phrase -> phrase.standsAt(text, at));
  }

  /** The role that the words at this place name. */
  Optional<Sector> role(List<Word> text, int at) {
    return roles.stream()
        .filter(role -> role.phrase().standsAt(text, at))
        .map(Role::sector)
        .findFirst();
  }

  /** The quality that stands in for another of somebody in this role. */
  String instead(Optional<Sector> sector, String quality) {
    return sector.map(s -> instead.getOrDefault(s.name() + " " + quality, quality)).orElse(quality);
  }

  /** The role within an actor that a quality is always of. */
  Optional<Sector> whose(String quality) {
    return Optional.ofNullable(whose.get(quality));
  }

  /** The relations of the ledger that these words name, by exported name. */
  public List<String> happenings(String text) {
    List<Word> words = Word.of(text);
    return happenings.stream()
        .filter(h -> at(words, h.phrase()))
        .map(Happens::relation)
        .distinct()
        .toList();
  }

  private static boolean at(List<Word> words, Phrase phrase) {
    for (int i = 0; i < words.size(); i++) {
      if (phrase.standsAt(words, i)) {
        return true;
      }
    }
    return false;
  }
}
