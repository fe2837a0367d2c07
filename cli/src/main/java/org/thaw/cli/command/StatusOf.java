package org.thaw.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.show.StatusJson;
import org.thaw.cli.show.StatusPage;
import org.thaw.cli.show.TimelineJson;
import org.thaw.cli.show.TimelinePage;
import org.thaw.cli.show.Words;
import org.thaw.ledger.Ledger;
import org.thaw.picture.status.StatusAnswer;
import org.thaw.picture.status.StatusQuestion;
import org.thaw.picture.status.Timeline;
import org.thaw.picture.status.TimelineQuestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the state of a territory. */
@Command(
    name = "status",
    header = "Who controls, claims, recognises and guards a territory.",
    description = {
      "Rival accounts stand side by side, each with its sentence, speaker, document and date, and"
          + " the number of independent documents. After 24 months without a report an account is"
          + " 'unknown since', not 'unchanged'. What is only demanded, intended or expected stands"
          + " apart.",
      "'contested' means that reports of one time name different holders, or that one denies what"
          + " another says; those who hold different parts count as well. A holder whose last"
          + " report is older than the stated beginning of the next is not its rival, nor are"
          + " two that one document tells of in its own voice: it tells of a change, or of parts.",
      "--view-of shows one actor's view: what is told on its word, and what it claims and"
          + " recognises; how many other reports there are is said.",
      "What is said of places that lie within a territory stands under their own names; a state's"
          + " places are not listed."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw status abkhazia --on 2022-11-01",
      "  thaw status Kosovo --known 2008-12-31",
      "  thaw status crimea --over-time",
      "  thaw status abkhazia --view-of Russia"
    })
public final class StatusOf implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Parameters(paramLabel = "TERRITORY", description = "Any name or id of it.")
  private String territory = "";

  @Option(
      names = "--on",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "The day asked for; else today.")
  private Optional<LocalDate> on = Optional.empty();

  @Mixin private final AsKnown known = new AsKnown();

  @Option(
      names = "--over-time",
      description = "Since when and until when, up to --on or today; with what is contested.")
  private boolean overTime;

  @Option(
      names = "--since",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "With --over-time: only what did not end before that day.")
  private Optional<LocalDate> since = Optional.empty();

  @Option(names = "--view-of", paramLabel = "ACTOR", description = "As that actor sees it.")
  private Optional<String> viewOf = Optional.empty();

  @Option(names = "--all", description = "Every report, not only the three latest of an account.")
  private boolean all;

  @Option(names = "--brief", description = "Only the latest report of an account.")
  private boolean brief;

  /** With these rooms. */
  public StatusOf(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    if (since.isPresent() && !overTime) {
      throw new Failure(Exit.USAGE, "--since goes with --over-time; for one day use --on");
    }
    try (Ledger ledger = shared.toRead(rooms)) {
      String id = Shared.id(ledger, territory);
      Optional<String> actor = viewOf.map(name -> Shared.id(ledger, name));
      Territory territories = new Territory(ledger);
      if (overTime) {
        tell(territories, new TimelineQuestion(id, since, day(), known.day(), actor), ledger);
      } else {
        tell(territories, new StatusQuestion(id, day(), known.day(), actor), ledger);
      }
      return Exit.OK.code();
    }
  }

  private void tell(Territory territories, StatusQuestion question, Ledger ledger) {
    StatusAnswer answer = territories.on(question);
    List<StatusAnswer> parts = territories.partsOn(question);
    Words words = Shared.words(ledger);
    if (shared.json()) {
      rooms.console().line(StatusJson.of(answer, parts, words).toString());
    } else {
      String asked = asked(question.territory(), answer.question().territory());
      new StatusPage(rooms.console(), words, reports()).show(answer, parts, asked);
    }
  }

  private void tell(Territory territories, TimelineQuestion question, Ledger ledger) {
    Timeline timeline = territories.over(question);
    List<Timeline> parts = territories.partsOver(question);
    Words words = Shared.words(ledger);
    if (shared.json()) {
      rooms.console().line(TimelineJson.of(timeline, parts, words).toString());
    } else {
      String asked = asked(question.territory(), timeline.question().territory());
      new TimelinePage(rooms.console(), words, all ? reports() : 1).show(timeline, parts, asked);
    }
  }

  /** The person's own words for it, unless a note has it go by another id. */
  private String asked(String id, String shown) {
    return id.equals(shown) ? territory : shown;
  }

  private int reports() {
    return all ? Integer.MAX_VALUE : brief ? 1 : 3;
  }

  private LocalDate day() {
    return on.orElseGet(() -> Shared.today(rooms));
  }
}
