package org.thaw.cli.ripple;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.thaw.cli.show.Console;
import org.thaw.cli.show.Evidence;
import org.thaw.cli.show.Words;
import org.thaw.foresight.causal.Edge;
import org.thaw.foresight.causal.EdgeKind;
import org.thaw.foresight.causal.Witness;
import org.thaw.foresight.factor.Direction;
import org.thaw.foresight.whatif.Answer;
import org.thaw.foresight.whatif.Effect;
import org.thaw.foresight.whatif.Path;
import org.thaw.foresight.whatif.Shock;
import org.thaw.statement.Link;

/** Prints what would follow, for a person. */
public final class WhatIfPage {

  private static final int PATHS = 3;
  private static final int SENTENCES = 2;

  private final Console console;
  private final FactorText text;
  private final EffectText effects;
  private final Evidence evidence;
  private final Words words;
  private final Set<String> shown = new HashSet<>();

  /** A page. */
  public WhatIfPage(Console console, FactorText text, Evidence evidence, Words words) {
    this.console = console;
    this.text = text;
    this.effects = new EffectText(text);
    this.evidence = evidence;
    this.words = words;
  }

  /** Prints a reply with so many effects. */
  public void show(Reply reply, int limit) {
    Answer answer = reply.answer();
    console.heading("What if " + shocks(answer) + "?");
    console.wrapped(0, basis(reply));
    console.line();
    List<Effect> first = answer.effects().stream().limit(limit).toList();
    for (int i = 0; i < first.size(); i++) {
      effect(i + 1, first.get(i), answer);
    }
    if (answer.effects().isEmpty()) {
      console.wrapped(0, nothing(reply));
      console.line();
    } else if (answer.effects().size() > limit) {
      int more = answer.effects().size() - limit;
      console.wrapped(
          0,
          more + (more == 1 ? " further effect" : " further effects") + "; --limit N shows more.");
      console.line();
    }
    elsewhere(reply);
    new LimitsText(console, text).show(reply);
  }

  /** "Russia · strength weakens, and Turkey · strength grows a little". */
  private String shocks(Answer answer) {
    return answer.question().shocks().stream()
        .map(
            shock ->
                text.of(shock.factor())
                    + " "
                    + text.moves(shock.factor(), Direction.of(shock.amount()))
                    + (Math.abs(shock.amount()) == 1
                        ? ""
                        : " (" + EffectText.signed(shock.amount()) + ")"))
        .collect(Collectors.joining(", and "));
  }

  private static String basis(Reply reply) {
    long documents =
        reply.map().edges().stream()
            .flatMap(edge -> edge.witnesses().stream())
            .map(Witness::origin)
            .distinct()
            .count();
    String whose =
        reply.says().isEmpty() ? "" : ", on the word of " + String.join(", ", reply.says());
    return "Asked: “%s”. Map: %s between %s, from %s%s."
        .formatted(
            reply.words(),
            count(reply.map().counted().size(), "edge"),
            count(reply.map().factors().size(), "factor"),
            count(documents, "independent document"),
            whose);
  }

  static String count(long number, String what) {
    return "%,d %s%s".formatted(number, what, number == 1 ? "" : "s");
  }

  private static String nothing(Reply reply) {
    return reply.says().isEmpty()
        ? "Nothing follows that this map knows of."
        : "Nothing follows on the word of " + String.join(", ", reply.says()) + ".";
  }

  private void effect(int number, Effect effect, Answer answer) {
    String label = number + ". ";
    console.heading(label + effects.headline(effect));
    int indent = label.length();
    console.wrapped(indent, effects.range(effect, answer.question().draws()));
    if (effect.ambivalent()) {
      console.wrapped(
          indent, "Ambivalent: along one path it rises, along another it falls. Both are shown.");
    }
    paths(effect).forEach(path -> path(indent, path, answer));
    effect.turning().stream()
        .findFirst()
        .filter(t -> effect.paths().size() > 1 || effect.paths().get(0).edges().size() > 1)
        .ifPresent(t -> console.wrapped(indent, turning(effect)));
    console.line();
  }

  /** The strongest, and the strongest of the other sign if they disagree. */
  private static List<Path> paths(Effect effect) {
    List<Path> first = effect.paths().stream().limit(PATHS).toList();
    if (effect.ambivalent() && first.stream().map(Path::sign).distinct().count() == 1) {
      int sign = first.get(0).sign();
      return java.util.stream.Stream.concat(
              first.stream().limit(PATHS - 1L),
              effect.paths().stream().filter(p -> p.sign() != sign).limit(1))
          .toList();
    }
    return first;
  }

