package org.thaw.picture.conflict;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.thaw.statement.Event;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Pledge;
import org.thaw.statement.Statement;
import org.thaw.statement.Status;
import org.thaw.statement.StatusRelation;

/** Every territory that statuses speak of, with who has which part in it. */
final class Stakes {

  /** ISO 3166-1 alpha-3. */
  private static final Pattern STATE = Pattern.compile("[A-Z]{3}");

  private final Function<String, String> origins;
  private final Map<String, Stake> stakes = new TreeMap<>();
  private final Set<String> actors = new TreeSet<>();

  Stakes(Collection<Statement> statements, Function<String, String> origins) {
    this.origins = origins;
    for (Statement statement : statements) {
      if (statement.said().modality() == Modality.ACTUAL) {
        note(statement);
      }
    }
  }

  /** The contested territories. */
  Map<String, Stake> contested() {
    Map<String, Stake> contested = new TreeMap<>(stakes);
    contested.entrySet().removeIf(e -> !contested(e.getKey(), e.getValue()));
    return contested;
  }

  private boolean contested(String territory, Stake stake) {
    boolean may = !STATE.matcher(territory).matches() || prize(territory, stake);
    return may && stake.contested(actors.contains(territory));
  }

  /**
   * A state's every neighbour is sooner or later said to hold some of it. What makes the state
   * itself the matter is that somebody claims it, that more than one document says so, and that it
   * is no player for another territory.
   */
  private boolean prize(String state, Stake stake) {
    return stake.claimedByOutsiders()
        && stakes.values().stream().noneMatch(other -> other != stake && other.hasPart(state));
  }

  /** Whether the territory's own authorities are seen to act. */
  boolean acts(String territory) {
    return actors.contains(territory);
  }

  private void note(Statement statement) {
    Optional<String> subject = statement.said().subject().flatMap(Party::id);
    Optional<String> object = statement.said().object().flatMap(Party::id);
    if (statement instanceof Status status) {
      if (subject.isPresent() && object.isPresent()) {
        note(status, subject.get(), object.get());
      }
    } else if (statement instanceof Event || statement instanceof Pledge) {
      subject.ifPresent(actors::add);
    }
  }

  private void note(Status status, String subject, String object) {
    switch (status.relation()) {
      case CONTROLS, CLAIMS -> {
        actors.add(subject);
        stake(object).holder(subject);
        stake(object).titleSpokenOf();
        if (status.relation() == StatusRelation.CLAIMS) {
          stake(object).claim(subject, origins.apply(status.source().document()));
        }
      }
      case RECOGNISES -> {
        stake(object).guarantor(subject);
        stake(object).titleSpokenOf();
      }
      case STATIONED_IN, GUARDS_BORDER_OF -> stake(object).guarantor(subject);
      case PART_OF -> stake(subject).holder(object);
      case SUPPLIES, DEPENDS_ON, ALLIED_WITH, MEMBER_OF, LEADS, RESOLVED -> {}
    }
  }

  private Stake stake(String territory) {
    return stakes.computeIfAbsent(territory, Stake::new);
  }
}
