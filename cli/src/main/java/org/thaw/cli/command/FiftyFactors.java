package org.thaw.cli.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import org.thaw.statement.DateOrigin;
import org.thaw.statement.Link;
import org.thaw.statement.LinkRelation;
import org.thaw.statement.Modality;
import org.thaw.statement.Period;
import org.thaw.statement.Polarity;
import org.thaw.statement.Said;
import org.thaw.statement.Sign;
import org.thaw.statement.Source;
import org.thaw.statement.StatementIds;
import org.thaw.statement.json.StatementJson;

/** Invented links between the strengths of fifty states, for timing. */
final class FiftyFactors {

  private static final int FACTORS = 50;
  private static final int LINKS = 150;

  private FiftyFactors() {}

  static String lines() {
    List<String> names =
        List.of(Locale.getISOCountries()).stream()
            .map(code -> new Locale("", code).getDisplayCountry(Locale.ENGLISH))
            .filter(name -> name.matches("[A-Z][a-z]+"))
            .limit(FACTORS)
            .toList();
    SplittableRandom random = new SplittableRandom(1);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < LINKS; i++) {
      int cause = i % FACTORS;
      int effect = (cause + 1 + random.nextInt(FACTORS - 1)) % FACTORS;
      String which = random.nextBoolean() ? "defeat" : "victory";
      lines.append(line(i, names.get(cause) + "'s defeat", names.get(effect) + "'s " + which));
      lines.append("\n");
    }
    return lines.toString();
  }

  private static String line(int number, String cause, String effect) {
    String text = cause + " brings about " + effect + ".";
    Source source =
        new Source(
            "invented-" + number,
            Optional.empty(),
            Optional.of(LocalDate.of(2022, 1, 1)),
            Optional.of(DateOrigin.KNOWN),
            Instant.EPOCH,
            0,
            0,
            text.length(),
            text);
    Said said =
        new Said(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Period.UNKNOWN,
            Polarity.AFFIRMED,
            Modality.ACTUAL,
            0.6,
            "invented",
            source);
    return StatementJson.toLine(
        StatementIds.identified(new Link(said, LinkRelation.CAUSES, cause, effect, Sign.MORE)));
  }
}
