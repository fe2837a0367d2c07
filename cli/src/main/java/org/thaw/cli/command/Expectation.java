package org.thaw.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.picture.status.Account;
import org.thaw.picture.status.Facet;
import org.thaw.picture.status.Standing;
import org.thaw.picture.status.StatusAnswer;
import org.thaw.statement.Polarity;

/**
 * One thing that a territory's state should show on a day.
 *
 * @param territory its id or name
 * @param day the day asked for
 * @param facet the side of it
 * @param parties any of these meets it; {@code *} means anybody, or nobody
 * @param how whether it should be said to be so, denied, or not said
 */
record Expectation(String territory, LocalDate day, Facet facet, List<String> parties, How how) {

  /** What is expected of an account. */
  enum How {
    YES,
    DENIED,
    NO
  }

  /** Reads the lines of a file; empty ones and those that begin with a hash are passed over. */
  static List<Expectation> in(List<String> lines) {
    List<Expectation> expected = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
        expected.add(of(lines.get(i).split("\t", -1), i + 1));
      }
    }
    return expected;
  }

  private static Expectation of(String[] cells, int line) {
    if (cells.length != 5) {
      throw new Failure(
          Exit.DATA,
          "line " + line + ": " + cells.length + " columns by tabs; there should be five");
    }
    try {
      return new Expectation(
          cells[0],
          EvaluateStatus.day(cells[1], line),
          Facet.valueOf(cells[2]),
          Arrays.asList(cells[3].split("\\|", -1)),
          How.valueOf(cells[4].toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException e) {
      throw new Failure(
          Exit.DATA,
          "line " + line + ": no such side or answer; as CONTROLLED_BY and yes, denied or no",
          e);
    }
  }

  /** Whether the answers, of the territory and of places within, show it. */
  boolean met(List<StatusAnswer> answers) {
    boolean shown =
        answers.stream()
            .flatMap(answer -> answer.sections().stream())
            .filter(section -> section.facet() == facet)
            .flatMap(section -> section.accounts().stream())
            .anyMatch(this::says);
    return shown == (how != How.NO);
  }

  private boolean says(Account account) {
    boolean of = parties.contains("*") || account.other().map(parties::contains).orElse(false);
    Polarity polarity = how == How.DENIED ? Polarity.DENIED : Polarity.AFFIRMED;
    boolean then =
        account.standing() == Standing.HOLDS
            || account.standing() == Standing.SAID_BEFORE_AND_AFTER;
    return of && then && account.polarity() == polarity;
  }

  @Override
  public String toString() {
    String who = String.join(" or ", parties);
    return territory
        + " on "
        + day
        + ": "
        + facet.heading().toLowerCase(Locale.ROOT)
        + " "
        + who
        + " ("
        + how.name().toLowerCase(Locale.ROOT)
        + ")";
  }
}
