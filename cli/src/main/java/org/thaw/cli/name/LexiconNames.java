package org.thaw.cli.name;

import java.util.Optional;
import org.thaw.reading.actor.Lexicon;
import org.thaw.reading.actor.LexiconLoader;

/** The names that the reading room's lexicon knows, and whatever else the ledger's texts use. */
public final class LexiconNames implements Names {

  private final Lexicon lexicon;
  private final Names further;

  /** This lexicon first, then further names. */
  LexiconNames(Lexicon lexicon, Names further) {
    this.lexicon = lexicon;
    this.further = further;
  }

  /** The lexicon that Thaw ships with, then further names. */
  public static Names before(Names further) {
    return new LexiconNames(Shipped.LEXICON, further);
  }

  @Override
  public boolean land(String id) {
    return lexicon.actor(id).map(a -> a.type().isLand()).orElseGet(() -> further.land(id));
  }

  /** Loaded when it is first asked for. */
  private static final class Shipped {
    static final Lexicon LEXICON = LexiconLoader.load();
  }

  @Override
  public Optional<String> id(String words) {
    return lexicon.find(words.strip()).stream()
        .map(actor -> actor.id())
        .findFirst()
        .or(() -> further.id(words));
  }

  @Override
  public String display(String id, String words) {
    return lexicon.actor(id).map(actor -> actor.name()).orElseGet(() -> further.display(id, words));
  }
}
