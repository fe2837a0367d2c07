package org.thaw.foresight.events;

import java.util.Arrays;

/**
 * Events as four columns in order of time: who, did what, to whom, when.
 *
 * <p>Immutable by agreement: the arrays are not copied, and nobody writes to them. Ids count from
 * 0; a step is the number of time units since the first that the data knows.
 */
public final class Quads {
  private final int[] subjects;
  private final int[] relations;
  private final int[] objects;
  private final int[] steps;

  /**
   * Checks that the columns agree and that time never runs backwards.
   *
   * @param subjects ids of actors
   * @param relations ids of relations
   * @param objects ids of recipients
   * @param steps time of each event, ascending, 0 or more
   * @throws IllegalArgumentException naming the first row that is wrong
   */
  public Quads(int[] subjects, int[] relations, int[] objects, int[] steps) {
    int n = steps.length;
    if (subjects.length != n || relations.length != n || objects.length != n) {
      throw new IllegalArgumentException("the four columns differ in length");
    }
    for (int i = 0; i < n; i++) {
      if (subjects[i] < 0 || relations[i] < 0 || objects[i] < 0 || steps[i] < 0) {
        throw new IllegalArgumentException("row " + i + " has a negative id or time");
      }
      if (i > 0 && steps[i] < steps[i - 1]) {
        throw new IllegalArgumentException(
            "row " + i + " is earlier than the row before it: sort the events by time");
      }
    }
    this.subjects = subjects;
    this.relations = relations;
    this.objects = objects;
    this.steps = steps;
  }

  /** How many events there are. */
  public int size() {
    return steps.length;
  }

  /** The actor of event {@code i}. */
  public int subject(int i) {
    return subjects[i];
  }

  /** The relation of event {@code i}. */
  public int relation(int i) {
    return relations[i];
  }

  /** The recipient of event {@code i}. */
  public int object(int i) {
    return objects[i];
  }

  /** The time of event {@code i}. */
  public int step(int i) {
    return steps[i];
  }

  /** The first event after {@code i} that is later than it. */
  public int endOfStep(int i) {
    int end = i + 1;
    while (end < steps.length && steps[end] == steps[i]) {
      end++;
    }
    return end;
  }

  /** The events from row {@code from} up to, not including, row {@code to}. */
  public Quads slice(int from, int to) {
    return new Quads(
        Arrays.copyOfRange(subjects, from, to),
        Arrays.copyOfRange(relations, from, to),
        Arrays.copyOfRange(objects, from, to),
        Arrays.copyOfRange(steps, from, to));
  }

  /** The same events, so many steps later. */
  public Quads later(int by) {
    return new Quads(subjects, relations, objects, Arrays.stream(steps).map(t -> t + by).toArray());
  }
}
