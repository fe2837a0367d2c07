package org.thaw.cli.show;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.thaw.picture.agreement.Agreement;
import org.thaw.picture.agreement.AgreementsAnswer;
import org.thaw.picture.agreement.Clause;
import org.thaw.statement.PledgeRelation;
import org.thaw.statement.Source;

/** Prints agreements for a person. */
public final class AgreementPage {

  private final Console console;
  private final Words words;
  private final Evidence evidence;
  private final FateLines fates;
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
    this.fates = new FateLines(console, words, reports);
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
      answer.unplaced().forEach(finding -> fates.show(finding, Optional.empty()));
    }
  }

  /** Prints one agreement with its clauses. */
  public void show(Agreement agreement) {
    console.heading(wrap(title(agreement) + ": " + FateLines.state(agreement.state())));
    if (!agreement.names().isEmpty()) {
      console.wrapped(
          2, "called: " + agreement.names().stream().limit(4).collect(Collectors.joining("; ")));
    }
    if (!agreement.places().isEmpty() || !agreement.mediators().isEmpty()) {
      console.wrapped(2, circumstances(agreement));
    }
    String also =
        agreement.others().isEmpty() ? "" : ", also " + String.join(", ", agreement.others());
    console.wrapped(2, agreement.id() + also + " · " + origins(agreement.origins()));
    if (agreement.clauses().isEmpty()) {
      told(agreement);
      fates.findings(agreement.whole(), agreement);
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
            + FateLines.state(clause.fate().state())
            + (clause.fate().contested() ? ", contested" : ""));
    if (reports > 0) {
      clause.words().stream().limit(reports).forEach(w -> console.wrapped(6, "“" + w + "”"));
      Source source = clause.pledges().get(0).source();
      String date = Evidence.date(source.published(), source.publishedIs());
      console.wrapped(8, "– " + source.document() + ", " + date);
    }
    fates.findings(clause.fate(), agreement);
  }

  private String names(List<String> ids, Agreement agreement) {
    return ids.stream().map(id -> name(id, agreement)).collect(Collectors.joining(", "));
  }

  private String name(String id, Agreement agreement) {
    return words.name(id, agreement.words().getOrDefault(id, id));
  }

  private static String sentence(PledgeRelation promise) {
    String words = promise == PledgeRelation.OTHER ? "another promise" : Words.lower(promise);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String origins(int count) {
    return count + " independent origin" + (count == 1 ? "" : "s");
  }
}
