package org.thaw.exchange.pax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.thaw.exchange.Lexicon;
import org.thaw.exchange.code.Countries;
import org.thaw.exchange.code.Country;
import org.thaw.statement.Party;
import org.thaw.statement.Sector;

/**
 * Who signed, from running text: lines and parts between semicolons, each looked up after its
 * introduction. Only who is known by name is taken; nobody is guessed.
 */
final class Signatories {

  private static final Pattern PARTS = Pattern.compile("[\\r\\n;]+|\\s[•*]\\s");
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:signed|for|on behalf of|by|and|the|representing|parties|party|signatories)\\b[\\s:,]*)+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern GOVERNMENT =
      Pattern.compile(
          "\\b(?:Government|Republic|Kingdom|State|President|Prime Minister|Minister[^,]*) of"
              + " (?:the )?((?:Republic of |State of )?[\\p{Lu}][\\p{L}’' -]+)");
  private static final int LONGEST_NAME = 90;

  private final Lexicon lexicon;

  Signatories(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The parties that are known, in the order in which they are named, each once. */
  List<Party> of(String text) {
    Map<String, Party> parties = new LinkedHashMap<>();
    for (String part : PARTS.split(text, -1)) {
      String words = LEAD.matcher(part.strip()).replaceFirst("").replaceAll("[\\s:.,]+$", "");
      if (words.length() > 1) {
        party(words).ifPresent(found -> parties.putIfAbsent(found.key(), found));
      }
    }
    return new ArrayList<>(parties.values());
  }

  private Optional<Party> party(String words) {
    Optional<Country> state = Countries.all().named(words).or(() -> government(words));
    if (state.isPresent()) {
      return Optional.of(Party.of(state.get().id(), Sector.GOV, words));
    }
    String name = words.split("[,:(\\[]", -1)[0].strip();
    return name.length() > LONGEST_NAME || name.length() < 2
        ? Optional.empty()
        : lexicon.id(words).or(() -> lexicon.id(name)).map(id -> Party.of(id, words));
  }

  private static Optional<Country> government(String words) {
    Matcher found = GOVERNMENT.matcher(words);
    while (found.find()) {
      String name = found.group(1);
      for (int end = name.length(); end > 0; end = name.lastIndexOf(' ', end - 1)) {
        Optional<Country> state = Countries.all().named(name.substring(0, end));
        if (state.isPresent()) {
          return state;
        }
      }
    }
    return Optional.empty();
  }
}
