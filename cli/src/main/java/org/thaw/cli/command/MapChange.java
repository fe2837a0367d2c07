package org.thaw.cli.command;

import java.util.List;
import java.util.Optional;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.ripple.Edits;
import org.thaw.cli.ripple.FactorText;
import org.thaw.cli.ripple.LedgerMap;
import org.thaw.cli.ripple.MapScope;
import org.thaw.cli.show.Json;
import org.thaw.foresight.causal.CausalMap;
import org.thaw.foresight.causal.Edge;
import org.thaw.foresight.causal.EdgeKind;
import org.thaw.foresight.causal.Edit;
import org.thaw.foresight.factor.Factor;
import org.thaw.foresight.factor.FactorFinder;
import org.thaw.foresight.factor.Found;
import org.thaw.foresight.factor.Passage;
import org.thaw.ledger.FiledEdit;
import org.thaw.ledger.Ledger;

/** What the commands that change the map share: they file an edit and say what they filed. */
final class MapChange {

  private final Rooms rooms;
  private final Ledger ledger;
  private final LedgerMap map;
  private final FactorText text;
  private final boolean json;

  MapChange(Rooms rooms, Ledger ledger, boolean json) {
    this.rooms = rooms;
    this.ledger = ledger;
    this.json = json;
    this.map = MapView.map(rooms, ledger);
    this.text = new FactorText(Shared.names(ledger), map.words());
  }

  CausalMap map() {
    return map.map(MapScope.ALL);
  }

  /** A factor by its key, or by words; with the direction that the words tell. */
  Found factor(String words) {
    Optional<Factor> known =
        map().factors().stream().filter(f -> f.key().equalsIgnoreCase(words)).findFirst();
    if (known.isPresent() || words.matches("\\S+\\.\\S+")) {
      Factor factor = known.orElseGet(() -> Factor.ofKey(words));
      return new Found(factor, org.thaw.foresight.factor.Direction.RISES, Found.How.PERSON);
    }
    FactorFinder finder = map.typed();
    return finder
        .find(Passage.typed(words))
        .orElseThrow(
            () ->
                new Failure(
                    Exit.USAGE, "'" + words + "' says nothing: name an actor and a quality"));
  }

  /** Does something to an edge that is there. */
  void edge(Edit.Action action, String id, Optional<Double> weight, String why) {
    for (Edge edge : MapView.named(map(), id)) {
      file(action, edge.cause(), edge.effect(), edge.kind(), weight, why);
    }
  }

  void file(
      Edit.Action action,
      Factor cause,
      Factor effect,
      EdgeKind kind,
      Optional<Double> weight,
      String why) {
    FiledEdit edit =
        Edits.filed(
            action,
            cause,
            effect,
            kind,
            weight,
            why,
            rooms.surroundings().user(),
            rooms.clock().instant());
    ledger.editMap(List.of(edit));
    String id = Edge.id(kind, cause, effect);
    if (json) {
      var told = Json.object().put("action", action.name().toLowerCase(java.util.Locale.ROOT));
      told.put("edge", id).put("cause", cause.key()).put("effect", effect.key());
      weight.ifPresent(w -> told.put("weight", w));
      rooms.console().line(told.toString());
    } else {
      rooms.console().wrapped(0, told(action, id, cause, effect, weight));
    }
  }

  private String told(
      Edit.Action action, String id, Factor cause, Factor effect, Optional<Double> weight) {
    String between = text.of(cause) + " → " + text.of(effect);
    String much = weight.map(w -> ", weight " + w).orElse("");
    return switch (action) {
      case ADD -> "Added " + id + ": " + between + much + ". Take it back: thaw map restore " + id;
      case MUTE -> "Muted " + id + ": " + between + ". Take it back: thaw map restore " + id;
      case RESIGN -> "Turned round " + id + ": " + between + ".";
      case WEIGH -> "Weighed " + id + ": " + between + much + ".";
      case RESTORE -> "Restored " + id + ": " + between + ".";
      case GROUP ->
          text.of(cause)
              + " now counts as "
              + text.of(effect)
              + ". Take it back: thaw map ungroup "
              + cause.key();
      case UNGROUP -> text.of(cause) + " stands for itself again.";
    };
  }

  static double weight(double weight) {
    if (!(weight >= -1 && weight <= 1)) {
      throw new Failure(Exit.USAGE, "weight " + weight + ": weights are from -1 to 1");
    }
    return weight;
  }
}
