package org.thaw.cli.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thaw.picture.tension.Dyad;
import org.thaw.picture.tension.Grain;
import org.thaw.picture.tension.TensionAnswer;
import org.thaw.picture.tension.TensionAnswer.Change;
import org.thaw.picture.tension.TensionAnswer.Happening;
import org.thaw.picture.tension.TensionAnswer.Losses;
import org.thaw.picture.tension.TensionAnswer.Month;
import org.thaw.picture.tension.TensionAnswer.Reason;
import org.thaw.picture.tension.TensionAnswer.Row;
import org.thaw.picture.tension.TensionAnswer.Word;
import org.thaw.statement.Event;
import org.thaw.statement.QuadClass;

/** A dyad's tension as a person reads it. */
public final class TensionPage {

  private static final int ROWS = 24;
  private static final int MONTHS = 4;
  private static final int QUIET = 3;

  private final Console console;
  private final Words words;
  private final Happened happened;
  private final boolean all;
  private final boolean brief;

  /**
   * A page.
   *
   * @param all every row
   * @param brief without sentences
   */
  public TensionPage(Console console, Words words, Happened happened, boolean all, boolean brief) {
    this.console = console;
    this.words = words;
    this.happened = happened;
    this.all = all;
    this.brief = brief;
  }

  /** Prints the answer. */
  public void show(TensionAnswer answer) {
    Dyad dyad = answer.question().dyad();
    String known = answer.question().known().map(day -> ", as known on " + day).orElse("");
    console.heading(name(dyad.one()) + " and " + name(dyad.other()) + known);
    if (answer.first().isEmpty()) {
      console.wrapped(0, "No dated event between the two is known to this ledger" + known + ".");
    } else if (answer.rows().stream().allMatch(row -> row.reports() == 0)) {
      console.wrapped(
          0,
          "No event between the two in that time; the first known is of "
              + answer.first().get()
              + ", the last of "
              + answer.last().orElseThrow()
              + ".");
    } else {
      table(answer);
      acting(answer);
      changes(answer);
      months(answer);
    }
    losses(answer);
    if (answer.loose() > 0) {
      console.line();
      console.wrapped(
          0,
          reports(answer.loose())
              + " whose day is not known closely enough left out of the table.");
    }
  }

  private String name(String id) {
    return words.name(id, id);
  }

  private void table(TensionAnswer answer) {
    boolean byMonth = answer.question().grain() == Grain.MONTH;
    Map<LocalDate, Word> said =
        answer.months().stream().collect(Collectors.toMap(Month::from, Month::word));
    List<Run> runs = runs(answer.rows());
    int from = all ? 0 : Math.max(0, runs.size() - ROWS);
    console.line();
    Table table = new Table(head(answer, byMonth));
    for (Run run : runs.subList(from, runs.size())) {
      table.row(line(answer, run, byMonth ? word(said, run) : ""));
    }
    table.print(console);
    console.wrapped(
        0,
        "Independent reports of verbal and material cooperation (talk, deed) and of verbal and"
            + " material conflict (quarrel, force)."
            + (from > 0 ? " Earlier ones: --all." : ""));
  }

  private static String[] head(TensionAnswer answer, boolean byMonth) {
    return new String[] {
      Words.lower(answer.question().grain()),
      "talk",
      "deed",
      "quarrel",
      "force",
      "Goldstein",
      "PLOVER",
      byMonth ? "word" : ""
    };
  }

  /** Rows that stand in one line: one, or several quiet ones. */
  private record Run(Row first, Row last, int rows) {}

