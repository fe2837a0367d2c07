package org.thaw.cli.show;

import java.util.List;
import java.util.stream.Collectors;
import org.thaw.picture.dispute.Disagreement;
import org.thaw.picture.dispute.DisputesAnswer;
import org.thaw.picture.dispute.Side;
import org.thaw.picture.dispute.Update;
import org.thaw.statement.Event;
import org.thaw.statement.Statement;
import org.thaw.statement.Verdict;

/** Prints accounts that cannot all be true for a person. */
public final class DisputePage {

  private final Console console;
  private final Words words;
  private final Evidence evidence;
  private final int reports;

  /**
   * A page.
   *
   * @param reports how many reports to show of each side
   */
  public DisputePage(Console console, Words words, int reports) {
    this.console = console;
    this.words = words;
    this.evidence = new Evidence(console, words);
    this.reports = reports;
  }

  /** Prints the answer. */
  public void show(DisputesAnswer answer) {
    if (answer.disagreements().isEmpty()) {
      console.wrapped(0, "No accounts that contradict each other are known to this ledger.");
    }
    answer.disagreements().forEach(this::show);
    if (!answer.updates().isEmpty()) {
      console.heading("Tolls that were put otherwise later, by the same claimant");
      answer.updates().forEach(this::show);
    }
  }

  private void show(Disagreement disagreement) {
    console.heading(String.join("\n", Wrap.lines(title(disagreement), console.width())));
    int number = 1;
    for (Side side : disagreement.sides()) {
      String count = side.origins() + " independent origin" + (side.origins() == 1 ? "" : "s");
      console.wrapped(2, number + ". " + says(disagreement, side) + " · " + count);
      show(side.evidence());
      number++;
    }
    console.line();
  }

  private String title(Disagreement disagreement) {
    String about =
        disagreement.about().stream()
            .map(id -> words.name(id, id))
            .collect(Collectors.joining(", "));
    String when =
        disagreement.from().equals(disagreement.to())
            ? disagreement.from().toString()
            : disagreement.from() + " to " + disagreement.to();
    String matter =
        switch (disagreement.matter()) {
          case STATUS -> about;
          case ATTACK -> "Who attacked: " + about;
          case TOLL -> "Toll: " + about;
          case AGREEMENT -> "Whether it was kept: " + disagreement.about().get(0);
        };
    return matter + " · " + when;
  }

  private String says(Disagreement disagreement, Side side) {
    Statement first = side.evidence().get(0);
    return switch (disagreement.matter()) {
      // Several say it, each on its own word: the evidence tells who.
      case STATUS -> words.unspoken(first);
      case ATTACK -> words.line(first);
      case TOLL -> toll(first);
      case AGREEMENT -> first instanceof Verdict verdict ? verdict(verdict) : words.line(first);
    };
  }

  private String toll(Statement statement) {
    return statement instanceof Event event
        ? words.toll(event.toll()).orElse("") + speaker(event)
        : words.line(statement);
  }

  private String verdict(Verdict verdict) {
    String by = verdict.said().object().map(party -> " by " + words.party(party)).orElse("");
    return Words.lower(verdict.relation()) + by + speaker(verdict);
  }

  private String speaker(Statement statement) {
    return statement.said().speaker().map(s -> " – says " + words.party(s)).orElse("");
  }

  private void show(List<Statement> side) {
    side.stream().limit(reports).forEach(statement -> evidence.show(6, statement));
    if (side.size() > reports) {
      console.line("      and " + (side.size() - reports) + " more (--all)");
    }
  }

  private void show(Update update) {
    for (Event report : update.reports()) {
      String toll = words.toll(report.toll()).orElse("");
      console.wrapped(
          2, report.source().published().map(d -> d + ": ").orElse("") + toll + speaker(report));
      evidence.show(6, report);
    }
    console.line();
  }
}
