package org.thaw.cli.ripple;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.thaw.cli.show.Console;
import org.thaw.cli.show.Evidence;
import org.thaw.cli.show.Table;
import org.thaw.cli.show.Words;
import org.thaw.foresight.causal.CausalMap;
import org.thaw.foresight.causal.Comparison;
import org.thaw.foresight.causal.Edge;
import org.thaw.foresight.causal.EdgeKind;
import org.thaw.foresight.causal.Edit;
import org.thaw.foresight.causal.Witness;
import org.thaw.foresight.causal.WitnessFinder;
import org.thaw.foresight.factor.Factor;
import org.thaw.foresight.factor.Found;
import org.thaw.statement.Link;

/** Prints a causal map for a person. */
public final class MapPage {

  private final Console console;
  private final FactorText text;
  private final Words words;
  private final Evidence evidence;

  /** A page. */
  public MapPage(Console console, FactorText text, Words words, Evidence evidence) {
    this.console = console;
    this.text = text;
    this.words = words;
    this.evidence = evidence;
  }

  /** Lists edges, those with most independent documents first. */
  public void edges(List<Edge> edges, int limit) {
    if (edges.isEmpty()) {
      console.wrapped(
          0,
          "No such edges. Edges come from links that documents assert, from who leans on whom, and from 'thaw map add'.");
      return;
    }
    Table table = new Table("edge", "weight", "from what to what");
    edges.stream()
        .sorted(
            Comparator.comparing((Edge e) -> -e.origins())
                .thenComparing(e -> -Math.abs(e.weight()))
                .thenComparing(Edge::id))
        .limit(limit)
        .forEach(
            e ->
                table.row(
                    e.id(),
                    e.muted() ? "none" : EffectText.signed(e.weight()),
                    between(e) + " (" + ground(e) + ")"));
    table.print(console);
    if (edges.size() > limit) {
      console.wrapped(0, (edges.size() - limit) + " more; --limit N shows more, --about narrows.");
    }
  }

  private String between(Edge edge) {
    return text.of(edge.cause()) + " → " + text.of(edge.effect());
  }

  private String ground(Edge edge) {
    String changed =
        edge.marks().isEmpty() || edge.kind() == EdgeKind.OWN ? "" : ", changed by you";
    return switch (edge.kind()) {
      case ASSERTED -> voices(edge) + documents(edge) + changed;
      case LEANING -> "leans" + documents(edge) + changed;
      case OWN -> "yours";
    };
  }

  private static String documents(Edge edge) {
    return edge.origins() <= 1 ? "" : ", " + edge.origins() + " documents";
  }

  private String voices(Edge edge) {
    boolean denied = edge.witnesses().stream().allMatch(Witness::denied);
    return (denied ? "denied by " : "")
        + edge.witnesses().stream()
            .filter(w -> denied || !w.denied())
            .map(w -> w.speaker().map(words::party).orElse("the text"))
            .distinct()
            .limit(3)
            .collect(Collectors.joining(", "))
        + (!denied && edge.contested() ? ", contested" : "");
  }

  /** One edge with all that it rests on, and with the words that were taken for its factors. */
  public void edge(Edge edge) {
    console.heading(between(edge));
    console.wrapped(
        2,
        "%s: weight %s, there in %d%% of draws; %s"
            .formatted(
                edge.id(),
                EffectText.signed(edge.weight()),
                Math.round(100 * edge.presence()),
                ground(edge)));
    console.wrapped(2, "keys: " + edge.cause().key() + " > " + edge.effect().key());
    for (Witness witness : edge.witnesses()) {
      console.line();
      console.wrapped(2, (witness.denied() ? "denies it: " : "") + taken(witness));
      evidence.show(4, witness.statement());
    }
    edge.marks().forEach(this::mark);
  }

  /** "“Russia's defeat” is Russia · strength, less; …". */
  private String taken(Witness witness) {
    if (witness.statement() instanceof Link link) {
      return "“%s” is %s; “%s” is %s."
          .formatted(
              flat(link.cause()),
              found(witness.cause()),
              flat(link.effect()),
              found(witness.effect()));
    }
    return words.line(witness.statement());
  }

