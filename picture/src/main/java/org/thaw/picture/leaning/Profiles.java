package org.thaw.picture.leaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.thaw.picture.Days;
import org.thaw.picture.leaning.LeanAnswer.Movement;
import org.thaw.picture.leaning.LeanAnswer.Profile;
import org.thaw.picture.leaning.LeanAnswer.Sign;
import org.thaw.picture.leaning.LeanAnswer.Term;
import org.thaw.picture.leaning.LeanAnswer.Turn;
import org.thaw.picture.leaning.LeanAnswer.Year;
import org.thaw.picture.tension.Chance;
import org.thaw.picture.tension.Pelt;
import org.thaw.picture.tension.TensionAnswer.Happening;
import org.thaw.statement.Channel;
import org.thaw.statement.Status;

/**
 * The channels of one patron. A channel's movement is read off its signs of the two years up to the
 * day: statuses that began, ended or are denied, and reports of ties or loosenings that are clearly
 * more or fewer than in the two years before: half as much again at least, and by the conditional
 * test of two Poisson rates with a chance of at most one in four, two reports against none. All
 * signs for more: rising; all for less: falling; both: mixed; none: steady, if anything is known of
 * those years. Where nothing is known of the time before those years there is nothing to compare
 * with, and no trend to tell.
 */
final class Profiles {

  /** Channels in their own order, the one without a name last. */
  static final Comparator<Optional<Channel>> CHANNELS =
      Comparator.comparing(
          channel -> channel.map(c -> LeanPart.code(c, false)).orElse(Integer.MAX_VALUE));

  private static final int YEARS = 2;
  private static final double CHANCE = 0.25;
  private static final double RATIO = 1.5;
  private static final int LAST = 3;
  private static final int MOST_HALF_YEARS = 200;

  private final LocalDate on;
  private final Function<String, String> origins;
  private final Map<Optional<Channel>, List<Status>> statuses;
  private final List<FlowReading> flows;

  Profiles(
      LocalDate on,
      Function<String, String> origins,
      Map<Optional<Channel>, List<Status>> statuses,
      List<FlowReading> flows) {
    this.on = on;
    this.origins = origins;
    this.statuses = statuses;
    this.flows = flows;
  }

  List<Profile> all() {
    List<Optional<Channel>> channels = new ArrayList<>();
    List.of(Channel.values()).forEach(channel -> channels.add(Optional.of(channel)));
    channels.add(Optional.empty());
    channels.sort(CHANNELS);
    return channels.stream()
        .map(this::profile)
        .filter(p -> !p.terms().isEmpty() || !p.years().isEmpty())
        .toList();
  }

  private Profile profile(Optional<Channel> channel) {
    List<Term> terms = new Terms(on, origins).of(statuses.getOrDefault(channel, List.of()));
    List<Year> years = channel.map(this::years).orElse(List.of());
    List<Sign> signs = new ArrayList<>(Terms.signs(terms, on.minusYears(YEARS)));
    channel.filter(c -> knownBefore()).ifPresent(c -> signs.addAll(flowSigns(c)));
    boolean fresh =
        terms.stream().anyMatch(term -> term.standing() == LeanAnswer.Standing.HOLDS)
            || years.stream().anyMatch(year -> year.year() >= on.getYear() - 1);
    fresh &= knownBefore();
    return new Profile(
        channel,
        terms,
        years,
        movement(signs, fresh),
        signs,
        channel.map(this::turns).orElse(List.of()),
        channel.map(this::last).orElse(List.of()));
  }

  /** Whether anything of the two is known of the time before the two years. */
  private boolean knownBefore() {
    LocalDate middle = on.minusYears(YEARS);
    return first().map(day -> !day.isAfter(middle)).orElse(false)
        || statuses.values().stream().flatMap(List::stream).anyMatch(s -> isBefore(s, middle));
  }

  private static boolean isBefore(Status status, LocalDate middle) {
    boolean began = status.said().period().from().map(day -> !day.isAfter(middle)).orElse(false);
    return began || !Days.said(status).isAfter(middle);
  }

