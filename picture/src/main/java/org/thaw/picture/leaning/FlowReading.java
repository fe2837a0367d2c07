package org.thaw.picture.leaning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.thaw.picture.tension.Breadth;
import org.thaw.picture.tension.Packed;
import org.thaw.picture.tension.Reports;
import org.thaw.picture.tension.TensionAnswer.Happening;
import org.thaw.statement.Channel;

/** The flow of events between a dependent and a patron, as known on a day. */
final class FlowReading {

  private static final int CODES = 12;

  /** So many bits of a digest tell two origins of one day apart. */
  private static final int LOW_BITS = 40;

  private static final long LOW = (1L << LOW_BITS) - 1;

  private final Reports reports;
  private final String dependent;
  private final String patron;
  private final long known;
  private List<long[]> told = List.of();

  FlowReading(Reports reports, String dependent, String patron, Optional<LocalDate> known) {
    this.reports = reports;
    this.dependent = dependent;
    this.patron = patron;
    this.known = known.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
  }

  /** A report counts in a year if its day is known to the month. */
  private boolean counts(int i) {
    return Packed.known(reports.packed(i)) <= known
        && Packed.breadth(reports.packed(i)) != Breadth.WIDER;
  }

  /** Independent reports of a channel: an origin counts once for each day and type of event. */
  int count(Channel channel, boolean tie, LocalDate from, LocalDate to) {
    if (told.isEmpty()) {
      told = told(); // only of those that are shown
    }
    long[] days = told.get(LeanPart.code(channel, tie));
    return start(days, to.toEpochDay() + 1) - start(days, from.toEpochDay());
  }

  /** How many reports there are of what ties the two, roughly: copies count. */
  int weight() {
    int ties = 0;
    for (int i = 0; i < reports.size(); i++) {
      ties += counts(i) ? Packed.goldstein(reports.packed(i)) & 1 : 0;
    }
    return ties;
  }

  /** How many days are before that one. */
  private static int start(long[] days, long day) {
    int at = Arrays.binarySearch(days, day);
    while (at > 0 && days[at - 1] == day) {
      at--;
    }
    return at < 0 ? -at - 1 : at;
  }

  /** The days of independent reports by channel and sign, in ascending order. */
  private List<long[]> told() {
    List<long[]> all = new ArrayList<>();
    for (int code = 0; code < CODES; code++) {
      all.add(told(code));
    }
    return all;
  }

  private long[] told(int code) {
    long[] keys = new long[reports.size()];
    int n = 0;
    for (int i = 0; i < keys.length; i++) {
      long packed = reports.packed(i);
      if (Packed.goldstein(packed) == code && counts(i)) {
        long whose = (reports.origin(i) ^ (packed >>> 16 & 15)) & LOW;
        keys[n++] = Packed.day(packed) << LOW_BITS | whose;
      }
    }
    return Arrays.stream(keys, 0, n).sorted().distinct().map(key -> key >> LOW_BITS).toArray();
  }

  Optional<LocalDate> first() {
    for (int i = 0; i < reports.size(); i++) {
      if (counts(i)) {
        return Optional.of(LocalDate.ofEpochDay(Packed.day(reports.packed(i))));
      }
    }
    return Optional.empty();
  }

  Optional<LocalDate> last() {
    for (int i = reports.size() - 1; i >= 0; i--) {
      if (counts(i)) {
        return Optional.of(LocalDate.ofEpochDay(Packed.day(reports.packed(i))));
      }
    }
    return Optional.empty();
  }

  /** The last happenings of a channel up to a day, the latest first. */
  List<Happening> last(Channel channel, LocalDate upTo, int most) {
    TreeMap<Long, List<Integer>> cells = new TreeMap<>(java.util.Comparator.reverseOrder());
    for (int i = reports.size() - 1; i >= 0 && cells.size() <= most; i--) {
      long packed = reports.packed(i);
      boolean ofChannel = Packed.goldstein(packed) / 2 == LeanPart.code(channel, false) / 2;
      if (counts(i) && ofChannel && Packed.day(packed) <= upTo.toEpochDay()) {
        long cell = Packed.day(packed) << 5 | (packed >>> 16 & 31);
        cells.computeIfAbsent(cell, key -> new ArrayList<>()).add(i);
      }
    }
    return cells.values().stream().limit(most).map(this::happening).toList();
  }

  private Happening happening(List<Integer> cell) {
    long packed = reports.packed(cell.get(0));
    boolean fromPatron = Packed.fromOne(packed);
    return new Happening(
        LocalDate.ofEpochDay(Packed.day(packed)),
        fromPatron ? patron : dependent,
        Packed.type(packed),
        fromPatron ? dependent : patron,
        (int) cell.stream().map(reports::origin).distinct().count(),
        0);
  }
}
