package org.thaw.cli.ripple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.thaw.cli.show.Console;
import org.thaw.foresight.causal.Edge;
import org.thaw.foresight.fcm.Ending;
import org.thaw.foresight.whatif.Limit;

/** Prints what a map cannot say. */
final class LimitsText {

  private final Console console;
  private final FactorText text;

  LimitsText(Console console, FactorText text) {
    this.console = console;
    this.text = text;
  }

  void show(Reply reply) {
    List<String> lines = new ArrayList<>();
    reply.answer().limits().forEach(limit -> lines.add(words(limit, reply)));
    if (reply.answer().unsettledDraws() > 0) {
      lines.add(
          "In %,d of %,d draws the map did not settle; there the last two steps are averaged."
              .formatted(reply.answer().unsettledDraws(), reply.answer().question().draws()));
    }
    if (!reply.unused().isEmpty()) {
      lines.add(
          WhatIfPage.count(reply.unused().size(), "link")
              + " of this ledger gave no edge; 'thaw map --unused' shows them.");
    }
    lines.add("When: a map has no clock. How much: its sizes order effects, they measure nothing.");
    console.heading("What this map cannot say");
    lines.forEach(line -> console.wrapped(2, line));
  }

  private String words(Limit limit, Reply reply) {
    if (limit instanceof Limit.NothingFollows none) {
      return "No edge leads on from " + text.of(none.factor()) + ".";
    } else if (limit instanceof Limit.DidNotSettle) {
      return ending(reply.answer().shocked());
    } else if (limit instanceof Limit.Loop loop) {
      return "A loop feeds itself: "
          + loop.edges().stream().map(e -> text.of(e.cause())).collect(Collectors.joining(" → "))
          + " → "
          + text.of(loop.edges().get(0).cause())
          + ". Sizes along it say how it feeds, not where it ends.";
    } else if (limit instanceof Limit.OneOrigin one) {
      return "All of it rests on one document: " + one.origin() + ".";
    } else if (limit instanceof Limit.OwnEdges own) {
      return WhatIfPage.count(own.count(), "edge")
          + " that carry it are yours, not the documents'.";
    } else if (limit instanceof Limit.Contested contested) {
      return "Contested (denied, or said the other way round too): "
          + contested.edges().stream().map(Edge::id).collect(Collectors.joining(", "))
          + ".";
    } else if (limit instanceof Limit.Untouched untouched) {
      return WhatIfPage.count(untouched.factors(), "factor")
          + " of the map stay as they are: no link leads there, which is not to say that none is.";
    }
    throw new IllegalStateException("a limit without words: " + limit);
  }

  private static String ending(Ending ending) {
    if (ending instanceof Ending.Cycle cycle) {
      return "The map does not settle: it comes round every %d steps. Effects are means over a round."
          .formatted(cycle.length());
    } else if (ending instanceof Ending.Unsettled unsettled) {
      return "The map did not settle within %d steps. Effects are means over the last of them."
          .formatted(unsettled.steps());
    }
    return "";
  }
}
