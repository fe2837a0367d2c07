package org.thaw.exchange.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Guesses the format of a file from its first line, for the message that it is another. */
public final class LooksLike {

  private static final char HIVE = 1;
  private static final int GDELT_AT_LEAST = 57;

  /** Columns that only GDELT's reduced exports name so. */
  private static final List<String> REDUCED =
      List.of("actiongeo", "actor1code", "numarts", "quadcategory");

  /** Id and day as GDELT's first columns, but not between bare tabs. */
  private static final Pattern SECONDARY =
      Pattern.compile("(?:\"\\d+\"[,;|\t]|\\d+[,;|])\"?\\d{8}\"?[,;|\t]");

  /**
   * What a file looks like.
   *
   * @param format the format to import it as; empty: none reads it
   * @param words what it is
   */
  public record Guess(Optional<String> format, String words) {}

  /** A word that only this format's header has. */
  private record Mark(String word, String format, String words) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark("event_id_cnty", "acled", "ACLED"),
          new Mark("data_id", "acled", "ACLED"),
          new Mark("dyad_new_id", "ucdp", "UCDP GED"),
          new Mark("deaths_civilians", "ucdp", "UCDP GED"),
          new Mark("agtid", "pax", "PA-X agreements"),
          new Mark("event mode", "polecat", "POLECAT"),
          new Mark("primary actor sector", "polecat", "POLECAT"),
          new Mark("cameo code", "icews", "ICEWS"),
          new Mark("source sectors", "icews", "ICEWS"),
          new Mark("srcactor", "phoenix", "Phoenix"),
          new Mark("source_root", "phoenix", "Phoenix"),
          new Mark("speaker_id", "csv", "Thaw's own CSV"));

  private LooksLike() {}

  /** The guess; empty where nothing is recognised. */
  public static Optional<Guess> of(String line) {
    if (line.indexOf(HIVE) >= 0) {
      return Optional.of(
          new Guess(
              Optional.empty(),
              "a reduced GDELT export with Hive's delimiter (0x01): get the original files"));
    } else if (line.stripLeading().startsWith("{")) {
      return Optional.of(new Guess(Optional.of("jsonl"), "JSON Lines"));
    }
    String lower = line.toLowerCase(Locale.ROOT);
    if (lower.contains("globaleventid") || lower.contains("sqldate")) {
      return Optional.of(
          new Guess(
              Optional.of("csv --mapping MAPPING"),
              "a secondary GDELT export with a header, not the original files"));
    } else if (REDUCED.stream().anyMatch(lower::contains)) {
      return Optional.of(
          new Guess(
              Optional.of("csv --mapping MAPPING"),
              "a reduced GDELT export with a header, not the original files"));
    } else if (secondary(line)) {
      return Optional.of(
          new Guess(
              Optional.empty(),
              "a secondary GDELT export with commas or quotes: get the original files"));
    }
    return MARKS.stream()
        .filter(mark -> lower.contains(mark.word()))
        .map(mark -> new Guess(Optional.of(mark.format()), mark.words()))
        .findFirst()
        .or(() -> byColumns(line));
  }

  private static boolean secondary(String line) {
    return SECONDARY.matcher(line).lookingAt()
        && line.split("[,;|\t]", -1).length >= GDELT_AT_LEAST;
  }

  private static Optional<Guess> byColumns(String line) {
    int tabs = (int) line.chars().filter(c -> c == '\t').count();
    return switch (tabs + 1) {
      case 61 -> guess("gdelt", "GDELT 2.0 events");
      case 57, 58 -> guess("gdelt", "GDELT 1.0 events");
      case 14, 15, 16 -> guess("gdelt", "GDELT 2.0 mentions");
      case 7, 8, 9, 26 -> guess("phoenix", "Phoenix or PETRARCH events");
      default -> Optional.empty();
    };
  }

  private static Optional<Guess> guess(String format, String words) {
    return Optional.of(new Guess(Optional.of(format), words));
  }
}
