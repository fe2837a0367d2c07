package org.thaw.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.thaw.reading.actor.PartyResolver;
import org.thaw.reading.actor.Scene;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.statement.Party;

/**
 * The phrases of a sentence that stand for parties whom the lexicon knows, each once. An unknown
 * word with a capital is too often nobody to learn from.
 */
final class Candidates {
  private static final Set<String> BEFORE =
      Set.of("det", "compound", "amod", "nummod", "nmod:poss", "flat", "det:predet");
  private static final int MOST = 12;

  /**
   * A phrase.
   *
   * @param head its head
   * @param words the indexes of its words
   * @param parties whom it stands for
   */
  @SuppressWarnings("ArrayRecordComponent") // read, never compared
  record Phrase(Token head, int[] words, List<Party> parties) {

    /** Whether it shares words with another. */
    boolean overlaps(Phrase other) {
      return Math.max(words[0], other.words[0])
          <= Math.min(words[words.length - 1], other.words[other.words.length - 1]);
    }
  }

  private final Scene scene;
  private final Syntax syntax;
  private final PartyResolver resolver;

  Candidates(Context context) {
    scene = context.scene();
    syntax = scene.syntax();
    resolver = context.parties();
  }

  List<Phrase> phrases() {
    List<Phrase> found = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (Token token : scene.sentence().tokens()) {
      if (found.size() < MOST && isHead(token)) {
        List<Party> parties = resolver.known(token);
        if (!parties.isEmpty()) {
          int[] words = words(token);
          found.add(new Phrase(token, words, parties));
          for (int word : words) {
            taken.add(word);
          }
        }
      }
    }
    for (Token token : scene.sentence().tokens()) {
      boolean inside = taken.contains(token.index());
      if (found.size() < MOST && !inside && isModifier(token)) {
        found.add(new Phrase(token, new int[] {token.index()}, resolver.modifying(token)));
      }
    }
    found.removeIf(phrase -> phrase.parties.isEmpty());
    found.removeIf(this::isSameAgain);
    return found;
  }

  /** "the Moro Islamic Liberation Front (MILF)": the second name is no second party. */
  private boolean isSameAgain(Phrase phrase) {
    return phrase.head.is("appos")
        && syntax
            .head(phrase.head)
            .filter(named -> !named.isVerb())
            .filter(named -> keys(resolver.known(named)).equals(keys(phrase.parties)))
            .isPresent();
  }

  private static Set<String> keys(List<Party> parties) {
    Set<String> keys = new HashSet<>();
    parties.forEach(party -> keys.add(party.key()));
    return keys;
  }

  private boolean isHead(Token token) {
    if (scene.dated().contains(token.index()) || syntax.isRelative(token)) {
      return false;
    }
    return (token.isNoun() && !token.is("compound") && !token.is("flat"))
        || token.tag().equals("PRP")
        || token.tag().equals("PRP$");
  }

  /** "Russian" in "the Russian shelling". */
  private boolean isModifier(Token token) {
    return (token.is("amod") || token.is("compound") || token.is("nmod:poss"))
        && scene.mentionAt(token).filter(m -> m.isName()).isPresent();
  }

  private int[] words(Token head) {
    int start = head.index();
    while (start > 0
        && BEFORE.contains(scene.sentence().at(start - 1).relation())
        && syntax.isUnder(scene.sentence().at(start - 1), head)) {
      start--;
    }
    int[] words = new int[head.index() + 1 - start];
    for (int i = 0; i < words.length; i++) {
      words[i] = start + i;
    }
    return words;
  }
}
