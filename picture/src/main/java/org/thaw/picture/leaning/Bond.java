package org.thaw.picture.leaning;

import java.util.Optional;
import org.thaw.statement.Channel;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Status;

/**
 * What a status says of the dependence of one on another.
 *
 * @param dependent who leans
 * @param patron on whom
 * @param channel by which channel; empty: the report names none
 */
record Bond(String dependent, String patron, Optional<Channel> channel) {

  static Optional<Bond> of(Status status) {
    Optional<String> subject = status.said().subject().flatMap(Party::id);
    Optional<String> object = status.said().object().flatMap(Party::id);
    return subject.isPresent()
            && object.isPresent()
            && !subject.equals(object)
            && status.said().modality() == Modality.ACTUAL
        ? of(status, subject.get(), object.get())
        : Optional.empty();
  }

  private static Optional<Bond> of(Status status, String subject, String object) {
    return switch (status.relation()) {
      case DEPENDS_ON -> Optional.of(new Bond(subject, object, status.channel()));
      case SUPPLIES -> Optional.of(new Bond(object, subject, status.channel()));
      case STATIONED_IN, GUARDS_BORDER_OF ->
          Optional.of(new Bond(object, subject, Optional.of(Channel.SECURITY)));
      case ALLIED_WITH, MEMBER_OF ->
          Optional.of(
              new Bond(subject, object, Optional.of(status.channel().orElse(Channel.SECURITY))));
      case RECOGNISES -> Optional.of(new Bond(object, subject, Optional.of(Channel.RECOGNITION)));
      case CONTROLS, CLAIMS, LEADS, PART_OF, RESOLVED -> Optional.empty();
    };
  }
}
