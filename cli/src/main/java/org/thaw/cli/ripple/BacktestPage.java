package org.thaw.cli.ripple;

import java.util.List;
import java.util.Locale;
import org.thaw.cli.show.Console;
import org.thaw.cli.show.Evidence;
import org.thaw.cli.show.Json;
import org.thaw.cli.show.Table;
import org.thaw.cli.show.Words;
import org.thaw.foresight.backtest.Backtest;
import org.thaw.foresight.backtest.Judged;
import org.thaw.foresight.backtest.Verdict;

/** Prints who was right. */
public final class BacktestPage {

  private final Console console;
  private final Words words;
  private final Evidence evidence;
  private final int days;

  /** A page. */
  public BacktestPage(Console console, Words words, Evidence evidence, int days) {
    this.console = console;
    this.words = words;
    this.evidence = evidence;
    this.days = days;
  }

  /** Prints what became of each link that could be told, and each speaker's record. */
  public void show(List<Judged> judged) {
    if (judged.isEmpty()) {
      console.wrapped(0, "No document says \"if this, then that\" of what was still to come.");
      return;
    }
    judged.stream()
        .filter(
            j ->
                !(j.verdict() instanceof Verdict.NotYet
                    || j.verdict() instanceof Verdict.Untellable))
        .forEach(this::one);
    records(Backtest.records(judged));
    long notYet = judged.stream().filter(j -> j.verdict() instanceof Verdict.NotYet).count();
    long untellable =
        judged.stream().filter(j -> j.verdict() instanceof Verdict.Untellable).count();
    console.wrapped(
        0,
        "Of %s, the cause of %d has not come, and %d name no actor or no happening that the ledger keeps."
            .formatted(WhatIfPage.count(judged.size(), "conditional link"), notYet, untellable));
  }

  private void one(Judged judged) {
    console.heading(
        "“%s” → “%s”"
            .formatted(MapPage.flat(judged.link().cause()), MapPage.flat(judged.link().effect())));
    console.wrapped(2, verdict(judged));
    evidence.show(4, judged.link());
    if (judged.verdict() instanceof Verdict.Followed followed) {
      evidence.show(4, followed.cause().statement());
      evidence.show(4, followed.effect().statement());
    } else if (judged.verdict() instanceof Verdict.DidNotFollow not) {
      evidence.show(4, not.cause().statement());
    } else if (judged.verdict() instanceof Verdict.Open open) {
      evidence.show(4, open.cause().statement());
    }
    console.line();
  }

  private String verdict(Judged judged) {
    String base =
        " From any day it comes within %d days in %d%% of cases."
            .formatted(days, Math.round(100 * judged.baseRate()));
    String right = judged.decided() ? (judged.right() ? "Right: " : "Wrong: ") : "Open: ";
    Verdict verdict = judged.verdict();
    if (verdict instanceof Verdict.Followed f) {
      return right
          + f.cause().day()
          + " the one came, "
          + f.days()
          + " days later the other."
          + base;
    } else if (verdict instanceof Verdict.DidNotFollow n) {
      return right + n.cause().day() + " the one came, the other not by " + n.due() + "." + base;
    } else if (verdict instanceof Verdict.Open o) {
      return right + o.cause().day() + " the one came, the other may until " + o.due() + "." + base;
    }
    return right;
  }

  private void records(List<Backtest.Score> records) {
    if (records.isEmpty()) {
      return;
    }
    Table table = new Table("told", "right", "by chance", "speaker");
    records.forEach(
        r ->
            table.row(
                Integer.toString(r.decided()),
                Integer.toString(r.right()),
                String.format(Locale.ROOT, "%.1f", r.expected()),
                r.speaker().equals("text") ? "the texts" : words.name(r.speaker(), r.speaker())));
    table.print(console);
    console.line();
  }

  /** The same for machines. */
  public void json(List<Judged> judged) {
    for (Judged j : judged) {
      var json = Json.object().put("link", j.link().id()).put("foresaw", j.foresaw());
      json.put("verdict", j.verdict().getClass().getSimpleName()).put("baseRate", j.baseRate());
      if (j.verdict() instanceof Verdict.Followed f) {
        json.put("cause", f.cause().statement().id()).put("effect", f.effect().statement().id());
        json.put("days", f.days());
      }
      console.line(json.toString());
    }
  }
}
