package org.thaw.reading.place;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.reading.actor.Actor;
import org.thaw.reading.actor.Lexicon;
import org.thaw.statement.EventType;
import org.thaw.statement.Place;

/**
 * The place before the first words of a report: "GENEVA, April 30 —". It is where the reporter sat,
 * so that it serves as a last resort only, and only for what reporters go to see: meetings,
 * agreements and protests that the first sentence tells. A report from a capital on a clash at the
 * border does not make the clash one in the capital.
 */
public final class Dateline {

  private static final Pattern TOWN =
      Pattern.compile(
          "^\\s*(\\p{Lu}[\\p{Lu}\\p{Ll} .'\u2019-]{2,30}?)(?:,|\\s*\\(|\\s*(?:\u2014|\u2013|--| -))");

  private Dateline() {}

  /** The town of a text's dateline. */
  public static Optional<Place> of(String dateline, Lexicon lexicon) {
    Matcher matcher = TOWN.matcher(dateline);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String words = matcher.group(1).strip();
    return lexicon.find(words).stream()
        .filter(a -> a.type() == Actor.Type.PLACE)
        .findFirst()
        .map(a -> new Place(Optional.of(a.id()), words, a.point()));
  }

  /** Whether an event of this type is likely to be where the report was filed. */
  public static boolean serves(EventType type) {
    return switch (type) {
      case AGREE, CONSULT, PROTEST -> true;
      case SUPPORT,
          CONCEDE,
          COOPERATE,
          AID,
          RETREAT,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          false;
    };
  }
}
