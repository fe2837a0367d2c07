package org.thaw.reading.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.thaw.reading.frame.FrameHints;
import org.thaw.reading.frame.FrameLexicon;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.statement.EventType;

/** What each word of a marked sentence tells by itself: its key, its part, its frames' types. */
final class Cues {

  private static final Set<String> AUXILIARY =
      Set.of(
          "be", "have", "do", "will", "would", "can", "could", "may", "might", "shall", "should");

  final Syntax syntax;
  final List<Token> tokens;
  final Span source;
  final Span target;

  /** The lemma; names, numbers and the marked words have signs in their place. */
  final String[] keys;

  /** What the frames say that the word triggers. */
  final List<List<FrameHints.Hint>> hints = new ArrayList<>();

  /** Their types. */
  final List<Set<EventType>> types = new ArrayList<>();

  final boolean[] verb;

  Cues(Marked marked, FrameLexicon frames) {
    syntax = marked.syntax();
    tokens = syntax.sentence().tokens();
    source = marked.source();
    target = marked.target();
    FrameHints found = new FrameHints(frames, syntax);
    keys = new String[tokens.size()];
    verb = new boolean[tokens.size()];
    for (Token token : tokens) {
      int i = token.index();
      keys[i] = key(token);
      verb[i] = token.isVerb() && !isAuxiliary(i);
      hints.add(source.covers(i) || target.covers(i) ? List.of() : found.at(token));
      Set<EventType> told = new TreeSet<>();
      hints.get(i).forEach(hint -> told.add(hint.type()));
      types.add(told);
    }
  }

  private String key(Token token) {
    if (source.covers(token.index())) {
      return "<S>";
    }
    if (target.covers(token.index())) {
      return "<T>";
    }
    if (token.tag().equals("CD")) {
      return "<c>";
    }
    return token.isName() && Character.isUpperCase(token.form().charAt(0))
        ? "<n>"
        : token.lemma().toLowerCase(Locale.ROOT);
  }

  private boolean isAuxiliary(int i) {
    Token token = tokens.get(i);
    if (!AUXILIARY.contains(token.lemma())) {
      return false;
    }
    if (token.is("aux") || token.is("cop")) {
      return true;
    }
    for (int k = i + 1; k < Math.min(tokens.size(), i + 4); k++) {
      if (tokens.get(k).isVerb()) {
        return true;
      }
      if (tokens.get(k).isNoun()) {
        return false;
      }
    }
    return false;
  }

  /** Whether a word says something besides grammar. */
  boolean isContent(int i) {
    String tag = tokens.get(i).tag();
    boolean open =
        tag.startsWith("NN")
            || tag.startsWith("VB")
            || tag.startsWith("JJ")
            || tag.equals("RB")
            || tag.equals("RP");
    return open
        && !keys[i].startsWith("<")
        && Character.isLetter(keys[i].charAt(0))
        && !(tokens.get(i).isVerb() && !verb[i]);
  }

  /** Whether a word stands in a span or above it in the same phrase. */
  boolean reaches(Token filler, Span span) {
    if (span.covers(filler.index())) {
      return true;
    }
    Token at = head(span);
    for (int steps = 0; steps < 4 && at.head() >= 0; steps++) {
      boolean inside =
          at.is("nmod") || at.is("compound") || at.is("amod") || at.is("appos") || at.is("conj");
      at = tokens.get(at.head());
      if (!inside && !span.covers(at.index())) {
        return false;
      }
      if (at.index() == filler.index()) {
        return true;
      }
    }
    return false;
  }

  /** The head of a span: the first word that depends on one outside. */
  Token head(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (!span.covers(tokens.get(i).head())
          && (tokens.get(i).isNoun() || span.end() - span.start() == 1)) {
        return tokens.get(i);
      }
    }
    return tokens.get(Math.max(0, span.end() - 1));
  }
}
