package org.thaw.reading.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.thaw.statement.Party;

/**
 * Tells whom "the North", "southern airspace" or "the north of the island" mean: the state or
 * territory of that name that the document speaks of, or the one such part of a state that it
 * speaks of.
 */
final class Directions {

  private static final Map<String, String> POINTS =
      Map.of(
          "north",
          "north",
          "south",
          "south",
          "east",
          "east",
          "west",
          "west",
          "northern",
          "north",
          "southern",
          "south",
          "eastern",
          "east",
          "western",
          "west");
  private static final int WHOLE_DOCUMENT = Integer.MAX_VALUE;

  private final Lexicon lexicon;
  private final Memory memory;

  Directions(Lexicon lexicon, Memory memory) {
    this.lexicon = lexicon;
    this.memory = memory;
  }

  static boolean is(String word) {
    return POINTS.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The state or territory that a word of direction means. */
  Optional<Party> land(String word, int sentence, int index) {
    String point = POINTS.getOrDefault(word.toLowerCase(Locale.ROOT), "?");
    return named(point, sentence, index, false).or(() -> part(point));
  }

  /**
   * The state that an adjective of direction means: "Northern artillery" in a tale of two Koreas.
   */
  Optional<Party> state(String word, int sentence, int index) {
    String point = POINTS.getOrDefault(word.toLowerCase(Locale.ROOT), "?");
    return named(point, sentence, index, true);
  }

  private Optional<Party> named(String point, int sentence, int index, boolean stateOnly) {
    return memory
        .last(
            sentence,
            index,
            WHOLE_DOCUMENT,
            s ->
                (s.type() == Actor.Type.STATE || (!stateOnly && s.type() == Actor.Type.TERRITORY))
                    && begins(s.party().name(), point))
        .map(Memory.Seen::party);
  }

  /** The one territory of that name that lies in a state that the document names. */
  private Optional<Party> part(String point) {
    List<Actor> parts =
        lexicon.actors().stream()
            .filter(a -> a.type() == Actor.Type.TERRITORY && begins(a.name(), point))
            .filter(a -> a.home().filter(memory::isNamed).isPresent())
            .toList();
    return parts.size() == 1
        ? Optional.of(Party.of(parts.get(0).id(), parts.get(0).name()))
        : Optional.empty();
  }

  private static boolean begins(String name, String point) {
    String folded = name.toLowerCase(Locale.ROOT);
    return folded.startsWith(point + " ") || folded.startsWith(point + "ern ");
  }
}
