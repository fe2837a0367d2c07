package org.thaw.intake.repair;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cues in how things are named: in full where they come first, shorter later. */
final class MentionCues {

  private static final Pattern DEFINED =
      Pattern.compile("\\((?:[^)]{0,60}[ -] ?)?(\\p{Lu}{2,8})s?\\)");
  private static final Pattern ACRONYM = Pattern.compile("(?<![(\\p{L}-])\\p{Lu}{2,8}\\b(?!s?\\))");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{Ll}’'-]+(?: (?:(?:al|el|de|bin|van|von)[ -])?\\p{Lu}[\\p{Ll}’'-]+)*");
  private static final Pattern THING =
      Pattern.compile("\\b(?:([Tt]he)|[Aa]n?) (\\p{Ll}{4,})\\b(?: (\\p{Ll}{4,})\\b)?");

  private final Map<String, Places> names = new HashMap<>();
  private final Map<String, Places> acronyms = new HashMap<>();
  private final Map<String, Places> things = new HashMap<>();

  private MentionCues() {}

  static void count(Pieces pieces, Map<Cue, Double> cues) {
    MentionCues mentions = new MentionCues();
    for (int i = 0; i < pieces.size(); i++) {
      mentions.visit(pieces.get(i), i);
    }
    cues.put(Cue.ACRONYM, order(mentions.acronyms));
    cues.put(Cue.FULL_NAME, order(mentions.names));
    cues.put(Cue.INDEFINITE, order(mentions.things));
  }

  private static double order(Map<String, Places> places) {
    return places.values().stream().mapToDouble(Places::order).sum();
  }

  private void visit(String piece, int at) {
    Matcher defined = DEFINED.matcher(piece);
    while (defined.find()) {
      places(acronyms, defined.group(1)).full(at);
    }
    Matcher acronym = ACRONYM.matcher(piece);
    while (acronym.find()) {
      places(acronyms, acronym.group()).brief(at);
    }
    Matcher name = NAME.matcher(piece);
    while (name.find()) {
      name(name.group(), at);
    }
    Matcher thing = THING.matcher(piece);
    while (thing.find()) {
      thing(thing, at);
    }
  }

  private void name(String name, int at) {
    int last = Math.max(name.lastIndexOf(' '), 0);
    if (last == 0) {
      places(names, name).brief(at);
    } else {
      places(names, name.substring(last + 1)).full(at);
    }
  }

  /** "A ceasefire" or "a new ceasefire", and later "the ceasefire". */
  private void thing(Matcher thing, int at) {
    if (thing.group(1) != null) {
      places(things, thing.group(2)).brief(at);
      return;
    }
    places(things, thing.group(2)).full(at);
    if (thing.group(3) != null) {
      places(things, thing.group(3)).full(at);
    }
  }

  private static Places places(Map<String, Places> all, String name) {
    return all.computeIfAbsent(name, n -> new Places());
  }

  /** Where the long and the short form of one name stand. */
  private static final class Places {
    private int firstFull = Integer.MAX_VALUE;
    private int lastFull = -1;
    private int firstBrief = Integer.MAX_VALUE;
    private int lastBrief = -1;

    void full(int at) {
      firstFull = Math.min(firstFull, at);
      lastFull = Math.max(lastFull, at);
    }

    void brief(int at) {
      firstBrief = Math.min(firstBrief, at);
      lastBrief = Math.max(lastBrief, at);
    }

    /** 1 if the long form stands first, less 1 if it stands last. */
    double order() {
      if (lastFull < 0 || lastBrief < 0) {
        return 0;
      }
      return (firstFull < firstBrief ? 1 : 0) - (lastFull > lastBrief ? 1 : 0);
    }
  }
}
