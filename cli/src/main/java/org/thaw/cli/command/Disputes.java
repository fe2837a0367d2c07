package org.thaw.cli.command;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import org.thaw.cli.show.DisputeJson;
import org.thaw.cli.show.DisputePage;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.StatementQuery;
import org.thaw.picture.Gathered;
import org.thaw.picture.agreement.AgreementsQuestion;
import org.thaw.picture.dispute.DisputesAnswer;
import org.thaw.picture.dispute.DisputesQuestion;
import org.thaw.picture.dispute.DisputesView;
import org.thaw.picture.dispute.Matter;
import org.thaw.statement.Event;
import org.thaw.statement.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists accounts that cannot all be true. */
@Command(
    name = "disputes",
    header = "List accounts that cannot all be true, with who says what.",
    description = {
      "Who holds a territory, or is denied to; who attacked; what an event cost; whether an"
          + " agreement was kept. Nothing is decided between them. A claimant who puts a toll"
          + " otherwise later has updated it: that is told apart. That one holder follows another"
          + " is a change and no dispute; two who are told of for one time are one, though they"
          + " may hold different parts.",
      "Events of data sets contradict no attack and no toll, for they do not say which of a day's"
          + " they mean; that they break a promise is heeded."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw disputes --about karabakh",
      "  thaw disputes --matter attack --matter toll --known 2016-04-10"
    })
public final class Disputes implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Option(
      names = "--about",
      paramLabel = "NAME",
      description = "Only those on this territory or party.")
  private Optional<String> about = Optional.empty();

  @Option(
      names = "--matter",
      paramLabel = "MATTER",
      description = "Only status, attack, toll or agreement; may be given again.")
  private Set<Matter> matters = EnumSet.noneOf(Matter.class);

  @Option(
      names = "--until",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "Only those that began by that day; else today.")
  private Optional<LocalDate> until = Optional.empty();

  @Mixin private final AsKnown known = new AsKnown();

  @Option(names = "--all", description = "Every report of a side, not only the two latest.")
  private boolean all;

  /** With these rooms. */
  public Disputes(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    try (Ledger ledger = shared.toRead(rooms)) {
      DisputesAnswer answer = answer(ledger);
      if (shared.json()) {
        DisputeJson.of(answer).forEach(line -> rooms.console().line(line.toString()));
      } else {
        int reports = all ? Integer.MAX_VALUE : 2;
        new DisputePage(rooms.console(), Shared.words(ledger), reports).show(answer);
      }
      return Exit.OK.code();
    }
  }

  private DisputesAnswer answer(Ledger ledger) {
    LocalDate day = until.orElseGet(() -> Shared.today(rooms));
    Optional<String> id = about.map(name -> Shared.id(ledger, name));
    DisputesView view = new DisputesView(Shared.origins(ledger));
    Gathered beside =
        new AgreementsOf(ledger).gathered(new AgreementsQuestion(day, known.day(), id));
    return view.read(
        told(ledger, view), beside, new DisputesQuestion(day, known.day(), id, matters));
  }

  /** What texts and people say; coded events contradict nothing, but bear on agreements. */
  private static Gathered told(Ledger ledger, DisputesView view) {
    Gathered[] state = {view.empty()};
    new Whom(ledger).notes(note -> state[0] = view.fold(state[0], note));
    ledger.told(
        StatementQuery.of(Set.of(Kind.STATUS, Kind.PLEDGE, Kind.VERDICT, Kind.EVENT)),
        statement -> {
          if (!(statement instanceof Event event) || bears(event)) {
            state[0] = view.fold(state[0], statement);
          }
        });
    return state[0];
  }

  /** An event without a sentence, a toll or a speaker disputes nothing. */
  private static boolean bears(Event event) {
    return !event.source().text().isBlank()
        || event.said().speaker().isPresent()
        || !event.toll().ranges().isEmpty();
  }
}
