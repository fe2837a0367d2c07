package org.thaw.foresight.whatif;

import java.util.List;
import org.thaw.foresight.causal.Edge;
import org.thaw.foresight.factor.Factor;

/** Something that the map cannot say, or that a reader of its answer must know. */
public sealed interface Limit {

  /** Nothing in the map follows from the factor: no edge leads on from it. */
  record NothingFollows(Factor factor) implements Limit {}

  /** The run with the shock did not settle. */
  record DidNotSettle() implements Limit {}

  /** Each round strengthens itself: the numbers say how loops feed, not how large things get. */
  record Loop(List<Edge> edges) implements Limit {

    /** Copies the list. */
    public Loop {
      edges = List.copyOf(edges);
    }
  }

  /** All that carries the answer comes from this one document. */
  record OneOrigin(String origin) implements Limit {}

  /** Some edge that carries the answer is the person's own. */
  record OwnEdges(int count) implements Limit {}

  /** Some edge that carries the answer is denied, or asserted with the other sign too. */
  record Contested(List<Edge> edges) implements Limit {

    /** Copies the list. */
    public Contested {
      edges = List.copyOf(edges);
    }
  }

  /** An effect of which so few factors are spoken that nothing else can follow. */
  record Untouched(int factors) implements Limit {}
}
