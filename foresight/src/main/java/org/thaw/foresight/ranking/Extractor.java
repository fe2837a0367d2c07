package org.thaw.foresight.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** Describes the candidates of a question in numbers, from the past alone. */
final class Extractor {
  final Schema schema = new Schema();
  private final Past past;
  private final List<Block> blocks = new ArrayList<>();
  private final int cheap;
  private final int firstDear;
  private final FirstLook firstLook;
  private final Shortlist shortlist;
  private final Candidates candidates;

  Extractor(Past past) {
    this.past = past;
    Neighbours slow = new Neighbours(past, 2);
    Neighbours fast = new Neighbours(past, 1);
    this.shortlist = new Shortlist(past, slow);
    count(Family.EVENT, View.EVENT, "event", q -> q, false, true, 0, 1, 2, 3);
    count(Family.PAIR, View.PAIR, "pair", q -> q, false, true, 0, 1, 2, 3);
    count(
        Family.RELATION_TARGET, View.RELATION_TARGET, "in relation", q -> q, false, true, 1, 2, 3);
    count(Family.COUNTRY, View.COUNTRY_EVENT, "country's event", q -> q, false, true, 1, 3);
    count(Family.COUNTRY, View.COUNTRY_TARGET, "country's target", q -> q, false, false, 1, 3);
    blocks.add(new ReachBlock(schema, slow));
    this.cheap = blocks.size();
    this.firstDear = schema.size();
    count(Family.RECIPROCAL, View.EVENT, "reciprocal", past::inverse, false, true, 1, 3);
    count(Family.ROOT, View.ROOT, "root", q -> q, false, true, 1, 3);
    count(Family.ROOT, View.QUAD, "quad", q -> q, false, true, 1, 3);
    count(Family.PAIR, View.DIRECTED, "directed", q -> q, false, true, 1, 3);
    blocks.add(new RuleBlock(past, schema));
    count(Family.RELATION_TARGET, View.ROOT_TARGET, "in root", q -> q, false, false, 0, 2);
    count(Family.TARGET, View.ROLE_TARGET, "in role", q -> q, false, false, 0, 2);
    count(Family.TARGET, View.TARGET, "anywhere", q -> q, false, true, 0, 1, 2, 3);
    blocks.add(new NeighbourBlock(past, schema, slow, fast));
    count(Family.COUNTRY, View.EVENT_COUNTRY, "event with country", q -> q, false, false, 1, 3);
    count(Family.COUNTRY, View.PAIR_COUNTRY, "pair with country", q -> q, false, false, 1, 3);
    count(Family.COUNTRY, View.COUNTRY_COUNTRY, "countries", q -> q, false, false, 1, 3);
    count(Family.SECTOR, View.SECTOR_EVENT, "sector's event", q -> q, false, false, 3);
    count(Family.SECTOR, View.SECTOR_SECTOR, "sectors", q -> q, true, false, 3);
    count(Family.SECTOR, View.EVENT_SECTOR, "event with sector", q -> q, false, false, 3);
    blocks.add(new CountryBlock(past, schema));
    blocks.add(new RatioBlock(past, schema));
    blocks.add(new QuestionBlock(past, schema));
    this.firstLook = new FirstLook(schema, firstDear);
    this.candidates = new Candidates(past.catalogue.entities(), schema.size());
  }

  private void count(
      Family family,
      View view,
      String name,
      IntUnaryOperator turned,
      boolean perCandidate,
      boolean full,
      int... speeds) {
    blocks.add(
        new CountBlock(past, schema, family, view, name, turned, perCandidate, full, speeds));
  }

  /** Decides, after a first look, which candidates are described in full. */
  interface Selection {
    /**
     * Puts the slots to keep in front.
     *
     * @param order slots, best first by the first look; may be rearranged
     * @return how many of them to keep
     */
    int select(Candidates c, int[] order);
  }

  /** The candidates of a question asked at the beginning of a step; valid until the next call. */
  Candidates describe(int anchor, int relation, int step, Selection selection) {
    candidates.start(anchor, relation, step);
    shortlist.fill(candidates);
    candidates.empty(0, firstDear);
    for (Block block : blocks.subList(0, cheap)) {
      block.fill(candidates);
    }
    int[] order = firstLook.order(candidates);
    candidates.keep(order, selection.select(candidates, order), firstDear);
    candidates.empty(firstDear, schema.size());
    for (Block block : blocks.subList(cheap, blocks.size())) {
      block.fill(candidates);
    }
    return candidates;
  }
}