  private void path(int indent, Path path, Answer answer) {
    Direction shock =
        answer.question().shocks().stream()
            .filter(s -> s.factor().equals(path.edges().get(0).cause()))
            .findFirst()
            .map(Shock::amount)
            .map(Direction::of)
            .orElse(Direction.RISES);
    console.wrapped(indent, effects.path(path, shock));
    for (Edge edge : path.edges()) {
      edge(indent + 2, edge);
    }
  }

  private void edge(int indent, Edge edge) {
    String id = "[" + edge.id() + "] ";
    if (!shown.add(edge.id())) {
      console.wrapped(indent, id + "as above");
      return;
    }
    console.wrapped(indent, id + ground(edge));
    List<Witness> once = distinct(edge.witnesses());
    once.stream().limit(SENTENCES).forEach(w -> evidence.show(indent + 2, w.statement()));
    if (once.size() > SENTENCES) {
      console.wrapped(
          indent + 2,
          "and " + (once.size() - SENTENCES) + " more (thaw map --edge " + edge.id() + ")");
    }
  }

  /** One sentence gives more than one link at times. */
  static List<Witness> distinct(List<Witness> witnesses) {
    Set<String> seen = new HashSet<>();
    return witnesses.stream().filter(w -> seen.add(w.statement().source().text())).toList();
  }

  private String ground(Edge edge) {
    String weight = "weight " + EffectText.signed(edge.weight());
    String marked =
        edge.marks().isEmpty()
            ? ""
            : "; changed by " + edge.marks().get(edge.marks().size() - 1).who();
    return switch (edge.kind()) {
      case ASSERTED ->
          "said by " + voices(edge) + spans(edge) + "; " + weight + marked + contested(edge);
      case LEANING -> "the one leans on the other" + lastSaid(edge) + "; " + weight + marked;
      case OWN -> "your own edge; " + weight + marked;
    };
  }

  /** The words that were taken for cause and effect, so that the taking can be judged. */
  private static String spans(Edge edge) {
    return edge.witnesses().stream()
        .filter(w -> !w.denied())
        .map(Witness::statement)
        .filter(Link.class::isInstance)
        .map(Link.class::cast)
        .findFirst()
        .map(l -> ": “" + MapPage.flat(l.cause()) + "” → “" + MapPage.flat(l.effect()) + "”")
        .orElse("");
  }

  /** Who leaned once may lean no more: the reader of the page must see how old it is. */
  private static String lastSaid(Edge edge) {
    return edge.witnesses().stream()
        .flatMap(w -> w.statement().source().published().stream())
        .max(Comparator.naturalOrder())
        .map(day -> ", last said " + day)
        .orElse("");
  }

  private static String contested(Edge edge) {
    return edge.contested() ? "; contested" : "";
  }

  private String voices(Edge edge) {
    String who =
        edge.witnesses().stream()
            .filter(w -> !w.denied())
            .map(w -> w.speaker().map(words::party).orElse("the text"))
            .distinct()
            .limit(3)
            .collect(Collectors.joining(", "));
    return (who.isEmpty() ? "nobody" : who)
        + (edge.kind() == EdgeKind.ASSERTED && edge.origins() > 1
            ? " in " + edge.origins() + " independent documents"
            : "");
  }

  private String turning(Effect effect) {
    return "Turns on "
        + effect.turning().stream()
            .map(
                t ->
                    t.edge().id()
                        + " (without it "
                        + (Math.abs(t.without()) < 0.005
                            ? "nothing is left"
                            : EffectText.signed(t.without()))
                        + ")")
            .collect(Collectors.joining(", "))
        + ".";
  }

  private void elsewhere(Reply reply) {
    if (reply.elsewhere().isEmpty()) {
      return;
    }
    console.wrapped(
        0, "Left out by --says " + String.join(",", reply.says()) + ", for only others say so:");
    reply.elsewhere().forEach(effect -> console.wrapped(2, effects.headline(effect)));
    console.line();
  }

  /** Prints that some words fit no factor, with what comes near. */
  public void unknown(Asked.Unknown unknown) {
    String taken =
        unknown
            .taken()
            .map(f -> " (taken for " + text.of(f) + ", which it does not have)")
            .orElse("");
    console.wrapped(0, "No factor of this map fits “" + unknown.part() + "”" + taken + ".");
    if (unknown.nearest().isEmpty()) {
      console.wrapped(0, "None comes near; 'thaw map --factors' lists them all.");
      return;
    }
    console.wrapped(
        0,
        "Nearest; put + or - behind a key to ask, as in \""
            + unknown.nearest().get(0).key()
            + "-\":");
    org.thaw.cli.show.Table table = new org.thaw.cli.show.Table("key", "factor");
    unknown.nearest().forEach(factor -> table.row(factor.key(), text.of(factor)));
    table.print(console);
  }
}
