package org.thaw.foresight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thaw.foresight.causal.CausalMap;
import org.thaw.foresight.causal.Edit;
import org.thaw.foresight.causal.Witness;
import org.thaw.foresight.causal.WitnessFinder;
import org.thaw.foresight.factor.Invented;
import org.thaw.statement.Link;
import org.thaw.statement.LinkRelation;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Polarity;
import org.thaw.statement.Said;
import org.thaw.statement.Sign;
import org.thaw.statement.Source;

/** Makes links. */
public final class Links {

  private Links() {}

  public static final LocalDate DAY = LocalDate.of(2022, 1, 1);

  public static Link causes(String document, String cause, String effect) {
    return link(document, "", cause, effect, Sign.MORE, Modality.ACTUAL, Polarity.AFFIRMED);
  }

  public static Link says(String document, String speaker, String cause, String effect) {
    return link(document, speaker, cause, effect, Sign.MORE, Modality.ACTUAL, Polarity.AFFIRMED);
  }

  public static Link denies(String document, String speaker, String cause, String effect) {
    return link(document, speaker, cause, effect, Sign.MORE, Modality.ACTUAL, Polarity.DENIED);
  }

  public static Link link(
      String document,
      String speaker,
      String cause,
      String effect,
      Sign sign,
      Modality modality,
      Polarity polarity) {
    String text = cause + " brings about " + effect + ".";
    Said said =
        new Said(
            document + cause + effect + speaker,
            Optional.of(speaker).filter(s -> !s.isEmpty()).map(s -> Party.of(s, s)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Period.UNKNOWN,
            polarity,
            modality,
            0.6,
            "test",
            new Source(
                document,
                Optional.empty(),
                Optional.of(DAY),
                Optional.empty(),
                Instant.EPOCH,
                0,
                0,
                text.length(),
                text));
    LinkRelation relation =
        modality == Modality.COUNTERFACTUAL ? LinkRelation.ENABLES : LinkRelation.CAUSES;
    return new Link(said, relation, cause, effect, sign);
  }

  /** The same in another sentence. */
  public static Link in(Link link, String sentence) {
    Said said = link.said();
    Source source = said.source();
    return link.with(
        new Said(
            said.id(),
            said.speaker(),
            said.subject(),
            said.object(),
            said.place(),
            said.period(),
            said.polarity(),
            said.modality(),
            said.confidence(),
            said.reader(),
            new Source(
                source.document(),
                source.title(),
                source.published(),
                source.publishedIs(),
                source.recorded(),
                0,
                0,
                sentence.length(),
                sentence)));
  }

  public static List<Witness> witnesses(Link... links) {
    WitnessFinder finder = new WitnessFinder(Invented.finder(), document -> document);
    return List.of(links).stream().flatMap(link -> finder.of(link).stream()).toList();
  }

  public static CausalMap map(Link... links) {
    return CausalMap.of(witnesses(links), List.<Edit>of());
  }
}
