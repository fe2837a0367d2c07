package org.thaw.foresight.factor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.foresight.factor.Actors.Named;
import org.thaw.foresight.factor.Found.How;
import org.thaw.foresight.factor.Tellings.Hit;

/**
 * Finds the factor that a span is about: the quality by its words, the bearer by who is named in
 * it, in the words that follow it, or by a pronoun. A span that fits no quality stands for itself,
 * so that no link is lost and none is bent into what it does not say.
 */
public final class FactorFinder {

  private final FactorWords lexicon;
  private final Actors actors;

  /** With these words and names. */
  public FactorFinder(FactorWords lexicon, Actors actors) {
    this.lexicon = lexicon;
    this.actors = actors;
  }

  /** The words that it goes by. */
  public FactorWords words() {
    return lexicon;
  }

  /** What the passage's span is about; empty if it has no word that says anything. */
  public Optional<Found> find(Passage passage) {
    Optional<Found> found = inOrBeside(passage);
    if (found.filter(this::told).isPresent() || passage.verb().isEmpty()) {
      return found;
    }
    // "The fall of the one | weakens | the other": what happens to the other, the verb alone tells.
    return find(passage, passage.verb() + " " + passage.span(), How.VERB)
        .filter(f -> told(f) && bears(f))
        .or(() -> found);
  }

  private Optional<Found> inOrBeside(Passage passage) {
    Optional<Found> inside = find(passage, passage.span(), How.SPAN);
    boolean whole = inside.filter(this::whole).isPresent();
    String longer = whole ? "" : passage.longer();
    if (longer.isEmpty()) {
      return inside.map(found -> borne(passage, found));
    }
    // "Russia's | difficulties | in Ukraine": whose it is often stands beside what reading took.
    Optional<Found> around = find(passage, longer, How.CONTINUED);
    return around.filter(f -> better(f, inside)).or(() -> inside).map(f -> borne(passage, f));
  }

  /** Where the span names nobody and the whole sentence one actor alone, it is that one's. */
  private Found borne(Passage passage, Found found) {
    if (!told(found) || bears(found)) {
      return found;
    }
    List<String> named = actors.in(passage.sentence()).stream().map(Named::id).distinct().toList();
    if (named.size() != 1) {
      return found;
    }
    Factor bare = found.factor();
    Factor factor =
        new Factor(named, lexicon.whose(bare.quality()), bare.quality(), Optional.empty());
    return new Found(factor, found.direction(), How.SENTENCE);
  }

  /** Whether nobody can be missing: a tie has two ends. */
  private boolean whole(Found found) {
    int ends =
        lexicon
            .quality(found.factor().quality())
            .map(quality -> quality.bearers() == Quality.Bearers.ONE ? 1 : 2)
            .orElse(Integer.MAX_VALUE);
    return found.factor().bearers().size() >= ends;
  }

  private boolean told(Found found) {
    return lexicon.quality(found.factor().quality()).isPresent();
  }

  private boolean better(Found longer, Optional<Found> inside) {
    if (inside.isEmpty()) {
      return told(longer);
    }
    boolean sameQuality = longer.factor().quality().equals(inside.get().factor().quality());
    boolean moreBearers = longer.factor().bearers().size() > inside.get().factor().bearers().size();
    return sameQuality ? moreBearers : told(longer) && !told(inside.get()) && !bears(inside.get());
  }

  private static boolean bears(Found found) {
    return !found.factor().bearers().isEmpty();
  }

  private Optional<Found> find(Passage passage, String text, How how) {
    List<Word> words = Word.of(text);
    List<Named> names = actors.in(text);
    List<Named> meant = Pronouns.in(passage, words, actors, lexicon);
    List<Named> all =
        Stream.concat(names.stream(), meant.stream())
            .sorted(Comparator.comparing(Named::start))
            .toList();
    Tellings tellings = new Tellings(lexicon, words, names, passage.undone());
    Optional<Hit> main = tellings.main();
    Optional<String> quality = main.flatMap(hit -> quality(hit, words, all));
    if (quality.isEmpty()) {
      return Verbatim.of(passage, words, all, lexicon);
    }
    Bearing bearing = Bearing.of(lexicon, words, all, main.get(), quality.get(), text);
    Factor factor = bearing.factor(lexicon, quality.get(), passage.document());
    How ground = bearing.by(meant) ? How.PRONOUN : how;
    return Optional.of(new Found(factor, tellings.direction(main.get()), ground));
  }

  /** A change tells of something only beside somebody whose strength may change. */
  private Optional<String> quality(Hit hit, List<Word> words, List<Named> names) {
    return hit.telling()
        .quality()
        .or(() -> names.isEmpty() ? Optional.empty() : lexicon.alone(words, hit.at()));
  }

  /** All factors of several parts: "Russia weaker and Turkey stronger". */
  public List<Found> findAll(String words) {
    List<Found> found = new ArrayList<>();
    for (String part : words.split("\\s*;\\s*|\\s+and\\s+(?=\\p{Lu})", -1)) {
      find(Passage.typed(part)).ifPresent(found::add);
    }
    return found;
  }
}
