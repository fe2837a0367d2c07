package org.thaw.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.name.LexiconNames;
import org.thaw.cli.name.Names;
import org.thaw.cli.ripple.Asked;
import org.thaw.cli.ripple.FactorLexicon;
import org.thaw.cli.ripple.FactorText;
import org.thaw.cli.ripple.Inquiry;
import org.thaw.cli.ripple.LedgerMap;
import org.thaw.cli.ripple.MapFiles;
import org.thaw.cli.ripple.MapScope;
import org.thaw.cli.ripple.Reply;
import org.thaw.cli.ripple.WhatIfPage;
import org.thaw.cli.show.Console;
import org.thaw.cli.show.Evidence;
import org.thaw.cli.show.Words;
import org.thaw.foresight.causal.CausalMap;
import org.thaw.foresight.causal.Edge;
import org.thaw.foresight.causal.Voices;
import org.thaw.foresight.causal.WitnessFinder;
import org.thaw.foresight.factor.Factor;
import org.thaw.foresight.factor.FactorFinder;
import org.thaw.foresight.whatif.Answer;
import org.thaw.foresight.whatif.Effect;
import org.thaw.foresight.whatif.Question;
import org.thaw.foresight.whatif.Ripple;
import org.thaw.foresight.whatif.Shock;
import org.thaw.ledger.Ledger;

/**
 * A question put to a map.
 *
 * @param asked what was understood
 * @param reply the answer; empty where the question was not understood
 * @param ledgerMap the ledger's map; empty for a file's
 * @param names of actors
 * @param text of factors
 */
record MapQuestion(
    Asked asked,
    Optional<Reply> reply,
    Optional<LedgerMap> ledgerMap,
    Names names,
    FactorText text) {

  /** To the ledger's map. */
  static MapQuestion of(Rooms rooms, Ledger ledger, Inquiry inquiry) {
    LedgerMap ledgerMap = MapView.map(rooms, ledger);
    Names names = Shared.names(ledger);
    Voices voices = MapOptions.voices(names, inquiry.says());
    MapScope scope = new MapScope(voices, inquiry.since(), inquiry.until());
    CausalMap whole = ledgerMap.map(scope.ofAll());
    Set<String> without = without(whole, inquiry.without());
    FactorText text = new FactorText(names, ledgerMap.words());
    CausalMap all = whole.without(without);
    CausalMap map = ledgerMap.map(scope).without(without);
    return answer(inquiry, all, map, ledgerMap.typed(), Optional.of(ledgerMap), names, text);
  }

  /** To a map in a file. */
  static MapQuestion ofFile(Path file, Inquiry inquiry) throws IOException {
    CausalMap map = MapFiles.map(MapFiles.read(file, Optional.empty()));
    map = map.without(without(map, inquiry.without()));
    Names names = LexiconNames.before(NoNames.NAMES);
    var words = FactorLexicon.load();
    FactorFinder finder = new FactorFinder(words, text -> List.of());
    return answer(inquiry, map, map, finder, Optional.empty(), names, new FactorText(names, words));
  }

  private static MapQuestion answer(
      Inquiry inquiry,
      CausalMap all,
      CausalMap map,
      FactorFinder finder,
      Optional<LedgerMap> ledgerMap,
      Names names,
      FactorText text) {
    Asked asked = Asked.of(inquiry.words(), all, finder, text);
    Optional<Reply> reply =
        asked instanceof Asked.Understood understood
            ? Optional.of(reply(inquiry, understood.shocks(), all, map, ledgerMap))
            : Optional.empty();
    return new MapQuestion(asked, reply, ledgerMap, names, text);
  }

  private static Reply reply(
      Inquiry inquiry,
      List<Shock> shocks,
      CausalMap all,
      CausalMap map,
      Optional<LedgerMap> ledgerMap) {
    Question question =
        new Question(
            shocks, inquiry.settings(), inquiry.clamped(), inquiry.draws(), inquiry.seed());
    // Whoever is asked may not speak of the factor at all: then it stands in the map alone.
    Answer answer =
        new Ripple(map.with(shocks.stream().map(Shock::factor).toList())).answer(question);
    List<Effect> elsewhere =
        inquiry.says().isEmpty() ? List.of() : only(new Ripple(all).answer(question), answer);
    return new Reply(
        inquiry.words(),
        map,
        answer,
        elsewhere,
        inquiry.says(),
        ledgerMap.map(LedgerMap::unused).orElse(List.<WitnessFinder.Unused>of()));
  }

  /** The effects that are in the first answer alone. */
  private static List<Effect> only(Answer all, Answer some) {
    Set<Factor> there = new HashSet<>(some.effects().stream().map(Effect::factor).toList());
    return all.effects().stream().filter(effect -> !there.contains(effect.factor())).toList();
  }

  private static Set<String> without(CausalMap map, List<String> named) {
    Set<String> ids = new HashSet<>();
    for (String name : named) {
      List<Edge> edges = map.named(name.strip());
      if (edges.isEmpty()) {
        throw new Failure(
            Exit.USAGE,
            "--without " + name + ": no edge of that id in this map; 'thaw map' lists them");
      }
      edges.forEach(edge -> ids.add(edge.id()));
    }
    return ids;
  }

  WhatIfPage page(Console console) {
    Words words = new Words(names);
    return new WhatIfPage(console, text, new Evidence(console, words), words);
  }
}
