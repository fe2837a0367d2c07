package org.thaw.cli.ripple;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.thaw.cli.show.Console;
import org.thaw.cli.show.Evidence;
import org.thaw.cli.show.Json;
import org.thaw.foresight.factor.Direction;
import org.thaw.foresight.factor.Factor;
import org.thaw.foresight.whatif.Effect;
import org.thaw.ledger.FiledScenario;
import org.thaw.ledger.Ledger;

/** What changed in the answer to a saved question, and what documents have told since. */
public final class SinceThen {

  /** Smaller differences between two answers are not worth a line. */
  private static final double WORTH_TELLING = 0.02;

  private final FiledScenario scenario;
  private final FactorText text;
  private final LocalDate asked;
  private final CameTrue came;

  /** Of this question in this ledger. */
  public SinceThen(Ledger ledger, FiledScenario scenario, LedgerMap map, FactorText text) {
    this.scenario = scenario;
    this.text = text;
    LocalDate saved = LocalDate.ofInstant(scenario.made(), ZoneOffset.UTC);
    this.asked = Scenarios.inquiry(scenario).until().filter(d -> d.isBefore(saved)).orElse(saved);
    this.came = new CameTrue(ledger, asked, map.factors());
  }

  /** Prints it below the new answer. */
  public void show(Reply reply, Console console, Evidence evidence, boolean machine) {
    Map<String, Double> now = new LinkedHashMap<>();
    reply.answer().effects().forEach((Effect e) -> now.put(e.factor().key(), e.change()));
    Map<String, Double> last =
        scenario.runs().isEmpty()
            ? Map.of()
            : Scenarios.changes(scenario, scenario.runs().get(scenario.runs().size() - 1));
    Map<String, Double> first =
        scenario.runs().isEmpty() ? now : Scenarios.changes(scenario, scenario.runs().get(0));
    if (machine) {
      console.line(json(first, last, now).toString());
      return;
    }
    console.line();
    console.heading("Since the last answer");
    changes(last, now, console);
    console.line();
    console.heading("What documents published after " + asked + " tell of what was foreseen");
    first.forEach((key, change) -> outcome(Factor.ofKey(key), change, console, evidence));
    if (first.isEmpty()) {
      console.wrapped(2, "Nothing was foreseen.");
    }
  }

  private void changes(Map<String, Double> last, Map<String, Double> now, Console console) {
    Set<String> keys = new LinkedHashSet<>(now.keySet());
    keys.addAll(last.keySet());
    boolean any = false;
    for (String key : keys) {
      double before = last.getOrDefault(key, 0.0);
      double after = now.getOrDefault(key, 0.0);
      if (Math.abs(before - after) >= WORTH_TELLING) {
        any = true;
        console.wrapped(
            2,
            "%s: %s, before %s"
                .formatted(
                    text.of(Factor.ofKey(key)),
                    EffectText.signed(after),
                    EffectText.signed(before)));
      }
    }
    if (!any) {
      console.wrapped(2, "Nothing changed.");
    }
  }

  private void outcome(Factor factor, double change, Console console, Evidence evidence) {
    Direction foreseen = Direction.of(change);
    List<CameTrue.Telling> told = came.of(factor);
    long so = told.stream().filter(t -> t.sign() == foreseen.sign()).count();
    long other = told.size() - so;
    String verdict =
        told.isEmpty()
            ? "no word of it"
            : WhatIfPage.count(so, "sentence") + " so, " + other + " the other way";
    console.wrapped(2, text.of(factor) + " " + text.moves(factor, foreseen) + ": " + verdict + ".");
    example(told, foreseen.sign()).ifPresent(t -> evidence.show(4, t.statement()));
    example(told, -foreseen.sign())
        .ifPresent(
            t -> {
              console.wrapped(4, "but");
              evidence.show(4, t.statement());
            });
  }

  private static Optional<CameTrue.Telling> example(List<CameTrue.Telling> told, int sign) {
    return told.stream().filter(t -> t.sign() == sign).findFirst();
  }

  private ObjectNode json(
      Map<String, Double> first, Map<String, Double> last, Map<String, Double> now) {
    ObjectNode json = Json.object().put("scenario", scenario.name()).put("asked", asked.toString());
    ArrayNode foreseen = json.putArray("foreseen");
    first.forEach(
        (key, change) -> {
          List<CameTrue.Telling> told = came.of(Factor.ofKey(key));
          long so = told.stream().filter(t -> t.sign() == Direction.of(change).sign()).count();
          ObjectNode one = foreseen.addObject().put("factor", key).put("change", change);
          one.put("last", last.getOrDefault(key, 0.0)).put("now", now.getOrDefault(key, 0.0));
          one.put("so", so).put("otherwise", told.size() - so);
          ArrayNode statements = one.putArray("statements");
          told.forEach(t -> statements.add(t.statement().id()));
        });
    return json;
  }
}
