package org.thaw.foresight.causal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.thaw.foresight.factor.Direction;
import org.thaw.foresight.factor.Factor;
import org.thaw.foresight.factor.FactorFinder;
import org.thaw.foresight.factor.Found;
import org.thaw.foresight.factor.Passage;
import org.thaw.statement.Link;
import org.thaw.statement.LinkRelation;
import org.thaw.statement.Modality;
import org.thaw.statement.Polarity;
import org.thaw.statement.Sign;
import org.thaw.statement.Status;
import org.thaw.statement.Trend;

/** Takes links and leaning for witnesses of edges. */
public final class WitnessFinder {

  /** The quality whose loss passes from a patron on to whoever leans on it. */
  private static final String STRENGTH = "strength";

  private static final double LEANING = 0.5;

  /** Who leans less and less leans half as much. */
  private static final double FADING = 0.5;

  private final FactorFinder finder;
  private final Function<String, String> origins;
  private final List<Unused> unused = new ArrayList<>();

  /**
   * A link that gives no edge.
   *
   * @param link the link
   * @param why in plain words
   */
  public record Unused(Link link, String why) {}

  /**
   * A finder.
   *
   * @param finder from words to factors
   * @param origins from a document to the first of its near-copies
   */
  public WitnessFinder(FactorFinder finder, Function<String, String> origins) {
    this.finder = finder;
    this.origins = origins;
  }

  /** What a link speaks for; empty where its spans say too little, which {@link #unused} keeps. */
  public Optional<Witness> of(Link link) {
    boolean undone = undone(link);
    Optional<Found> cause = finder.find(passage(link, link.cause(), false));
    Optional<Found> effect = finder.find(effect(link, undone));
    if (cause.isEmpty() || effect.isEmpty()) {
      unused.add(new Unused(link, "cause or effect has no word that says anything"));
      return Optional.empty();
    }
    if (cause.get().factor().equals(effect.get().factor())) {
      unused.add(new Unused(link, "cause and effect are the same factor"));
      return Optional.empty();
    }
    int sign =
        sign(link, effect.get()) * cause.get().direction().sign() * effect.get().direction().sign();
    return Optional.of(
        new Witness(
            link,
            origins.apply(link.source().document()),
            EdgeKind.ASSERTED,
            cause.get(),
            effect.get(),
            sign,
            link.said().polarity() == Polarity.DENIED,
            Trust.of(link.said().confidence(), link.said().modality())));
  }

  /** "Without this, that would not have been possible": that is, thanks to this. */
  private static boolean undone(Link link) {
    return link.said().modality() == Modality.COUNTERFACTUAL
        && link.relation() == LinkRelation.ENABLES;
  }

  /** "Weakens" makes the link one of less; where the same verb tells the effect, it counts once. */
  private static int sign(Link link, Found effect) {
    boolean told = effect.how() == Found.How.VERB && effect.direction() == Direction.FALLS;
    return link.sign() == Sign.LESS && !told ? -1 : 1;
  }

  private static Passage effect(Link link, boolean undone) {
    String sentence = link.source().text();
    return new Passage(
        link.effect(), sentence, link.source().document(), undone, between(link, sentence));
  }

  /** The few words between a cause and the effect that follows it. */
  private static String between(Link link, String sentence) {
    int from = sentence.indexOf(link.cause()) + link.cause().length();
    int to = sentence.indexOf(link.effect(), Math.max(0, from));
    if (!sentence.contains(link.cause()) || to < from) {
      return "";
    }
    String between = sentence.substring(from, to).strip();
    return between.split("\\s+", -1).length <= MOST_WORDS_BETWEEN ? between : "";
  }

  private static final int MOST_WORDS_BETWEEN = 5;

  private static Passage passage(Link link, String span, boolean undone) {
    return new Passage(span, link.source().text(), link.source().document(), undone);
  }

  /** Whoever leans on a patron is the weaker when the patron is. */
  public Witness of(Leaning leaning) {
    Status status = leaning.status();
    // Nobody says how much of the one's strength is the other's: half is a start to be changed.
    double fades =
        LEANING * (status.trend().filter(t -> t == Trend.FALLING).isPresent() ? FADING : 1);
    return new Witness(
        status,
        origins.apply(status.source().document()),
        EdgeKind.LEANING,
        stands(leaning.patron()),
        stands(leaning.dependent()),
        1,
        status.said().polarity() == Polarity.DENIED,
        fades * Trust.of(status.said().confidence(), status.said().modality()));
  }

  private static Found stands(String actor) {
    return new Found(Factor.of(actor, STRENGTH), Direction.RISES, Found.How.SPAN);
  }

  /** The links that gave no edge, in the order in which they came. */
  public List<Unused> unused() {
    return List.copyOf(unused);
  }
}