  private List<Run> runs(List<Row> rows) {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < rows.size(); ) {
      int quiet = all ? 0 : quiet(rows, i);
      int length = quiet >= QUIET ? quiet : 1;
      runs.add(new Run(rows.get(i), rows.get(i + length - 1), length));
      i += length;
    }
    return runs;
  }

  private static int quiet(List<Row> rows, int from) {
    int i = from;
    while (i < rows.size() && rows.get(i).reports() == 0) {
      i++;
    }
    return i - from;
  }

  private static String word(Map<LocalDate, Word> said, Run run) {
    return run.rows() > 1 ? "" : words(said.getOrDefault(run.first().from(), Word.UNTOLD));
  }

  private static String[] line(TensionAnswer answer, Run run, String word) {
    Row row = run.first();
    String last = run.rows() > 1 ? "and so on to " + label(answer, run.last()) : word;
    return new String[] {
      label(answer, row),
      count(row, QuadClass.VERBAL_COOPERATION),
      count(row, QuadClass.MATERIAL_COOPERATION),
      count(row, QuadClass.VERBAL_CONFLICT),
      count(row, QuadClass.MATERIAL_CONFLICT),
      value(row.goldstein()),
      value(row.both().values().stream().mapToDouble(s -> s.plover()).sum()),
      last
    };
  }

  private static String label(TensionAnswer answer, Row row) {
    boolean byMonth = answer.question().grain() == Grain.MONTH;
    return byMonth ? month(row.from()) : row.from().toString();
  }

  private static String month(LocalDate day) {
    return day.toString().substring(0, 7);
  }

  private static String count(Row row, QuadClass quad) {
    return Integer.toString(row.sum(quad).reports());
  }

  private static String value(double value) {
    return String.format(Locale.ROOT, "%.1f", value == 0 ? 0.0 : value);
  }

  private static String words(Word word) {
    return switch (word) {
      case DETERIORATED, UNCHANGED, IMPROVED -> Words.lower(word);
      case UNTOLD -> "–";
    };
  }

  private void acting(TensionAnswer answer) {
    Dyad dyad = answer.question().dyad();
    int one = force(answer, true);
    int other = force(answer, false);
    if (one + other > 0) {
      console.wrapped(
          0,
          "Who uses force, as reported in the time asked for: "
              + name(dyad.one())
              + " in "
              + one
              + ", "
              + name(dyad.other())
              + " in "
              + other
              + " reports (both ways where the fighting is mutual).");
    }
  }

  private static int force(TensionAnswer answer, boolean one) {
    return answer.rows().stream()
        .map(row -> (one ? row.byOne() : row.byOther()).get(QuadClass.MATERIAL_CONFLICT))
        .mapToInt(sum -> Optional.ofNullable(sum).map(s -> s.reports()).orElse(0))
        .sum();
  }

  private void changes(TensionAnswer answer) {
    console.line();
    if (answer.changes().isEmpty()) {
      console.wrapped(0, "No change of level within this time.");
      return;
    }
    console.heading("Changes of level");
    String unit = answer.question().grain() == Grain.MONTH ? "month" : "week";
    for (Change change : answer.changes()) {
      console.wrapped(
          2,
          String.format(
              Locale.ROOT,
              "from %s on: %s %s from %.1f to %.1f reports a %s",
              unit.equals("month") ? month(change.from()) : change.from(),
              Words.lower(change.quad()),
              change.after() > change.before() ? "up" : "down",
              change.before(),
              change.after(),
              unit));
    }
  }

  private void months(TensionAnswer answer) {
    List<Month> told = answer.months().stream().filter(month -> !month.why().isEmpty()).toList();
    int from = all ? 0 : Math.max(0, told.size() - MONTHS);
    for (Month month : told.subList(from, told.size())) {
      console.line();
      console.heading(month(month.from()) + ": " + Words.lower(month.word()));
      month.why().forEach(this::reason);
      month.made().forEach(this::happening);
    }
  }

  private void reason(Reason reason) {
    console.wrapped(
        2,
        String.format(
            Locale.ROOT,
            "%s: %s, against %.1f a month in the three months before",
            Words.lower(reason.quad()),
            reports(reason.now()),
            reason.before()));
  }

  private void happening(Happening h) {
    Optional<Event> report = happened.first(h);
    String what =
        report
            .map(words::line)
            .orElse(name(h.actor()) + " " + h.type() + " " + name(h.recipient()));
    String more = h.origins() > 1 ? " · " + h.origins() + " independent reports" : "";
    console.wrapped(2, h.day() + " · " + what + more);
    if (!brief) {
      report.ifPresent(event -> happened.show(4, event));
    }
  }

  private void losses(TensionAnswer answer) {
    if (answer.losses().isEmpty()) {
      return;
    }
    console.line();
    console.heading("Tolls");
    Table table = new Table("of", "who", "how many", "on whose word");
    for (Losses line : answer.losses()) {
      String who = line.claimant().map(this::name).orElse("the documents' own voice");
      String over = line.window() ? ", counts over a longer time" : ", " + days(line.days());
      table.row(
          line.side().map(this::name).orElse("not told"),
          Words.lower(line.kind()),
          range(line),
          who + over + ", " + line.origins() + (line.origins() == 1 ? " origin" : " origins"));
    }
    table.print(console);
  }

  private static String reports(int count) {
    return count == 1 ? "1 report" : count + " reports";
  }

  private static String days(int days) {
    return days == 1 ? "1 day" : days + " days";
  }

  private static String range(Losses line) {
    String least = String.format(Locale.ROOT, "%,d", line.least());
    return line.most()
        .map(m -> m == line.least() ? least : least + "–" + String.format(Locale.ROOT, "%,d", m))
        .orElse(line.least() == 0 ? "some" : least + " or more");
  }
}
