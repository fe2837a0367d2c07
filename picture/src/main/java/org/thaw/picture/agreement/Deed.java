package org.thaw.picture.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.picture.Days;
import org.thaw.statement.Event;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Pledge;
import org.thaw.statement.Precision;
import org.thaw.statement.Said;
import org.thaw.statement.Statement;
import org.thaw.statement.Verdict;

/**
 * What one statement tells of an agreement: a pledge, an act of agreeing, or a verdict.
 *
 * @param statement the statement
 * @param made when the agreement was made, as this sentence has it
 * @param exact whether that is a day, not only a bound
 * @param parties who promised and to whom; of a verdict, whom it names
 * @param mentions what the sentence calls agreements
 */
record Deed(
    Statement statement, Period made, boolean exact, Set<String> parties, List<Mention> mentions) {

  /** Sentences between promises of one agreement, at most. */
  private static final int CLOSE_BY = 2;

  static Deed of(Statement statement) {
    List<Mention> mentions = Mentions.in(statement.source().text());
    Period made = made(statement, mentions);
    boolean exact =
        made.precision() == Precision.DAY
            && made.from().isPresent()
            && made.from().equals(made.to());
    return new Deed(statement, made, exact, parties(statement), mentions);
  }

  /** "Under the agreement of July 2022 they promised": then, and not when the report appeared. */
  private static Period made(Statement statement, List<Mention> mentions) {
    Period told = statement.said().period();
    LocalDate said = Days.said(statement);
    Optional<Mention> dated = mentions.stream().filter(m -> m.year().isPresent()).findFirst();
    boolean byDefault = told.from().isEmpty() || told.from().equals(Optional.of(said));
    if (dated.isPresent() && (byDefault || statement instanceof Verdict)) {
      Mention mention = dated.get();
      return mention.day().map(Period::day).orElseGet(() -> year(mention.year().orElseThrow()));
    }
    return statement instanceof Verdict ? Period.UNKNOWN : told;
  }

  private static Period year(int year) {
    return Period.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
  }

  private static Set<String> parties(Statement statement) {
    Said said = statement.said();
    Set<String> parties = new TreeSet<>();
    said.subject().map(Party::key).ifPresent(parties::add);
    said.object().map(Party::key).ifPresent(parties::add);
    if (statement instanceof Verdict) {
      said.speaker().map(Party::key).ifPresent(parties::add);
    }
    return parties;
  }

  boolean founds() {
    return statement instanceof Pledge || statement instanceof Event;
  }

  String document() {
    return statement.source().document();
  }

  /** The day to reckon from: when it was made, else the last day by which it was. */
  LocalDate day() {
    return made.from().or(made::to).orElseGet(() -> Days.said(statement));
  }

  /** Names that tell the agreement from others, with its year where one is given. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    mentions.forEach(mention -> mention.name().ifPresent(names::add));
    return names;
  }

  /** Whether this and the other are told to be of one day. */
  boolean sameDay(Deed other) {
    return exact && other.exact && apart(other) <= 1;
  }

  long apart(Deed other) {
    return Math.abs(ChronoUnit.DAYS.between(day(), other.day()));
  }

  int shared(Deed other) {
    Set<String> both = new TreeSet<>(parties);
    both.retainAll(other.parties);
    return both.size();
  }

  /** Whether the parties of one are among those of the other. */
  boolean within(Deed other) {
    return parties.containsAll(other.parties) || other.parties.containsAll(parties);
  }

  /**
   * Whether one sentence tells of both, or both are promises of one time and close by: a report
   * that says what one side promised and then what the other did.
   */
  boolean beside(Deed other) {
    int between = Math.abs(statement.source().sentence() - other.statement.source().sentence());
    boolean promises = statement instanceof Pledge && other.statement instanceof Pledge;
    return made.equals(other.made) && (between == 0 || (promises && between <= CLOSE_BY));
  }

  boolean strangers(Deed other) {
    return Collections.disjoint(parties, other.parties);
  }
}
