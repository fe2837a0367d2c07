package org.thaw.picture.leaning;

import java.util.Optional;
import org.thaw.statement.Channel;
import org.thaw.statement.Event;
import org.thaw.statement.Party;
import org.thaw.statement.Said;

/**
 * What an event says of the dependence of one actor on another.
 *
 * @param dependent who leans
 * @param patron on whom
 * @param channel by which channel
 * @param tie whether it ties them; else it loosens them
 */
record Strand(String dependent, String patron, Channel channel, boolean tie) {

  /** Of an event that is said to have happened between two that are known. */
  static Optional<Strand> of(Event event) {
    Said said = event.said();
    Optional<String> actor = said.subject().flatMap(Party::id);
    Optional<String> recipient = said.object().flatMap(Party::id);
    boolean counts =
        actor.isPresent()
            && recipient.isPresent()
            && !actor.equals(recipient)
            && said.period().to().isPresent()
            && said.toBeSo();
    return counts ? of(event, actor.get(), recipient.get()) : Optional.empty();
  }

  /**
   * Help and support tie the recipient to the giver; a giver's withdrawal, sanctions and
   * withholding loosen it; accusing, rejecting or threatening a patron loosens the one who does it.
   * What says nothing of dependence (talks, agreements, fighting) is passed over.
   */
  private static Optional<Strand> of(Event event, String actor, String recipient) {
    return switch (event.relation()) {
      case AID -> Optional.of(new Strand(recipient, actor, help(event), true));
      case COOPERATE -> Optional.of(new Strand(recipient, actor, joint(event), true));
      case SUPPORT -> Optional.of(new Strand(recipient, actor, Channel.DIPLOMACY, true));
      case RETREAT ->
          forces(event)
              ? Optional.of(new Strand(recipient, actor, Channel.SECURITY, false))
              : Optional.empty();
      case SANCTION -> Optional.of(new Strand(recipient, actor, goods(event), false));
      case COERCE ->
          event.mode().filter("withhold"::equals).isPresent()
              ? Optional.of(new Strand(recipient, actor, goods(event), false))
              : Optional.empty();
      case ACCUSE, REJECT, THREATEN ->
          Optional.of(new Strand(actor, recipient, Channel.DIPLOMACY, false));
      case AGREE, CONSULT, CONCEDE, REQUEST, PROTEST, MOBILIZE, ASSAULT -> Optional.empty();
    };
  }

  private static Channel help(Event event) {
    if (cameo(event, "072") || (event.cameo().isEmpty() && about(event, "military"))) {
      return Channel.SECURITY;
    }
    return about(event, "resource") ? Channel.ENERGY : Channel.MONEY;
  }

  private static Channel joint(Event event) {
    if (cameo(event, "062") || (event.cameo().isEmpty() && about(event, "military"))) {
      return Channel.SECURITY;
    } else if (about(event, "resource")) {
      return Channel.ENERGY;
    }
    return cameo(event, "061") || about(event, "economic") ? Channel.TRADE : Channel.DIPLOMACY;
  }

  private static Channel goods(Event event) {
    return about(event, "resource") ? Channel.ENERGY : Channel.TRADE;
  }

  private static boolean forces(Event event) {
    return cameo(event, "087") || about(event, "military") || about(event, "peacekeeping");
  }

  private static boolean cameo(Event event, String prefix) {
    return event.cameo().filter(code -> code.startsWith(prefix)).isPresent();
  }

  private static boolean about(Event event, String context) {
    return event.contexts().contains(context);
  }
}