  static String flat(String span) {
    return span.replaceAll("\\s+", " ");
  }

  private String found(Found found) {
    String way = found.direction().sign() > 0 ? "more of " : "less of ";
    String how =
        switch (found.how()) {
          case SPAN -> "";
          case CONTINUED -> " (by the words after it)";
          case VERB -> " (by the verb before it)";
          case PRONOUN -> " (by a pronoun)";
          case SENTENCE -> " (nobody else is named in the sentence)";
          case WORDS -> " (by its words alone)";
          case PERSON -> " (put together by you)";
        };
    return way + text.of(found.factor()) + how;
  }

  private void mark(Edit edit) {
    String why = edit.why().isEmpty() ? "" : ": " + edit.why();
    String weight = edit.weight().map(w -> " " + EffectText.signed(w)).orElse("");
    console.wrapped(
        2,
        edit.when().toString().substring(0, 10)
            + " "
            + edit.who()
            + " · "
            + Words.lower(edit.action())
            + weight
            + why);
  }

  /** All factors with how many edges touch them. */
  public void factors(CausalMap map, List<Factor> factors) {
    if (factors.isEmpty()) {
      console.wrapped(0, "No such factors in this map.");
      return;
    }
    Table table = new Table("in", "out", "factor", "key");
    factors.stream()
        .sorted(Comparator.comparing((Factor f) -> -map.at(f).count()).thenComparing(Factor::key))
        .forEach(
            f -> {
              long out = map.at(f).filter(e -> e.cause().equals(f)).count();
              table.row(
                  Long.toString(map.at(f).count() - out),
                  Long.toString(out),
                  cut(text.of(f)),
                  f.key());
            });
    table.print(console);
  }

  private static String cut(String name) {
    return org.thaw.cli.show.Wrap.cut(name, 34);
  }

  /** The links of which no edge could be made. */
  public void unused(List<WitnessFinder.Unused> unused) {
    for (WitnessFinder.Unused one : unused) {
      console.wrapped(
          0,
          "“%s” → “%s”: %s"
              .formatted(flat(one.link().cause()), flat(one.link().effect()), one.why()));
      evidence.show(4, one.link());
    }
    if (unused.isEmpty()) {
      console.wrapped(0, "Every link of this ledger gave an edge.");
    }
  }

  /** What a person did, in order. */
  public void edits(List<Edit> edits) {
    for (Edit edit : edits) {
      console.wrapped(0, text.of(edit.cause()) + " → " + text.of(edit.effect()));
      mark(edit);
    }
    if (edits.isEmpty()) {
      console.wrapped(0, "Nothing was changed by hand; 'thaw map add --help' shows how.");
    }
  }

  /** Two maps against each other. */
  public void comparison(Comparison comparison, String first, String second) {
    console.heading("Both say");
    comparison.shared().forEach(pair -> line(pair.first()));
    none(comparison.shared().isEmpty());
    console.heading("One says, the other denies or turns round");
    for (Comparison.Pair pair : comparison.contrary()) {
      line(pair.first());
      pair.first().witnesses().stream().limit(1).forEach(w -> evidence.show(4, w.statement()));
      pair.second().witnesses().stream().limit(1).forEach(w -> evidence.show(4, w.statement()));
    }
    none(comparison.contrary().isEmpty());
    console.heading("Only " + first);
    comparison.first().forEach(this::line);
    none(comparison.first().isEmpty());
    console.heading("Only " + second);
    comparison.second().forEach(this::line);
    none(comparison.second().isEmpty());
  }

  private void none(boolean none) {
    if (none) {
      console.line("  none");
    }
    console.line();
  }

  private void line(Edge edge) {
    String weight = edge.muted() ? "denied" : EffectText.signed(edge.weight());
    console.wrapped(
        2, edge.id() + "  " + weight + "  " + between(edge) + " (" + ground(edge) + ")");
  }
}
