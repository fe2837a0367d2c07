package org.thaw.cli.command;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import org.thaw.cli.show.StatusJson;
import org.thaw.cli.show.StatusPage;
import org.thaw.cli.show.Words;
import org.thaw.ledger.Ledger;
import org.thaw.picture.Gathered;
import org.thaw.picture.status.StatusAnswer;
import org.thaw.picture.status.StatusQuestion;
import org.thaw.picture.status.StatusView;
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
          + " apart."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  thaw status abkhazia --on 2022-11-01", "  thaw status Kosovo --known 2008-12-31"})
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

  @Option(
      names = "--known",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Only what had been published by that day.")
  private Optional<LocalDate> known = Optional.empty();

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
    try (Ledger ledger = shared.toRead(rooms)) {
      Words words = Shared.words(ledger);
      String id = Shared.id(ledger, territory);
      StatusAnswer answer = answer(ledger, id);
      if (shared.json()) {
        rooms.console().line(StatusJson.of(answer, words).toString());
      } else {
        new StatusPage(rooms.console(), words, reports()).show(answer, territory);
      }
      return Exit.OK.code();
    }
  }

  private int reports() {
    return all ? Integer.MAX_VALUE : brief ? 1 : 3;
  }

  private StatusAnswer answer(Ledger ledger, String id) {
    StatusView view = new StatusView(Shared.origins(ledger));
    Gathered[] state = {view.empty()};
    ledger.statements(Queries.statusesOf(id), s -> state[0] = view.fold(state[0], s));
    LocalDate day =
        on.orElseGet(() -> LocalDate.ofInstant(rooms.clock().instant(), ZoneOffset.UTC));
    return view.read(state[0], new StatusQuestion(id, day, known));
  }
}
