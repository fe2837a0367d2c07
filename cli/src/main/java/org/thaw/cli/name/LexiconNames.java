package org.thaw.cli.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.thaw.reading.actor.Actor;
import org.thaw.reading.actor.Lexicon;
import org.thaw.reading.actor.LexiconLoader;
import org.thaw.statement.Place;

/** The names that the reading room's lexicon knows, and whatever else the ledger's texts use. */
public final class LexiconNames implements Names {

  private final Supplier<Lexicon> lexicon;
  private final Names further;

  /** This lexicon first, then further names. */
  LexiconNames(Supplier<Lexicon> lexicon, Names further) {
    this.lexicon = lexicon;
    this.further = further;
  }

  /** The lexicon that Thaw ships with, then further names. */
  public static Names before(Names further) {
    return new LexiconNames(Shipped.LEXICON::join, further);
  }

  /** The names of the lexicon that Thaw ships with, and no others. */
  public static Names shipped() {
    return before(new Nobody());
  }

  @Override
  public boolean land(String id) {
    return lexicon.get().actor(id).map(a -> a.type().isLand()).orElseGet(() -> further.land(id));
  }

  @Override
  public Set<String> parts(String id) {
    return new Parts(lexicon.get().actors()).of(id);
  }

  @Override
  public Optional<Place.Point> point(String id) {
    return lexicon.get().actor(id).flatMap(Actor::point);
  }

  /** Begins to load the lexicon beside whatever else is to be done first. */
  public static void warmUp() {
    Shipped.LEXICON.isDone();
  }

  /** The lexicon's names; waits until it is loaded. */
  static Lexicon words() {
    return Shipped.LEXICON.join();
  }

  /** Begun when it is first asked for; a command waits only when it needs a name. */
  private static final class Shipped {
    static final CompletableFuture<Lexicon> LEXICON =
        CompletableFuture.supplyAsync(LexiconLoader::loadNames);
  }

  @Override
  public Optional<String> known(String words) {
    List<Actor> meant = lexicon.get().find(words.strip());
    return meant.stream()
        .filter(actor -> actor.type() != Actor.Type.PLACE)
        .findFirst()
        .or(() -> meant.stream().findFirst())
        .map(actor -> actor.id())
        .or(() -> further.known(words));
  }

  @Override
  public Optional<String> id(String words) {
    return lexicon.get().find(words.strip()).stream()
        .map(actor -> actor.id())
        .findFirst()
        .or(() -> further.id(words));
  }

  @Override
  public String display(String id, String words) {
    return lexicon
        .get()
        .actor(id)
        .map(actor -> actor.name())
        .orElseGet(() -> further.display(id, words));
  }

  /** Knows no name. */
  private static final class Nobody implements Names {
    @Override
    public Optional<String> id(String words) {
      return Optional.empty();
    }

    @Override
    public String display(String id, String words) {
      return words.isBlank() ? id : words;
    }

    @Override
    public boolean land(String id) {
      return true;
    }
  }
}
