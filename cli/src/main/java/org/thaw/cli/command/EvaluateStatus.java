package org.thaw.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.show.Table;
import org.thaw.ledger.Ledger;
import org.thaw.picture.status.StatusAnswer;
import org.thaw.picture.status.StatusQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures what a ledger's statuses show against what they should. */
@Command(
    name = "status",
    header = "Compare 'thaw status' with what it should show, territory by territory and day.",
    description = {
      "Each line that is not met is printed with what was shown instead. The expectations for"
          + " the samples are docs/samples/expectations.tsv; the ledger is that of 'thaw tour'."
    },
    footerHeading = "%nExample:%n",
    footer = "  thaw evaluate status docs/samples/expectations.tsv --ledger .thaw/tour.db")
public final class EvaluateStatus implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Parameters(paramLabel = "FILE", description = "Territory, day, side, party, yes|denied|no.")
  private Path file = Path.of("");

  /** With these rooms. */
  public EvaluateStatus(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    List<Expectation> expected = Expectation.in(lines());
    Map<String, int[]> counts = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    try (Ledger ledger = shared.toRead(rooms)) {
      Territory territories = new Territory(ledger);
      for (Expectation one : expected) {
        boolean met = met(ledger, territories, one);
        int[] count = counts.computeIfAbsent(one.territory(), t -> new int[2]);
        count[0] += met ? 1 : 0;
        count[1]++;
        if (!met) {
          missed.add(one.toString());
        }
      }
    }
    tell(counts, missed);
    return Exit.OK.code();
  }

  private List<String> lines() throws IOException {
    if (!Files.isReadable(file)) {
      throw new Failure(Exit.NO_INPUT, file + ": no such file to read; see docs/samples");
    }
    return Files.readAllLines(file, StandardCharsets.UTF_8);
  }

  private static boolean met(Ledger ledger, Territory territories, Expectation one) {
    // A territory that no text names has no statuses; that is a miss and no misspelling here.
    String id = Shared.names(ledger).id(one.territory()).orElse(one.territory());
    StatusQuestion question = new StatusQuestion(id, one.day(), Optional.empty());
    List<StatusAnswer> answers = new ArrayList<>(territories.partsOn(question));
    answers.add(territories.on(question));
    return one.met(answers);
  }

  private void tell(Map<String, int[]> counts, List<String> missed) {
    Table table = new Table("territory", "met", "of");
    int met = 0;
    int all = 0;
    for (Map.Entry<String, int[]> count : counts.entrySet()) {
      met += count.getValue()[0];
      all += count.getValue()[1];
      table.row(
          count.getKey(),
          Integer.toString(count.getValue()[0]),
          Integer.toString(count.getValue()[1]));
    }
    table.row("all", Integer.toString(met), Integer.toString(all));
    table.print(rooms.console());
    rooms.console().line();
    missed.forEach(line -> rooms.console().wrapped(0, "not met: " + line));
  }

  /** The day that a line is of, for {@link Expectation}. */
  static LocalDate day(String text, int line) {
    try {
      return LocalDate.parse(text);
    } catch (java.time.format.DateTimeParseException e) {
      throw new Failure(Exit.DATA, "line " + line + ": '" + text + "' is no day; as 2022-11-01", e);
    }
  }
}
