package org.thaw.foresight.whatif;

import java.util.List;
import org.thaw.foresight.causal.Edge;
import org.thaw.foresight.factor.Direction;
import org.thaw.foresight.factor.Factor;

/**
 * What a shock does to one factor.
 *
 * @param factor to which
 * @param change against the map without the shock, where the map comes to rest
 * @param low nine in ten draws of the edges give at least this
 * @param high nine in ten draws give at most this
 * @param agreement the share of draws that give the same direction
 * @param paths what carries it, strongest first
 * @param turning the edges on which it turns, those that matter most first
 */
public record Effect(
    Factor factor,
    double change,
    double low,
    double high,
    double agreement,
    List<Path> paths,
    List<Turning> turning) {

  /**
   * An edge, and what is left of the effect without it.
   *
   * @param edge the edge
   * @param without the change without the edge
   */
  public record Turning(Edge edge, double without) {}

  /** Copies the lists. */
  public Effect {
    paths = List.copyOf(paths);
    turning = List.copyOf(turning);
  }

  /** Which way it goes. */
  public Direction direction() {
    return Direction.of(change);
  }

  /** Whether its paths disagree: one makes it rise, another fall. */
  public boolean ambivalent() {
    return paths.stream().map(Path::sign).distinct().count() > 1;
  }

  /** How large it is. */
  public Size size() {
    return Size.of(change);
  }
}
