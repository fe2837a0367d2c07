package org.thaw.cli.show;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thaw.picture.agreement.Agreement;
import org.thaw.picture.agreement.AgreementsAnswer;
import org.thaw.picture.agreement.Clause;
import org.thaw.picture.agreement.Fate;
import org.thaw.picture.agreement.Finding;
import org.thaw.picture.agreement.State;
import org.thaw.statement.PledgeRelation;
import org.thaw.statement.Precision;
import org.thaw.statement.Source;

/** Prints agreements for a person. */
public final class AgreementPage {

  private final Console console;
  private final Words words;
  private final Evidence evidence;
  private final int reports;

  /**
   * A page.
   *
   * @param reports how many reports to show of a kind; 0: no sentences at all
   */
  public AgreementPage(Console console, Words words, int reports) {
    this.console = console;
    this.words = words;
    this.evidence = new Evidence(console, words);
    this.reports = reports;
  }

  /** Prints the answer. */
  public void show(AgreementsAnswer answer) {
    if (answer.agreements().isEmpty()) {
      String known = answer.question().known().map(day -> ", as known on " + day).orElse("");
      console.wrapped(0, "No such agreement is told of by " + answer.question().on() + known + ".");
    }
    answer.agreements().forEach(this::show);
    if (!answer.unplaced().isEmpty() && reports > 0) {
      console.heading("Verdicts that do not show which agreement they mean");
      answer.unplaced().forEach(finding -> show(finding, Optional.empty()));
    }
  }

  private void show(Agreement agreement) {
    console.heading(wrap(title(agreement) + ": " + state(agreement.state())));
    if (!agreement.names().isEmpty()) {
      console.wrapped(
          2, "called: " + agreement.names().stream().limit(4).collect(Collectors.joining("; ")));
    }
    if (!agreement.places().isEmpty() || !agreement.mediators().isEmpty()) {
      console.wrapped(2, circumstances(agreement));
    }
    console.wrapped(2, agreement.id() + " · " + origins(agreement.origins()));
    if (agreement.clauses().isEmpty()) {
      told(agreement);
      findings(agreement.whole(), agreement);
    }
    agreement.clauses().forEach(clause -> show(clause, agreement));
    console.line();
  }

  private String wrap(String text) {
    return String.join("\n", Wrap.lines(text, console.width()));
  }

  private String title(Agreement agreement) {
    String when = agreement.made().flatMap(Words::period).orElse("undated");
    String who =
        agreement.parties().stream()
            .map(id -> name(id, agreement))
            .collect(Collectors.joining(", "));
    return when + " · " + (who.isEmpty() ? "parties not named" : who);
  }

  private String circumstances(Agreement agreement) {
    String at = agreement.places().isEmpty() ? "" : "at " + String.join(", ", agreement.places());
    String with =
        agreement.mediators().stream()
            .map(id -> words.name(id, id))
            .collect(Collectors.joining(", "));
    String help = with.isEmpty() ? "" : "with the help of " + with;
    return (at + " " + help).strip();
  }

  private void told(Agreement agreement) {
    agreement.told().stream().limit(reports).forEach(statement -> evidence.show(6, statement));
  }

  private void show(Clause clause, Agreement agreement) {
    console.wrapped(
        2,
        sentence(clause.relation())
            + ", promised by "
            + names(clause.by(), agreement)
            + ": "
            + state(clause.fate().state())
            + (clause.fate().contested() ? ", contested" : ""));
    if (reports > 0) {
      clause.words().stream().limit(reports).forEach(w -> console.wrapped(6, "“" + w + "”"));
      Source source = clause.pledges().get(0).source();
      String date = Evidence.date(source.published(), source.publishedIs());
      console.wrapped(8, "– " + source.document() + ", " + date);
    }
    findings(clause.fate(), agreement);
  }

  private void findings(Fate fate, Agreement agreement) {
    summary(fate, agreement).ifPresent(line -> console.wrapped(4, line));
    if (reports > 0) {
      List<Finding> shown = First.ofEach(fate.findings(), reports);
      shown.forEach(finding -> show(finding, Optional.of(agreement)));
      int more = fate.findings().size() - shown.size();
      if (more > 0) {
        console.line("      and " + more + " more (--all)");
      }
    }
  }

  /** How long it held, as far as anybody tells. */
  private Optional<String> summary(Fate fate, Agreement agreement) {
    Optional<String> broken =
        fate.firstBreach()
            .map(first -> "first breach told of: " + when(first) + after(first, agreement));
    Optional<String> alleged =
        fate.firstAlleged().map(first -> "first alleged: " + when(first) + after(first, agreement));
    Optional<String> held =
        fate.state() == State.UNKNOWN
            ? fate.lastHeld().map(day -> "last said to hold on " + day + ", no word since")
            : fate.lastHeld().map(day -> "last said to hold on " + day);
    List<String> parts =
        java.util.stream.Stream.of(broken, alleged, held).flatMap(Optional::stream).toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
  }

  private static String after(Finding finding, Agreement agreement) {
    return agreement
        .made()
        .filter(period -> period.precision() != Precision.YEAR)
        .flatMap(period -> period.from().or(period::to))
        .map(made -> ChronoUnit.MONTHS.between(made.withDayOfMonth(1), finding.from()))
        .filter(months -> months >= 0)
        .map(months -> ", " + length(months) + " after it was made")
        .orElse("");
  }

  private static String length(long months) {
    long years = months / 12;
    long rest = months % 12;
    if (months == 0) {
      return "less than a month";
    }
    String y = years == 0 ? "" : years == 1 ? "1 year" : years + " years";
    String m = rest == 0 ? "" : rest == 1 ? "1 month" : rest + " months";
    return (y + " " + m).strip();
  }

  private void show(Finding finding, Optional<Agreement> agreement) {
    String by =
        finding.by().isEmpty()
            ? ""
            : finding.by().size() == 1
                ? " by " + name(finding.by().get(0), agreement)
                : ", "
                    + finding.by().stream()
                        .map(id -> name(id, agreement))
                        .collect(Collectors.joining(" and "))
                    + " against each other";
    String manner = finding.manner().map(word -> " “" + word + "”").orElse("");
    String says = finding.speaker().map(speaker -> ", says " + words.party(speaker)).orElse("");
    String basis = finding.onEvent() ? " (event)" : "";
    console.wrapped(6, state(finding.state()) + manner + by + says + ", " + when(finding) + basis);
    evidence.show(8, finding.evidence().get(0));
  }

  private static String when(Finding finding) {
    return switch (finding.precision()) {
      case UNKNOWN -> "said on " + finding.said();
      case DAY, MONTH, SEASON, YEAR, DECADE ->
          (finding.state() == State.HELD ? "since " : "")
              + Words.day(finding.from(), finding.precision());
    };
  }

  private String names(List<String> ids, Agreement agreement) {
    return ids.stream().map(id -> name(id, agreement)).collect(Collectors.joining(", "));
  }

  private String name(String id, Agreement agreement) {
    return words.name(id, agreement.words().getOrDefault(id, id));
  }

  private String name(String id, Optional<Agreement> agreement) {
    return agreement.map(a -> name(id, a)).orElseGet(() -> words.name(id, id));
  }

  private static String state(State state) {
    return Words.lower(state);
  }

  private static String sentence(PledgeRelation promise) {
    String words = promise == PledgeRelation.OTHER ? "another promise" : Words.lower(promise);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String origins(int count) {
    return count + " independent origin" + (count == 1 ? "" : "s");
  }
}
