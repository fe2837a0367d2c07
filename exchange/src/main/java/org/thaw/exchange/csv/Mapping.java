package org.thaw.exchange.csv;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.thaw.exchange.CsvColumns;
import org.thaw.exchange.ImportException;

/**
 * Which of a table's columns is which of Thaw's. A mapping file has a line for each:
 *
 * <pre>
 * # Thaw's column = the table's column, or 'fixed words'
 * relation = Class | attack: ASSAULT, talks: CONSULT
 * subject  = Attacker
 * object   = Defender
 * from     = Date | d/M/yyyy
 * cameo    = Code
 * </pre>
 *
 * <p>Thaw's columns are those of its CSV export ({@link CsvColumns}); {@code subject}, {@code
 * object} and {@code speaker} take a name and find who it is; {@code row_id} is the row's own id.
 *
 * @param fields by Thaw's column
 */
public record Mapping(Map<String, Field> fields) {

  /** Columns that take a name and find who it is. */
  static final List<String> PARTIES = List.of("subject", "object", "speaker");

  static final String ROW_ID = "row_id";

  /** Copies the map. */
  public Mapping {
    fields = Map.copyOf(fields);
  }

  /**
   * Where one of Thaw's columns comes from.
   *
   * @param column the table's; empty: none, but fixed words
   * @param fixed the words, where there is no column
   * @param words translations, by the table's word in lower case; others stay as they are
   * @param days the form of its days; empty: ISO 8601
   */
  public record Field(
      Optional<String> column,
      String fixed,
      Map<String, String> words,
      Optional<DateTimeFormatter> days) {

    /** Copies the map. */
    public Field {
      words = Map.copyOf(words);
    }
  }

  /** Thaw's own columns, each by its own name. */
  public static Mapping own() {
    return new Mapping(
        CsvColumns.ALL.stream()
            .collect(
                Collectors.toMap(
                    CsvColumns.Column::name,
                    column ->
                        new Field(Optional.of(column.name()), "", Map.of(), Optional.empty()))));
  }

  /**
   * Reads a mapping file.
   *
   * @param file its name, for messages
   * @throws ImportException at a line that it does not understand
   */
  public static Mapping parse(String file, List<String> lines) {
    Set<String> known = new HashSet<>(PARTIES);
    known.add(ROW_ID);
    CsvColumns.ALL.forEach(column -> known.add(column.name()));
    Map<String, Field> fields = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replace("\uFEFF", "").strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        String place = file + ":" + (i + 1);
        int equals = line.indexOf('=');
        String name = equals < 0 ? "" : line.substring(0, equals).strip().toLowerCase(Locale.ROOT);
        if (!known.contains(name)) {
          throw new ImportException(
              place,
              "'" + line + "' does not begin with one of Thaw's columns and =",
              "subject, object, relation, from, to, cameo … or any column of thaw export --format csv");
        }
        fields.put(name, field(place, line.substring(equals + 1).strip()));
      }
    }
    if (fields.isEmpty()) {
      throw new ImportException(
          file, "no column is mapped", "write lines like: subject = Attacker");
    }
    return new Mapping(fields);
  }

  private static Field field(String place, String right) {
    if (right.length() > 1 && right.startsWith("'") && right.endsWith("'")) {
      String fixed = right.substring(1, right.length() - 1);
      return new Field(Optional.empty(), fixed, Map.of(), Optional.empty());
    }
    int bar = right.indexOf('|');
    String column = (bar < 0 ? right : right.substring(0, bar)).strip();
    String rest = bar < 0 ? "" : right.substring(bar + 1).strip();
    if (rest.isEmpty()) {
      return new Field(Optional.of(column), "", Map.of(), Optional.empty());
    } else if (rest.indexOf(':') > 0 && !rest.contains("yy")) {
      return new Field(Optional.of(column), "", words(place, rest), Optional.empty());
    }
    try {
      DateTimeFormatter days = DateTimeFormatter.ofPattern(rest, Locale.ENGLISH);
      return new Field(Optional.of(column), "", Map.of(), Optional.of(days));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new ImportException(
          place, "'" + rest + "' is no form of a day", "write it like d/M/yyyy or dd-MMM-yy");
    }
  }

  private static Map<String, String> words(String place, String list) {
    Map<String, String> words = new HashMap<>();
    for (String pair : list.split(",", -1)) {
      int colon = pair.indexOf(':');
      if (colon < 1) {
        throw new ImportException(
            place, "'" + pair.strip() + "' is no translation", "write it like attack: ASSAULT");
      }
      words.put(
          pair.substring(0, colon).strip().toLowerCase(Locale.ROOT),
          pair.substring(colon + 1).strip());
    }
    return words;
  }
}
