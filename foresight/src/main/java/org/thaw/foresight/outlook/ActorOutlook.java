package org.thaw.foresight.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.thaw.foresight.events.Catalogue;
import org.thaw.foresight.events.Quads;
import org.thaw.foresight.ranking.Forecaster;
import org.thaw.foresight.ranking.Ranking;
import org.thaw.foresight.ranking.Settings;
import org.thaw.statement.EventType;

/** Which events of one actor are likely, and with whom: the ranking of all actors. */
public final class ActorOutlook {
  private static final int LATELY = 90;
  private static final int OFTEN = 3;
  private static final int PARTNERS = 3;

  private final Chronicle chronicle;
  private final Map<String, Integer> ids = new LinkedHashMap<>();
  private final List<EventType> types = List.of(EventType.values());

  /** An outlook for the day on which a chronicle ends. */
  public ActorOutlook(Chronicle chronicle) {
    this.chronicle = chronicle;
    for (Happening h : chronicle.happenings()) {
      ids.putIfAbsent(h.subject(), ids.size());
      ids.putIfAbsent(h.object(), ids.size());
    }
  }

  /** What is missing to say anything about an actor; empty: enough is there. */
  public Optional<Lack> lack(String actor) {
    int own = 0;
    for (Happening h : chronicle.happenings()) {
      own += h.subject().equals(actor) || h.object().equals(actor) ? 1 : 0;
    }
    return Enough.forOne(chronicle, own).unlessNone();
  }

  /** The commonest kinds of events of an actor, with whom each is likely; see {@link #lack}. */
  public List<Lead> of(String actor, int most) {
    Forecaster forecaster = Forecaster.learn(catalogue(), quads(), Settings.standard());
    int anchor = Objects.requireNonNull(ids.get(actor), actor);
    List<Lead> leads = new ArrayList<>();
    for (Kind kind : commonest(actor, most)) {
      int relation = types.indexOf(kind.type) + (kind.does ? 0 : types.size());
      leads.add(lead(forecaster, anchor, relation, kind));
    }
    return leads;
  }

  private record Kind(EventType type, boolean does, int days) {}

  private List<Kind> commonest(String actor, int most) {
    List<Kind> kinds = new ArrayList<>();
    for (EventType type : types) {
      for (boolean does : new boolean[] {true, false}) {
        Set<Integer> days = new HashSet<>();
        for (Happening h : chronicle.happenings()) {
          boolean lately = chronicle.days() - chronicle.step(h.day()) <= LATELY;
          if (lately && h.type() == type && (does ? h.subject() : h.object()).equals(actor)) {
            days.add(chronicle.step(h.day()));
          }
        }
        if (days.size() >= OFTEN) {
          kinds.add(new Kind(type, does, days.size()));
        }
      }
    }
    kinds.sort(Comparator.comparingInt(k -> -k.days));
    return kinds.subList(0, Math.min(most, kinds.size()));
  }

  private Lead lead(Forecaster forecaster, int anchor, int relation, Kind kind) {
    Ranking ranking = forecaster.ask(anchor, relation, chronicle.days());
    List<String> names = List.copyOf(ids.keySet());
    double raw = ranking.firstProbability();
    double first = forecaster.firstChance(ranking);
    List<Lead.Partner> likely = new ArrayList<>();
    for (int i = 0; i < Math.min(PARTNERS, ranking.entities().length); i++) {
      // those after the first share what is left as the raw scores would have it
      double share = raw * Math.exp(ranking.scores()[i] - ranking.scores()[0]);
      double p = i == 0 ? first : raw >= 1 ? 0 : Math.min(first, share * (1 - first) / (1 - raw));
      likely.add(new Lead.Partner(names.get(ranking.entities()[i]), p));
    }
    return new Lead(
        kind.type,
        kind.does,
        kind.days,
        likely,
        likely.isEmpty()
            ? List.of()
            : forecaster.explain(anchor, relation, chronicle.days(), ranking.entities()[0]));
  }

  /** Every state is a country of its own; of others no country is known. */
  private Catalogue catalogue() {
    int[] country = new int[ids.size()];
    int next = 1;
    for (Map.Entry<String, Integer> entry : ids.entrySet()) {
      if (entry.getKey().matches("[A-Z]{3}")) {
        country[entry.getValue()] = next++;
      }
    }
    return new Catalogue(
        country,
        new int[ids.size()],
        IntStream.rangeClosed(1, types.size()).toArray(),
        types.stream().mapToInt(type -> type.quad().number()).toArray());
  }

  private Quads quads() {
    List<Happening> all = chronicle.happenings();
    int[] subjects = new int[all.size()];
    int[] relations = new int[all.size()];
    int[] objects = new int[all.size()];
    int[] steps = new int[all.size()];
    for (int i = 0; i < steps.length; i++) {
      Happening h = all.get(i);
      subjects[i] = Objects.requireNonNull(ids.get(h.subject()));
      relations[i] = types.indexOf(h.type());
      objects[i] = Objects.requireNonNull(ids.get(h.object()));
      steps[i] = chronicle.step(h.day());
    }
    return new Quads(subjects, relations, objects, steps);
  }
}
