package org.thaw.foresight.ranking;

import java.util.List;
import java.util.Set;
import org.thaw.foresight.boosting.Boosters;
import org.thaw.foresight.boosting.Questions;
import org.thaw.foresight.boosting.TermRecord;
import org.thaw.foresight.boosting.Terms;
import org.thaw.foresight.calibration.Isotonic;
import org.thaw.foresight.events.Catalogue;
import org.thaw.foresight.events.Quads;

/**
 * Ranks the entities that may complete an event of the next step, from all events before it.
 *
 * <p>It learns by walking through history: each question is described by what was known before its
 * step and answered by what came. Not safe for use by several threads.
 */
public final class Forecaster {
  /** So many candidates are looked at closely. */
  private static final int SHOWN = 120;

  private final Catalogue catalogue;
  private final Past past;
  private final Extractor extractor;
  private final Terms terms;
  private final Explainer explainer;
  private final Isotonic calibration;

  private Forecaster(
      Catalogue catalogue,
      Past past,
      Extractor extractor,
      Terms terms,
      TermRecord record,
      Isotonic calibration) {
    this.calibration = calibration;
    this.catalogue = catalogue;
    this.past = past;
    this.extractor = extractor;
    this.terms = terms;
    this.explainer = new Explainer(past, terms, record);
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
    Teacher teacher = new Teacher(extractor, settings);
    int first = History.firstToLearn(history, settings.questions());
    for (int i = 0; i < history.size(); ) {
      int end = history.endOfStep(i);
      if (i >= first) {
        for (Question q : Question.ofStep(history, i, end, catalogue.relations())) {
          teacher.teach(material, q);
        }
      }
      i = History.append(past, history, i, end);
    }
    int[] families = extractor.schema.families();
    int gate = Family.QUESTION.number();
    Boosters learned =
        Boosters.learn(material, families, gate, settings.boosting(), settings.seed());
    Terms terms = new Terms(learned.trees(), families, gate);
    TermRecord record = TermRecord.of(material, terms, settings.seed());
    Isotonic calibration = Isotonic.fit(learned.heldBack().raw(), learned.heldBack().came());
    return new Forecaster(catalogue, past, extractor, terms, record, calibration);
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
    return Ranking.of(c.entity, terms.scores(c.columns, c.size), c.size);
  }

  /** As {@link #ask}, with the reasons of these kinds left out. */
  public Ranking askWithout(int anchor, int relation, int step, Set<Set<Family>> leftOut) {
    Candidates c = describe(anchor, relation, step);
    float[] scores = terms.scores(c.columns, c.size, explainer.marked(leftOut));
    return Ranking.of(c.entity, scores, c.size);
  }

  /**
   * Why an answer has its score: the reasons, strongest first; their weights add up to it.
   *
   * @return empty if no reason reaches the answer
   */
  public List<Reason> explain(int anchor, int relation, int step, int answer) {
    Candidates c = describe(anchor, relation, step);
    int slot = answer < 0 || answer >= catalogue.entities() ? -1 : c.slot(answer);
    return slot == Candidates.NONE ? List.of() : explainer.reasons(c, slot);
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
    return extractor.describe(anchor, relation, step, (c, order) -> Math.min(SHOWN, c.size));
  }

  /** The calibrated probability that a ranking's first candidate is a true answer; 0 if none. */
  public double firstChance(Ranking ranking) {
    return ranking.entities().length == 0 ? 0 : calibration.apply(ranking.firstProbability());
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
