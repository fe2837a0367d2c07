package org.thaw.foresight.causal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thaw.foresight.factor.Factor;
import org.thaw.foresight.factor.Found;

/** All that a person did to the map, in order. */
final class Edits {

  private final Map<Factor, Factor> groups = new LinkedHashMap<>();
  private final Map<Witness.Link, List<Edit>> onEdges = new LinkedHashMap<>();

  Edits(List<Edit> edits) {
    edits.forEach(this::take);
  }

  private void take(Edit edit) {
    Witness.Link link = new Witness.Link(edit.kind(), edit.cause(), edit.effect());
    switch (edit.action()) {
      case GROUP -> groups.put(edit.cause(), edit.effect());
      case UNGROUP -> groups.remove(edit.cause());
      case RESTORE -> onEdges.remove(link);
      case ADD, MUTE, RESIGN, WEIGH ->
          onEdges.computeIfAbsent(link, l -> new ArrayList<>()).add(edit);
    }
  }

  /**
   * What a factor was put into, through as many steps as there are; a round stops where it closes.
   */
  Factor group(Factor factor) {
    Factor at = factor;
    Set<Factor> seen = new HashSet<>();
    while (groups.containsKey(at) && seen.add(at)) {
      at = groups.get(at);
    }
    return at;
  }

  Found group(Found found) {
    Factor to = group(found.factor());
    return to.equals(found.factor()) ? found : new Found(to, found.direction(), Found.How.PERSON);
  }

  List<Edit> on(Witness.Link link) {
    return onEdges.getOrDefault(link, List.of());
  }

  /** The edges that the person put there. */
  List<Witness.Link> added() {
    return onEdges.entrySet().stream()
        .filter(e -> e.getValue().stream().anyMatch(x -> x.action() == Edit.Action.ADD))
        .map(Map.Entry::getKey)
        .toList();
  }
}
