package org.thaw.evaluation.statements;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.thaw.statement.Link;
import org.thaw.statement.Outlook;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Statement;

/** Whether a statement says what a gold statement wants, in the same sentence. */
final class Matching {

  private static final int FEWEST_DAYS = 10;
  private static final int TIMES_AS_WIDE = 3;

  private Matching() {}

  /** Kind, relation, polarity, and who does it to whom; for links and outlooks the words. */
  static boolean core(Gold gold, Statement statement) {
    return kind(gold, statement)
        && relation(gold, statement)
        && polarity(gold, statement)
        && ends(gold, statement);
  }

  static boolean kind(Gold gold, Statement statement) {
    return gold.kind().equals(lower(statement.kind()));
  }

  static boolean relation(Gold gold, Statement statement) {
    return gold.relations().contains(statement.relation().name());
  }

  static boolean polarity(Gold gold, Statement statement) {
    return gold.polarity().equals(lower(statement.said().polarity()));
  }

  /** Subject and object; for links cause and effect, for outlooks the content. */
  static boolean ends(Gold gold, Statement statement) {
    if (statement instanceof Link link) {
      return Fold.isShort(link.cause())
          && Fold.isShort(link.effect())
          && !Fold.of(link.cause()).equals(Fold.of(link.effect()))
          && Fold.has(gold.cause(), link.cause())
          && Fold.has(gold.effect(), link.effect());
    } else if (statement instanceof Outlook outlook) {
      return Fold.isShort(outlook.content()) && Fold.has(gold.content(), outlook.content());
    }
    return gold.subject().admits(statement.said().subject().flatMap(Party::id))
        && gold.object().admits(statement.said().object().flatMap(Party::id));
  }

  /** Beyond the core, modality, speaker and dates. */
  static boolean full(Gold gold, Statement statement) {
    return modality(gold, statement) && speaker(gold, statement) && dates(gold, statement);
  }

  static boolean modality(Gold gold, Statement statement) {
    return gold.modality().isEmpty()
        || gold.modality().contains(lower(statement.said().modality()));
  }

  static boolean speaker(Gold gold, Statement statement) {
    Optional<Party> speaker = statement.said().speaker();
    Gold.Voice wanted = gold.speaker();
    if (wanted.words().isPresent()) {
      return Fold.of(speaker.map(Party::name).orElse("")).contains(Fold.of(wanted.words().get()));
    }
    if (wanted.side().checked()) {
      return wanted.any() || wanted.side().admits(speaker.flatMap(Party::id));
    }
    return speaker.isEmpty();
  }

  /** An event's window must be closed and narrow enough; a status must begin in the gold's. */
  static boolean dates(Gold gold, Statement statement) {
    if (gold.from().isEmpty()) {
      return true;
    }
    Optional<LocalDate> low = Days.first(gold.from().get());
    Optional<LocalDate> high = Days.last(gold.to().orElse(gold.from().get()));
    Period period = statement.said().period();
    if (low.isEmpty() || high.isEmpty() || period.from().isEmpty()) {
      return false;
    }
    LocalDate from = period.from().get();
    if (gold.kind().equals("status")) {
      return !from.isBefore(low.get()) && !from.isAfter(high.get());
    }
    if (period.to().isEmpty()
        || from.isAfter(high.get())
        || period.to().get().isBefore(low.get())) {
      return false;
    }
    long wide = ChronoUnit.DAYS.between(low.get(), high.get());
    return ChronoUnit.DAYS.between(from, period.to().get())
        <= TIMES_AS_WIDE * Math.max(FEWEST_DAYS, wide);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
