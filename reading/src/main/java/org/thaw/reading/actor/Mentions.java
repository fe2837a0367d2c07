package org.thaw.reading.actor;

import java.util.List;
import java.util.Optional;

/** The mentions of one sentence, by the words that they cover. */
public final class Mentions {

  private final List<Mention> all;
  private final Mention[] covering;

  Mentions(List<Mention> all, int words) {
    this.all = List.copyOf(all);
    this.covering = new Mention[words];
    for (Mention mention : all) {
      for (int i = mention.start(); i < mention.end(); i++) {
        covering[i] = mention;
      }
    }
  }

  /** All of them, in order. */
  public List<Mention> all() {
    return all;
  }

  /** The mention that covers a word. */
  public Optional<Mention> at(int index) {
    return Optional.ofNullable(covering[index]);
  }

  /** Whether the sentence names anybody. */
  public boolean namesSomebody() {
    return all.stream().anyMatch(Mention::isName);
  }
}
