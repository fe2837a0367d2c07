package org.thaw.picture.status;

import java.util.Optional;
import org.thaw.statement.Party;
import org.thaw.statement.Status;

/**
 * Whose view a status belongs to. An actor's view of a territory is what is told on its own word,
 * and what it is said to claim or to recognise (or not to), whoever says so: those are acts of its
 * own. What others say of its forces or its control is theirs.
 */
final class Voice {

  private Voice() {}

  /** Whether the status belongs to the actor's view; nobody: everything does. */
  static boolean of(Optional<String> actor, Status status) {
    return actor.map(id -> is(status.said().speaker(), id) || ownAct(status, id)).orElse(true);
  }

  private static boolean ownAct(Status status, String actor) {
    boolean act =
        switch (status.relation()) {
          case CLAIMS, RECOGNISES -> true;
          case CONTROLS,
              STATIONED_IN,
              GUARDS_BORDER_OF,
              SUPPLIES,
              DEPENDS_ON,
              ALLIED_WITH,
              MEMBER_OF,
              LEADS,
              PART_OF,
              RESOLVED ->
              false;
        };
    return act && is(status.said().subject(), actor);
  }

  private static boolean is(Optional<Party> party, String actor) {
    return party.map(p -> p.key().equals(actor)).orElse(false);
  }
}
