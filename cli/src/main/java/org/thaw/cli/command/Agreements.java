package org.thaw.cli.command;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import org.thaw.cli.show.AgreementJson;
import org.thaw.cli.show.AgreementPage;
import org.thaw.cli.show.Json;
import org.thaw.ledger.Ledger;
import org.thaw.picture.agreement.AgreementsAnswer;
import org.thaw.picture.agreement.AgreementsQuestion;
import org.thaw.picture.agreement.Rule;
import org.thaw.picture.agreement.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists agreements, with how each promise fared. */
@Command(
    name = "agreements",
    header = "List agreements: who promised what, and whether it held.",
    description = {
      "What statements tell of one agreement is gathered: parties, day, place, names, and its"
          + " clauses, each held, breached, alleged breached (by whom, as who says), superseded or"
          + " unknown, with the sentences. Silence is not keeping: without a word the state is"
          + " unknown. 'thaw agreements --rule' prints the rule that decides. Agreements that are"
          + " one are joined by 'thaw same agreement:ID agreement:ID'."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw agreements --party Armenia",
      "  thaw agreements --party Georgia --on 2008-09-01 --known 2008-09-01",
      "  thaw agreements --state breached --brief",
      "  thaw agreements --rule"
    })
public final class Agreements implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Option(names = "--party", paramLabel = "ACTOR", description = "Only this party's.")
  private Optional<String> party = Optional.empty();

  @Option(
      names = "--on",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "How they stood on that day; else today.")
  private Optional<LocalDate> on = Optional.empty();

  @Mixin private final AsKnown known = new AsKnown();

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = "Only those that are held, breached, alleged_breached, superseded or unknown.")
  private Set<State> states = EnumSet.noneOf(State.class);

  @Option(names = "--all", description = "Every report, not only the latest of a kind.")
  private boolean all;

  @Option(names = "--brief", description = "A line for each agreement and clause, no sentences.")
  private boolean brief;

  @Option(names = "--rule", description = "Print the rule that decides, and do nothing else.")
  private boolean rule;

  /** With these rooms. */
  public Agreements(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    if (rule) {
      tellRule();
      return Exit.OK.code();
    }
    try (Ledger ledger = shared.toRead(rooms)) {
      AgreementsAnswer answer = chosen(answer(ledger));
      if (shared.json()) {
        AgreementJson json = new AgreementJson(Shared.words(ledger));
        json.of(answer).forEach(line -> rooms.console().line(line.toString()));
      } else {
        int reports = brief ? 0 : all ? Integer.MAX_VALUE : 1;
        new AgreementPage(rooms.console(), Shared.words(ledger), reports).show(answer);
      }
      return Exit.OK.code();
    }
  }

  private void tellRule() {
    if (shared.json()) {
      rooms.console().line(Json.object().put("rule", Rule.text()).toString());
    } else {
      Rule.text().lines().forEach(rooms.console()::line);
    }
  }

  private AgreementsAnswer chosen(AgreementsAnswer answer) {
    return states.isEmpty()
        ? answer
        : new AgreementsAnswer(
            answer.question(),
            answer.agreements().stream().filter(a -> states.contains(a.state())).toList(),
            List.of());
  }

  private AgreementsAnswer answer(Ledger ledger) {
    Optional<String> id = party.map(name -> Shared.id(ledger, name));
    return new AgreementsOf(ledger).answer(new AgreementsQuestion(day(), known.day(), id));
  }

  private LocalDate day() {
    return on.orElseGet(() -> Shared.today(rooms));
  }
}
