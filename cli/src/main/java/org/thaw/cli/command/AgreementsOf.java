package org.thaw.cli.command;

import java.util.Set;
import java.util.stream.Collectors;
import org.thaw.ledger.Ledger;
import org.thaw.ledger.StatementQuery;
import org.thaw.picture.Gathered;
import org.thaw.picture.agreement.AgreementsAnswer;
import org.thaw.picture.agreement.AgreementsQuestion;
import org.thaw.picture.agreement.AgreementsView;
import org.thaw.picture.agreement.Rule;
import org.thaw.statement.EventType;
import org.thaw.statement.Kind;
import org.thaw.statement.Statement;

/** The agreements of a ledger. Of its events only those are looked at that bear on one. */
final class AgreementsOf {

  private final Ledger ledger;
  private final Whom whom;
  private final AgreementsView view;
  private Gathered state;

  AgreementsOf(Ledger ledger) {
    this.ledger = ledger;
    this.whom = new Whom(ledger);
    this.view = new AgreementsView(Shared.origins(ledger));
    this.state = view.empty();
  }

  AgreementsAnswer answer(AgreementsQuestion question) {
    return view.read(gathered(question), question);
  }

  /** All that bears on what is asked. */
  Gathered gathered(AgreementsQuestion question) {
    whom.notes(this::fold);
    whom.all(Set.of(Kind.PLEDGE, Kind.VERDICT), Set.of(), this::fold);
    // A coded event has no sentence that would show which agreement it made.
    whom.told(Set.of(Kind.EVENT), names(Set.of(EventType.AGREE)), this::fold);
    beside(view.read(state, question));
    return state;
  }

  /** What parties of agreements did to each other, and what else their documents tell. */
  private void beside(AgreementsAnswer first) {
    for (PartyPairs.Pair pair : PartyPairs.of(first)) {
      whom.between(pair.one(), pair.other(), names(Rule.breaking()), this::fold);
    }
    for (String document : PartyPairs.documents(first)) {
      ledger.told(StatementQuery.ofDocument(document), this::fold);
    }
  }

  private void fold(Statement statement) {
    state = view.fold(state, statement);
  }

  private static Set<String> names(Set<EventType> types) {
    return types.stream().map(EventType::name).collect(Collectors.toSet());
  }
}
