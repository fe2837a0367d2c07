package org.thaw.cli.show;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thaw.picture.agreement.Agreement;
import org.thaw.picture.agreement.Fate;
import org.thaw.picture.agreement.Finding;
import org.thaw.picture.agreement.State;
import org.thaw.statement.Precision;

/** Prints how a promise fared: how long it held as far as anybody tells, and each finding. */
final class FateLines {

  private final Console console;
  private final Words words;
  private final Evidence evidence;
  private final int reports;

  FateLines(Console console, Words words, int reports) {
    this.console = console;
    this.words = words;
    this.evidence = new Evidence(console, words);
    this.reports = reports;
  }

  void findings(Fate fate, Agreement agreement) {
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
    List<String> parts = Stream.of(broken, alleged, held).flatMap(Optional::stream).toList();
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

  void show(Finding finding, Optional<Agreement> agreement) {
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

  private String name(String id, Optional<Agreement> agreement) {
    return words.name(id, agreement.map(a -> a.words().getOrDefault(id, id)).orElse(id));
  }

  /** A state in plain words. */
  static String state(State state) {
    return Words.lower(state);
  }
}
