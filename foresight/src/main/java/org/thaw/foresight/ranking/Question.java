package org.thaw.foresight.ranking;

import it.unimi.dsi.fastutil.ints.Int2IntLinkedOpenHashMap;
import it.unimi.dsi.fastutil.longs.Long2ObjectLinkedOpenHashMap;
import java.util.ArrayList;
import java.util.List;
import org.thaw.foresight.events.Quads;

/**
 * One question and what turned out to be true: (anchor, relation, ?) at a step.
 *
 * @param anchor the entity that is known
 * @param relation the relation; from R on it runs from recipient to actor
 * @param step when
 * @param answers true answers, with how many events each stands for
 */
public record Question(int anchor, int relation, int step, Int2IntLinkedOpenHashMap answers) {

  /** All questions of one step, both directions, in the order of the events. */
  public static List<Question> ofStep(Quads events, int from, int to, int relations) {
    Long2ObjectLinkedOpenHashMap<Question> all = new Long2ObjectLinkedOpenHashMap<>();
    for (int i = from; i < to; i++) {
      int r = events.relation(i);
      put(all, events.subject(i), r, events.step(i), events.object(i));
      put(all, events.object(i), r + relations, events.step(i), events.subject(i));
    }
    return new ArrayList<>(all.values());
  }

  private static void put(
      Long2ObjectLinkedOpenHashMap<Question> all, int anchor, int relation, int step, int answer) {
    long key = (long) anchor << 32 | relation;
    Question known = all.get(key);
    if (known == null) {
      known = new Question(anchor, relation, step, new Int2IntLinkedOpenHashMap());
      all.put(key, known);
    }
    known.answers.addTo(answer, 1);
  }
}
