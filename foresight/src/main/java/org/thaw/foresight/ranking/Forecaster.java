package org.thaw.foresight.ranking;

import java.util.List;
import org.thaw.foresight.boosting.Booster;
import org.thaw.foresight.boosting.Questions;
import org.thaw.foresight.boosting.Tree;
import org.thaw.foresight.events.Catalogue;
import org.thaw.foresight.events.Quads;

/**
 * Ranks the entities that may complete an event of the next step, from all events before it.
 *
 * <p>It learns by walking through history: each question is described by what was known before its
 * step and answered by what came. Not safe for use by several threads.
 */
public final class Forecaster {
  private final Catalogue catalogue;
  private final Past past;
  private final Extractor extractor;
  private final List<Tree> trees;

  private Forecaster(Catalogue catalogue, Past past, Extractor extractor, List<Tree> trees) {
    this.catalogue = catalogue;
    this.past = past;
    this.extractor = extractor;
    this.trees = trees;
  }

  /**
   * Learns from a history and stands at its end, ready for the step after it.
   *
   * @param catalogue the groups that entities and relations fall into
   * @param history events in order of time
   * @throws IllegalArgumentException if there are no events, or ids beyond the catalogue
   */
  public static Forecaster learn(Catalogue catalogue, Quads history, Settings settings) {
    History.check(catalogue, history);
    Past past = new Past(catalogue, history.step(history.size() - 1) - history.step(0));
    Extractor extractor = new Extractor(past);
    Questions material = new Questions(extractor.schema.size());
    Teacher teacher = new Teacher(extractor.schema, settings);
    int first = History.firstToLearn(history, settings.questions());
    for (int i = 0; i < history.size(); ) {
      int end = history.endOfStep(i);
      if (i >= first) {
        for (Question q : Question.ofStep(history, i, end, catalogue.relations())) {
          teacher.teach(material, q, extractor.describe(q.anchor(), q.relation(), q.step()));
        }
      }
      i = History.append(past, history, i, end);
    }
    Booster booster =
        new Booster(
            material,
            extractor.schema.families(),
            Family.QUESTION.number(),
            settings.boosting(),
            settings.seed());
    return new Forecaster(catalogue, past, extractor, booster.learn());
  }

  /**
   * Takes in events that have come to be known.
   *
   * @throws IllegalArgumentException if one is earlier than what is known already
   */
  public void append(Quads events) {
    History.check(catalogue, events);
    History.append(past, events, 0, events.size());
  }

  /**
   * Ranks the answers to (anchor, relation, ?) at a step later than all that is known.
   *
   * @param relation 0 to R-1 asks whom the anchor does it to, R to 2R-1 who does it to the anchor
   */
  public Ranking ask(int anchor, int relation, int step) {
    Candidates c = describe(anchor, relation, step);
    float[] scores = new float[c.size];
    for (Tree tree : trees) {
      tree.addTo(c.columns, c.size, scores);
    }
    return Ranking.of(c.entity, scores, c.size);
  }

  private Candidates describe(int anchor, int relation, int step) {
    if (step <= past.now()) {
      throw new IllegalArgumentException(
          "step " + step + " is known already: ask for one after " + past.now());
    }
    if (anchor < 0 || anchor >= catalogue.entities()) {
      throw new IllegalArgumentException("no entity " + anchor + " in the catalogue");
    }
    if (relation < 0 || relation >= past.directions()) {
      throw new IllegalArgumentException("no relation " + relation + " in the catalogue");
    }
    return extractor.describe(anchor, relation, step);
  }

  /** How the pair of an anchor and an answer stood before the next step. */
  public Acquaintance acquaintance(int anchor, int relation, int answer) {
    Table events = past.table(View.EVENT);
    int q = events.context(View.EVENT.context(past, anchor, relation, answer));
    if (events.entry(q, answer) != Table.NONE) {
      return Acquaintance.RECURRING;
    }
    Table pairs = past.table(View.PAIR);
    return pairs.entry(pairs.context(anchor), answer) != Table.NONE
        ? Acquaintance.MET
        : Acquaintance.NEVER_MET;
  }
}
