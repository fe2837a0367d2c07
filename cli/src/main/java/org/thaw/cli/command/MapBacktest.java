package org.thaw.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.ripple.BacktestPage;
import org.thaw.cli.ripple.LedgerMap;
import org.thaw.foresight.backtest.Backtest;
import org.thaw.foresight.backtest.Happened;
import org.thaw.foresight.backtest.Judged;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.StatementQuery;
import org.thaw.statement.Kind;
import org.thaw.statement.Link;
import org.thaw.statement.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who was right. */
@Command(
    name = "backtest",
    header = "Who was right: links of the form \"if this, then that\" against what happened.",
    description = {
      "Of each such link: whether the one happened after it was published, whether the other"
          + " followed, how soon, and how often it comes within that time anyway."
    },
    footerHeading = "%nExample:%n",
    footer = "  thaw map backtest --days 365")
public final class MapBacktest implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "The effect must follow within so many days; else ${DEFAULT-VALUE}.",
      defaultValue = "365")
  private int days;

  /** With these rooms. */
  public MapBacktest(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    if (days < 1) {
      throw new Failure(Exit.USAGE, "--days " + days + ": name 1 or more");
    }
    try (Ledger ledger = shared.toRead(rooms)) {
      List<Link> links = new ArrayList<>();
      List<Happened> happened = new ArrayList<>();
      ledger.statements(StatementQuery.ALL, statement -> take(statement, links, happened));
      LedgerMap map = MapView.map(rooms, ledger);
      Backtest backtest =
          new Backtest(map.words(), map.names(), happened, days, Shared.today(rooms));
      List<Judged> judged = backtest.judge(links);
      BacktestPage page =
          new BacktestPage(
              rooms.console(), Shared.words(ledger), Shared.evidence(rooms, ledger), days);
      if (shared.json()) {
        page.json(judged);
      } else {
        page.show(judged);
      }
      return Exit.OK.code();
    }
  }

  private static void take(Statement statement, List<Link> links, List<Happened> happened) {
    if (statement instanceof Link link) {
      links.add(link);
    } else if ((statement.kind() == Kind.EVENT || statement.kind() == Kind.STATUS)
        && statement.said().toBeSo()) {
      day(statement).ifPresent(day -> happened.add(new Happened(statement, day)));
    }
  }

  /** The first day that it may have been on; an undated status by the day it was published. */
  private static Optional<LocalDate> day(Statement statement) {
    return statement.said().period().from().or(() -> statement.source().published());
  }
}
