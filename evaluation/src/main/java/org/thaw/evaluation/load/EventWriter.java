package org.thaw.evaluation.load;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes events of GDELT 2.0's shape (61 columns between tabs, no header), spread evenly over ten
 * years in the order in which such files come: by the day on which they were added. The same seed
 * gives the same bytes. Shares are those of real files: an actor is missing in one row of eleven, a
 * recipient in one of four, one date in twenty-five lies 1, 7, 30, 365 or 3650 days back, an
 * article gives four events, nine events in ten rest on one source.
 */
public final class EventWriter {

  /** First day of the ten years. */
  static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

  private static final int DAYS = 3652;
  private static final int AN_ARTICLE = 4;
  private static final int COLUMNS = 61;
  private static final int[] BACK = {1, 7, 30, 365, 3650};

  private static final List<String> CODES =
      List.of(
          "010", "020", "036", "040", "040", "042", "042", "043", "046", "050", "051", "051", "057",
          "060", "061", "062", "070", "071", "072", "073", "080", "084", "0874", "090", "100",
          "110", "111", "111", "112", "112", "120", "130", "138", "141", "145", "150", "154", "160",
          "163", "170", "173", "173", "180", "186", "190", "190", "193", "194", "195");

  private static final List<String> ROLES =
      List.of("", "", "", "GOV", "GOV", "MIL", "REB", "COP", "CVL", "BUS");

  private final SplittableRandom random;
  private final Cast cast = new Cast();
  private final long count;
  private final String[] row = new String[COLUMNS];
  private String article = "";

  /**
   * Prepares a file.
   *
   * @param count how many events
   * @param seed the same seed gives the same file
   */
  public EventWriter(long count, long seed) {
    this.count = count;
    this.random = new SplittableRandom(seed);
  }

  /** The states that act most often, the busiest first. */
  public static List<String> busiest(int count) {
    return new Cast().busiest(count);
  }

  /** Writes all of it. */
  public void write(Writer out) throws IOException {
    for (long i = 0; i < count; i++) {
      fill(i);
      for (int column = 0; column < COLUMNS; column++) {
        out.write(row[column]);
        out.write(column + 1 < COLUMNS ? '\t' : '\n');
      }
    }
  }

  private void fill(long number) {
    java.util.Arrays.fill(row, "");
    LocalDate added = FIRST.plusDays(number * DAYS / count);
    LocalDate day = random.nextInt(25) == 0 ? added.minusDays(BACK[random.nextInt(5)]) : added;
    set(1, "" + (400_000_000 + number));
    set(2, day.format(DateTimeFormatter.BASIC_ISO_DATE));
    set(3, row[1].substring(0, 6));
    set(4, row[1].substring(0, 4));
    set(5, "%d.%04d".formatted(day.getYear(), day.getDayOfYear() * 10_000 / 366));
    actors();
    event();
    place(52);
    set(60, added.format(DateTimeFormatter.BASIC_ISO_DATE) + "120000");
    if (number % AN_ARTICLE == 0) {
      article =
          "https://news%03d.example/%s/report-%d-on-what-happened"
              .formatted(random.nextInt(800), row[59].substring(0, 8), number);
    }
    set(61, article);
  }

  private void set(int column, String value) {
    row[column - 1] = value;
  }

  private void actors() {
    String[] dyad = cast.dyad(random);
    boolean recipient = random.nextInt(4) != 0;
    if (!recipient || random.nextInt(11) != 0) {
      actor(6, dyad[0]);
    }
    if (recipient) {
      actor(16, dyad[1]);
    }
  }

  private void actor(int column, String state) {
    String role = ROLES.get(random.nextInt(ROLES.size()));
    set(column, state + role);
    set(column + 1, "NAME OF " + state);
    set(column + 2, state);
    set(column + 7, role);
  }

  private void event() {
    String code = CODES.get(random.nextInt(CODES.size()));
    int sources = random.nextInt(10) == 0 ? 2 + random.nextInt(5) : 1;
    set(26, "" + random.nextInt(2));
    set(27, code);
    set(28, code.substring(0, Math.min(3, code.length())));
    set(29, code.substring(0, 2));
    set(30, "" + Codes.quad(code));
    set(31, "%.1f".formatted(Codes.goldstein(code)));
    set(32, "" + (sources * (1 + random.nextInt(10))));
    set(33, "" + sources);
    set(34, "" + sources);
    set(35, "%.4f".formatted(random.nextDouble() * 20 - 12));
  }

  private void place(int column) {
    if (random.nextInt(5) == 0) {
      set(column, "0");
      return;
    }
    int place = random.nextInt(20_000);
    set(column, "4");
    set(column + 1, "Town %d, District %d, Country %d".formatted(place, place / 20, place / 100));
    set(column + 2, "XX");
    set(column + 3, "XX%02d".formatted(place % 90));
    set(column + 5, "%.4f".formatted(place % 140 - 70 + place / 20_000.0));
    set(column + 6, "%.4f".formatted(place % 350 - 175 + place / 20_000.0));
    set(column + 7, "-" + (1_000_000 + place));
  }
}
