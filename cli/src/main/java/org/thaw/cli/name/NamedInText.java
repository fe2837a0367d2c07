package org.thaw.cli.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.foresight.factor.Actors;
import org.thaw.reading.actor.Actor;
import org.thaw.reading.actor.Lexicon;
import org.thaw.statement.Party;
import org.thaw.statement.Sector;

/**
 * Who is named in a few words: by the lexicon, a person standing for the polity of his or her
 * office, and else by the names that the ledger's own statements use. Towns are nobody.
 */
public final class NamedInText implements Actors {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}.]+(?:[-'’][\\p{L}\\p{N}]+)*");
  private static final int MOST_WORDS = 6;

  /** Acronyms that are common words when they are not written in capitals. */
  private static final Set<String> COMMON =
      Set.of(
          "who", "it", "us", "is", "car", "aid", "un", "pa", "no", "may", "plan", "one", "as", "in",
          "so", "at", "the", "war", "and", "end", "all", "left", "right", "many", "polish");

  private final Lexicon lexicon;
  private final Map<String, Party> parties;
  private final boolean anyCase;
  private final LocalDate day;

  private NamedInText(Lexicon lexicon, Map<String, Party> parties, boolean anyCase, LocalDate day) {
    this.lexicon = lexicon;
    this.parties = Map.copyOf(parties);
    this.anyCase = anyCase;
    this.day = day;
  }

  /**
   * Of a document's text, where names have capitals.
   *
   * @param parties by name, those that the ledger's statements know
   * @param day whose office holders count
   */
  public static NamedInText written(Map<String, Party> parties, LocalDate day) {
    return new NamedInText(LexiconNames.words(), parties, false, day);
  }

  /** The same for what a person types, in capitals or not. */
  public NamedInText typed() {
    return new NamedInText(lexicon, parties, true, day);
  }

  private record Place(int start, int end) {}

  @Override
  public List<Named> in(String text) {
    List<Place> words = new ArrayList<>();
    Matcher found = WORD.matcher(text);
    while (found.find()) {
      words.add(new Place(found.start(), found.end()));
    }
    List<Named> named = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int length = Math.min(MOST_WORDS, words.size() - at);
      Optional<Named> here = Optional.empty();
      while (length > 0 && here.isEmpty()) {
        here = named(text, words.get(at).start(), words.get(at + length - 1).end());
        length--;
      }
      here.ifPresent(named::add);
      at += here.isPresent() ? length + 1 : 1;
    }
    return named;
  }

  private Optional<Named> named(String text, int start, int end) {
    String written = text.substring(start, end);
    String phrase = written.replaceAll("['’]s$|['’]$|[.]$", "");
    boolean capital = Character.isUpperCase(phrase.isEmpty() ? ' ' : phrase.charAt(0));
    boolean common = COMMON.contains(phrase.toLowerCase(java.util.Locale.ROOT));
    boolean shouted =
        phrase.length() > 1 && phrase.equals(phrase.toUpperCase(java.util.Locale.ROOT));
    if (phrase.isEmpty() || !(capital || anyCase) || common && !shouted) {
      return Optional.empty();
    }
    int stop = start + phrase.length();
    return lexicon.find(phrase).stream()
        .filter(actor -> actor.type() != Actor.Type.PLACE)
        .findFirst()
        .flatMap(actor -> named(actor, start, stop))
        .or(() -> Optional.ofNullable(parties.get(phrase)).flatMap(p -> named(p, start, stop)));
  }

  private Optional<Named> named(Actor actor, int start, int end) {
    if (actor.type() == Actor.Type.PERSON) {
      return lexicon
          .officeBy(actor.id(), day)
          .map(office -> new Named(start, end, office.polity(), Optional.of(Sector.GOV), true));
    }
    return Optional.of(new Named(start, end, actor.id(), Optional.empty(), false));
  }

  private static Optional<Named> named(Party party, int start, int end) {
    return party.id().map(id -> new Named(start, end, id, Optional.empty(), false));
  }
}
