package org.thaw.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.ledger.Ledger;
import org.thaw.picture.identity.Identities;
import org.thaw.picture.tension.Dyad;
import org.thaw.picture.tension.Grain;
import org.thaw.picture.tension.TensionAnswer;
import org.thaw.picture.tension.TensionAnswer.Month;
import org.thaw.picture.tension.TensionPart;
import org.thaw.picture.tension.TensionQuestion;
import org.thaw.picture.tension.TensionView;

/**
 * Asks a ledger of the tension between two, under whatever ids notes hold to be theirs. The ledger
 * keeps the parts by id; where notes join ids, which is seldom, the events are folded anew.
 */
final class Tensions {

  private final Ledger ledger;
  private final Whom whom;

  Tensions(Ledger ledger) {
    this.ledger = ledger;
    this.whom = new Whom(ledger);
  }

  TensionAnswer of(
      Dyad asked,
      Grain grain,
      Optional<LocalDate> since,
      Optional<LocalDate> until,
      Optional<LocalDate> known) {
    return asked(
        asked,
        known,
        (view, part, dyad) ->
            view.read(part, new TensionQuestion(dyad, grain, since, until, known)));
  }

  /** Only its months, each with its word. */
  Worded months(Dyad asked, LocalDate since, LocalDate until, Optional<LocalDate> known) {
    return asked(
        asked,
        known,
        (view, part, dyad) -> {
          TensionQuestion question =
              new TensionQuestion(dyad, Grain.MONTH, Optional.of(since), Optional.of(until), known);
          return new Worded(dyad, view.months(part, question));
        });
  }

  /** A dyad by the ids that it goes by, and its months. */
  record Worded(Dyad dyad, List<Month> months) {}

  private interface Asking<T> {
    T of(TensionView view, TensionPart part, Dyad dyad);
  }

  private <T> T asked(Dyad asked, Optional<LocalDate> known, Asking<T> asking) {
    Identities identities = whom.identities(known);
    Dyad dyad = Dyad.of(identities.of(asked.one()), identities.of(asked.other()));
    boolean joined =
        identities.all(asked.one()).size() > 1 || identities.all(asked.other()).size() > 1;
    TensionView view = joined ? new TensionView(dyad, Shared.origins(ledger)) : TensionView.kept();
    TensionPart part = joined ? folded(view, dyad, identities) : ledger.kept(view, dyad.key());
    return asking.of(view, part, dyad);
  }

  private TensionPart folded(TensionView view, Dyad dyad, Identities identities) {
    TensionPart[] part = {view.empty()};
    whom.between(
        dyad.one(),
        dyad.other(),
        Set.of(),
        event -> part[0] = view.fold(part[0], identities.in(event)));
    return part[0];
  }
}
