package org.thaw.foresight.dyad;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.thaw.statement.QuadClass;

/**
 * Remembers how far it has walked, so that whoever asks again after a few more events need not walk
 * through all the years anew. A walk goes on from the last place before the first day on which the
 * histories differ, so that what comes out is what a walk from the first day on would give.
 */
public final class DyadWalks {
  /** Of so many histories the places are kept: as it is now, and as it was known twice earlier. */
  private static final int MOST_COURSES = 3;

  private final Map<QuadClass, Deque<Course>> courses = new EnumMap<>(QuadClass.class);

  /** Nothing walked yet. */
  public DyadWalks() {
    for (QuadClass quad : QuadClass.values()) {
      courses.put(quad, new ArrayDeque<>());
    }
  }

  /** Places on the way through one history, by their day; what stands there is never moved. */
  private record Course(int horizon, List<DyadSeries> dyads, NavigableMap<Integer, Walk> places) {

    /** Up to which day, not included, a history is the same. */
    int alikeUntil(int otherHorizon, List<DyadSeries> others) {
      if (otherHorizon != horizon || others.size() != dyads.size()) {
        return 0;
      }
      int alike = Integer.MAX_VALUE;
      for (int k = 0; k < dyads.size(); k++) {
        alike = Math.min(alike, dyads.get(k).alikeUntil(others.get(k)));
      }
      return alike;
    }
  }

  /**
   * Learns from windows that ended before {@code day}, and stands at its morning.
   *
   * @return empty if there is too little history, see {@link DyadForecaster#learn}
   * @throws IllegalArgumentException if the horizon is less than one day
   */
  public Optional<DyadForecaster> learn(
      List<DyadSeries> dyads, QuadClass quad, int horizon, int day) {
    if (horizon < 1) {
      throw new IllegalArgumentException("a horizon of " + horizon + " days");
    }
    if (dyads.isEmpty() || day < DyadForecaster.daysNeeded(horizon)) {
      return Optional.empty();
    }
    Deque<Course> known = Objects.requireNonNull(courses.get(quad));
    synchronized (known) {
      return Optional.of(new DyadForecaster(walked(known, dyads, quad, horizon, day)));
    }
  }

  private static Walk walked(
      Deque<Course> known, List<DyadSeries> dyads, QuadClass quad, int horizon, int day) {
    NavigableMap<Integer, Walk> places = new TreeMap<>();
    List<Course> overtaken = new ArrayList<>();
    for (Course course : known) {
      int alike = course.alikeUntil(horizon, dyads);
      Map<Integer, Walk> sound = course.places().headMap(Math.min(alike, day), true);
      if (!sound.isEmpty()) {
        places.putAll(sound);
        overtaken.add(course);
      }
    }
    Walk walk =
        places.isEmpty()
            ? new Walk(dyads, quad, horizon)
            : places.lastEntry().getValue().copy(dyads);
    for (int back = Integer.highestOneBit(day); back >= 1; back /= 2) {
      int place = back == 1 ? day : day - back;
      if (place > walk.day()) {
        walk.to(place);
        places.put(place, walk.copy(dyads));
      }
    }
    thin(places, day);
    keep(known, new Course(horizon, List.copyOf(dyads), places), overtaken, day);
    return walk;
  }

  /** The farther back, the fewer: of each stretch, twice as long as the next, the last. */
  private static void thin(Map<Integer, Walk> places, int day) {
    Map<Integer, Integer> last = new TreeMap<>();
    places.keySet().stream()
        .sorted()
        .forEach(place -> last.put(Integer.highestOneBit(day - place), place));
    places.keySet().retainAll(last.values());
  }

  /** Instead of the one that it goes on from, unless that stands at another day. */
  private static void keep(Deque<Course> known, Course now, List<Course> overtaken, int day) {
    known.removeIf(course -> overtaken.contains(course) && near(course, day));
    known.addFirst(now);
    while (known.size() > MOST_COURSES) {
      known.removeLast();
    }
  }

  private static boolean near(Course course, int day) {
    return Math.abs(course.places().lastKey() - day) <= DyadForecaster.LEAST_DAYS;
  }
}
