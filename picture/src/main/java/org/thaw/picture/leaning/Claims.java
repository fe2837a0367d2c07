package org.thaw.picture.leaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.thaw.picture.Days;
import org.thaw.picture.leaning.LeanAnswer.Claim;
import org.thaw.picture.leaning.LeanAnswer.Movement;
import org.thaw.picture.leaning.LeanAnswer.Opinion;
import org.thaw.statement.Outlook;
import org.thaw.statement.Statement;
import org.thaw.statement.Status;
import org.thaw.statement.Trend;

/**
 * What is said of a dependence as a whole: statuses that state a trend, and outlooks whose words
 * are about depending on the patron. What is said never counts as a sign of its own truth: it is
 * held against the channels' statuses and flows.
 */
final class Claims {

  private static final Pattern DEPENDENCE =
      Pattern.compile("\\b(?:in)?depend\\w*|\\brel(?:y|ies|ied|ying|iance|iant)\\b|\\blean\\w*");

  /** "Less dependent", "more independent": words that turn the meaning over. */
  private static final Pattern LESS = Pattern.compile("\\bless\\b|\\bindepend\\w*|\\bno longer\\b");

  private static final Pattern MORE = Pattern.compile("\\bmore\\b|\\bincreasing\\w*|\\bever\\b");

  private final LeanQuestion question;
  private final String patron;
  private final Function<String, Set<String>> named;

  Claims(LeanQuestion question, String patron, Function<String, Set<String>> named) {
    this.question = question;
    this.patron = patron;
    this.named = named;
  }

  List<Claim> of(Collection<Statement> known, Movement movement) {
    List<Claim> claims = new ArrayList<>();
    for (Statement statement : known) {
      if (!Days.said(statement).isAfter(question.on().orElse(LocalDate.MAX))) {
        more(statement)
            .map(more -> new Claim(statement, Days.said(statement), more, opinion(more, movement)))
            .ifPresent(claims::add);
      }
    }
    claims.sort(
        java.util.Comparator.comparing(Claim::said)
            .reversed()
            .thenComparing(claim -> claim.statement().id()));
    return claims;
  }

  /** Whether it says that the dependence grows, or that it shrinks; empty: neither. */
  private Optional<Boolean> more(Statement statement) {
    if (statement instanceof Status status) {
      boolean ours =
          Bond.of(status)
              .filter(b -> question.dependents().contains(b.dependent()))
              .filter(b -> b.patron().equals(patron))
              .isPresent();
      return ours
          ? status.trend().filter(t -> t != Trend.STEADY).map(t -> t == Trend.RISING)
          : Optional.empty();
    }
    return statement instanceof Outlook outlook ? more(outlook) : Optional.empty();
  }

  private Optional<Boolean> more(Outlook outlook) {
    String words = outlook.content().toLowerCase(java.util.Locale.ROOT);
    if (!DEPENDENCE.matcher(words).find()) {
      return Optional.empty();
    }
    Set<String> about = named.apply(outlook.content());
    boolean dependent = question.dependents().stream().anyMatch(about::contains);
    if (!dependent || !about.contains(patron)) {
      return Optional.empty();
    }
    return LESS.matcher(words).find()
        ? Optional.of(false)
        : MORE.matcher(words).find() ? Optional.of(true) : moves(outlook);
  }

  private static Optional<Boolean> moves(Outlook outlook) {
    return switch (outlook.relation()) {
      case INCREASING, MORE_LIKELY, LIKELY -> Optional.of(true);
      case DECREASING, LESS_LIKELY, UNLIKELY -> Optional.of(false);
    };
  }

  private static Opinion opinion(boolean more, Movement movement) {
    return switch (movement) {
      case RISING -> more ? Opinion.AGREES : Opinion.DISAGREES;
      case FALLING -> more ? Opinion.DISAGREES : Opinion.AGREES;
      case STEADY -> Opinion.DISAGREES;
      case MIXED, UNKNOWN -> Opinion.CANNOT_TELL;
    };
  }
}