  private static Movement movement(List<Sign> signs, boolean fresh) {
    boolean more = signs.stream().anyMatch(Sign::more);
    boolean less = signs.stream().anyMatch(sign -> !sign.more());
    if (more || less) {
      return more && less ? Movement.MIXED : more ? Movement.RISING : Movement.FALLING;
    }
    return fresh ? Movement.STEADY : Movement.UNKNOWN;
  }

  /** Of several channels: each counts once. */
  static Movement together(List<Movement> movements) {
    long rising = movements.stream().filter(m -> m == Movement.RISING).count();
    long falling = movements.stream().filter(m -> m == Movement.FALLING).count();
    if (rising != falling) {
      return rising > falling ? Movement.RISING : Movement.FALLING;
    } else if (rising > 0 || movements.contains(Movement.MIXED)) {
      return Movement.MIXED;
    }
    return movements.contains(Movement.STEADY) ? Movement.STEADY : Movement.UNKNOWN;
  }

  private int count(Channel channel, boolean tie, LocalDate from, LocalDate to) {
    return flows.stream().mapToInt(flow -> flow.count(channel, tie, from, to)).sum();
  }

  private Optional<LocalDate> first() {
    return flows.stream().flatMap(flow -> flow.first().stream()).min(Comparator.naturalOrder());
  }

  private List<Year> years(Channel channel) {
    List<Year> years = new ArrayList<>();
    int firstYear = first().map(LocalDate::getYear).orElse(on.getYear() + 1);
    for (int year = firstYear; year <= on.getYear(); year++) {
      LocalDate from = LocalDate.of(year, 1, 1);
      LocalDate to = year == on.getYear() ? on : LocalDate.of(year, 12, 31);
      int ties = count(channel, true, from, to);
      int loosenings = count(channel, false, from, to);
      if (ties + loosenings > 0) {
        years.add(new Year(year, ties, loosenings));
      }
    }
    return years;
  }

  private List<Sign> flowSigns(Channel channel) {
    List<Sign> signs = new ArrayList<>();
    flowSign(channel, true).ifPresent(signs::add);
    flowSign(channel, false).filter(sign -> !sign.more()).ifPresent(signs::add);
    return signs;
  }

  private Optional<Sign> flowSign(Channel channel, boolean tie) {
    LocalDate middle = on.minusYears(YEARS);
    int now = count(channel, tie, middle.plusDays(1), on);
    int before = count(channel, tie, middle.minusYears(YEARS).plusDays(1), middle);
    boolean grown = now > before;
    boolean far = Math.max(now, before) >= RATIO * Math.min(now, before);
    boolean clearly = now != before && far && Chance.ofSoMany(now, before, 1, grown) <= CHANCE;
    String what = tie ? "what ties the two" : "what loosens them";
    String words =
        "%d reports of %s in the two years up to the day, %d in the two before"
            .formatted(now, what, before);
    return clearly
        ? Optional.of(new Sign(grown == tie, words, Optional.empty()))
        : Optional.empty();
  }

  /** Changes of level of the ties, by half-years. */
  private List<Turn> turns(Channel channel) {
    List<LocalDate> halves = new ArrayList<>();
    List<Integer> counts = new ArrayList<>();
    LocalDate from = first().map(day -> half(day)).orElse(on.plusDays(1));
    while (!from.isAfter(on) && halves.size() < MOST_HALF_YEARS) {
      halves.add(from);
      counts.add(count(channel, true, from, from.plusMonths(6).minusDays(1)));
      from = from.plusMonths(6);
    }
    Pelt pelt = new Pelt(counts.stream().mapToInt(c -> c).toArray());
    List<Integer> starts = pelt.starts();
    List<Turn> turns = new ArrayList<>();
    for (int i = 1; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : counts.size();
      turns.add(
          new Turn(
              halves.get(starts.get(i)),
              pelt.mean(starts.get(i - 1), starts.get(i)),
              pelt.mean(starts.get(i), end)));
    }
    return turns;
  }

  private static LocalDate half(LocalDate day) {
    return LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
  }

  private List<Happening> last(Channel channel) {
    return flows.stream()
        .flatMap(flow -> flow.last(channel, on, LAST).stream())
        .sorted(
            Comparator.comparing(Happening::day)
                .reversed()
                .thenComparing(Happening::actor)
                .thenComparing(Happening::type))
        .limit(LAST)
        .toList();
  }
}
