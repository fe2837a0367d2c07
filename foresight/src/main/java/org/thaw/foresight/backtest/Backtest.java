package org.thaw.foresight.backtest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.thaw.foresight.factor.Actors;
import org.thaw.foresight.factor.FactorWords;
import org.thaw.statement.Link;
import org.thaw.statement.Modality;
import org.thaw.statement.Polarity;
import org.thaw.statement.Sign;
import org.thaw.statement.Statement;

/** Holds conditional links against what happened after they were published. */
public final class Backtest {

  private final FactorWords words;
  private final Actors actors;
  private final List<Happened> happened;
  private final int days;
  private final LocalDate today;

  /**
   * A backtest.
   *
   * @param words which words mean which happening
   * @param actors who is named
   * @param happened all that happened, in any order
   * @param days within how many days the effect must follow
   * @param today later days are not over
   */
  public Backtest(
      FactorWords words, Actors actors, List<Happened> happened, int days, LocalDate today) {
    this.words = words;
    this.actors = actors;
    this.happened = happened.stream().sorted(Comparator.comparing(Happened::day)).toList();
    this.days = days;
    this.today = today;
  }

  /** Whether a link says "if this, then that" of something still to come. */
  public static boolean foresees(Link link) {
    Modality modality = link.said().modality();
    return (modality == Modality.CONDITIONAL || modality == Modality.EXPECTED)
        && link.source().published().isPresent();
  }

  /** What became of each of these. */
  public List<Judged> judge(List<Link> links) {
    return links.stream().filter(Backtest::foresees).map(this::judge).toList();
  }

  private Judged judge(Link link) {
    Pattern cause = pattern(link.cause());
    Pattern effect = pattern(link.effect());
    boolean affirmed = link.said().polarity() == Polarity.AFFIRMED;
    boolean foresaw = affirmed == (link.sign() == Sign.MORE);
    Verdict verdict =
        !cause.tellable()
            ? new Verdict.Untellable("cause")
            : !effect.tellable()
                ? new Verdict.Untellable("effect")
                : verdict(link.source().published().orElse(today), cause, effect);
    return new Judged(link, foresaw, verdict, baseRate(effect));
  }

  private Pattern pattern(String span) {
    Set<String> who = new HashSet<>();
    actors.in(span).forEach(named -> who.add(named.id()));
    return new Pattern(who, Set.copyOf(words.happenings(span)));
  }

  private Verdict verdict(LocalDate said, Pattern cause, Pattern effect) {
    Optional<Happened> came = first(cause, said.plusDays(1), LocalDate.MAX);
    if (came.isEmpty()) {
      return new Verdict.NotYet();
    }
    LocalDate due = came.get().day().plusDays(days);
    Optional<Happened> followed = first(effect, came.get().day(), due);
    if (followed.isPresent()) {
      long after = ChronoUnit.DAYS.between(came.get().day(), followed.get().day());
      return new Verdict.Followed(came.get(), followed.get(), after);
    }
    return due.isBefore(today)
        ? new Verdict.DidNotFollow(came.get(), due)
        : new Verdict.Open(came.get(), due);
  }

  private Optional<Happened> first(Pattern pattern, LocalDate from, LocalDate to) {
    return happened.stream()
        .filter(h -> !h.day().isBefore(from) && !h.day().isAfter(to))
        .filter(h -> pattern.fits(h.statement()))
        .findFirst();
  }

  /** The share of days from which on it comes within the time, over the days that are known of. */
  private double baseRate(Pattern pattern) {
    if (happened.isEmpty() || !pattern.tellable()) {
      return 0;
    }
    LocalDate begin = happened.get(0).day();
    LocalDate end = happened.get(happened.size() - 1).day();
    long known = Math.max(1, ChronoUnit.DAYS.between(begin, end) - days);
    long covered = 0;
    long from = 0;
    for (Happened h : happened) {
      if (pattern.fits(h.statement())) {
        long at = Math.min(known, ChronoUnit.DAYS.between(begin, h.day()) + 1);
        covered += Math.max(0, at - Math.max(from, at - days - 1));
        from = Math.max(from, at);
      }
    }
    return Math.min(1, covered / (double) known);
  }

  /**
   * How a speaker did.
   *
   * @param speaker id or words; {@code text}: the documents' own voice
   * @param decided how many links could be told
   * @param right how many were right
   * @param expected how many would have been by base rates alone
   */
  public record Score(String speaker, int decided, int right, double expected) {}

  /** Each speaker's record, those with most that could be told first. */
  public static List<Score> records(List<Judged> judged) {
    TreeMap<String, List<Judged>> bySpeaker = new TreeMap<>();
    judged.stream()
        .filter(Judged::decided)
        .forEach(
            j ->
                bySpeaker
                    .computeIfAbsent(speaker(j.link()), s -> new java.util.ArrayList<>())
                    .add(j));
    return bySpeaker.entrySet().stream()
        .map(
            e ->
                new Score(
                    e.getKey(),
                    e.getValue().size(),
                    (int) e.getValue().stream().filter(Judged::right).count(),
                    e.getValue().stream().mapToDouble(Judged::chance).sum()))
        .sorted(Comparator.comparing((Score r) -> -r.decided()).thenComparing(Score::speaker))
        .toList();
  }

  private static String speaker(Statement statement) {
    return statement.said().speaker().map(party -> party.key()).orElse("text");
  }
}
