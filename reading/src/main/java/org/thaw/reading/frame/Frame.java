package org.thaw.reading.frame;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thaw.statement.Relation;

/**
 * One frame: a word, what must stand around it, and what it then tells.
 *
 * @param pos part of speech of the trigger
 * @param conditions what must hold around the trigger
 * @param relation what it tells
 * @param subject roles in which to look for the subject, in order
 * @param object roles in which to look for the object, in order
 * @param mutual whether it holds in both directions
 * @param settings mode, channel, trend, polarity
 * @param line line of the file, for messages and to break ties: earlier lines win
 */
public record Frame(
    Pos pos,
    List<Condition> conditions,
    Relation relation,
    List<String> subject,
    List<String> object,
    boolean mutual,
    Map<String, String> settings,
    int line) {

  /** The setting of frames that count only where the classifier agrees. */
  public static final String LIKELY = "likely";

  /** Parts of speech that trigger. */
  public enum Pos {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /**
   * What must stand, or must not stand, in a role.
   *
   * @param role the role
   * @param words one of these lemmas; empty: anything
   * @param wanted false: it must not be so
   */
  public record Condition(String role, Set<String> words, boolean wanted) {}

  /** A frame of no file, for a verb between two parties; it ranks behind all others. */
  static Frame supplied(Relation relation, List<String> object) {
    return new Frame(
        Pos.VERB,
        List.of(),
        relation,
        List.of("subj"),
        object,
        false,
        Map.of(LIKELY, ""),
        Integer.MAX_VALUE);
  }

  /** Whether a setting is there. */
  public boolean has(String setting) {
    return settings.containsKey(setting);
  }
}
