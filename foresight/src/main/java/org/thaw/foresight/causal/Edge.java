package org.thaw.foresight.causal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.thaw.foresight.factor.Factor;

/**
 * An edge of the map: more of the cause, more (weight above 0) or less (below 0) of the effect.
 *
 * @param cause from which factor
 * @param effect to which
 * @param kind on what ground
 * @param weight -1 to 1: how much of what moves the cause reaches the effect
 * @param presence the chance that there is such an edge at all, 0 to 1
 * @param against the share of what is said that gives it the other sign, 0 to 0.5
 * @param witnesses what it rests on; none for an edge that a person put there
 * @param marks what a person did to it: muted, re-signed, weighted
 */
public record Edge(
    Factor cause,
    Factor effect,
    EdgeKind kind,
    double weight,
    double presence,
    double against,
    List<Witness> witnesses,
    List<Edit> marks) {

  /** Copies the lists. */
  public Edge {
    witnesses = List.copyOf(witnesses);
    marks = List.copyOf(marks);
  }

  /** Short, and the same for the same kind, cause and effect: what a person types. */
  public String id() {
    return id(kind, cause, effect);
  }

  /** The id of an edge. */
  public static String id(EdgeKind kind, Factor cause, Factor effect) {
    CRC32 sum = new CRC32();
    sum.update((kind + "\n" + cause.key() + "\n" + effect.key()).getBytes(StandardCharsets.UTF_8));
    String mark = kind.name().substring(0, 1).toLowerCase(Locale.ROOT);
    return mark + Long.toString(sum.getValue(), 36);
  }

  /** 1 or -1. */
  public int sign() {
    return weight < 0 ? -1 : 1;
  }

  /** How many independent documents it rests on. */
  public int origins() {
    return (int)
        witnesses.stream().filter(w -> !w.denied()).map(Witness::origin).distinct().count();
  }

  /** Whether what is said of it disagrees: in sign, or in whether it is so at all. */
  public boolean contested() {
    return against > 0 || witnesses.stream().anyMatch(Witness::denied);
  }

  /** The same, left out of the reckoning. */
  public Edge silent() {
    return new Edge(cause, effect, kind, 0, 0, 0, witnesses, marks);
  }

  /** Whether a person put it there or changed it. */
  public boolean touched() {
    return kind == EdgeKind.OWN || !marks.isEmpty();
  }

  /** Whether it is left out of the reckoning. */
  public boolean muted() {
    return weight == 0 || presence == 0;
  }
}
