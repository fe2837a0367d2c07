package org.thaw.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.reading.actor.Person;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Polarity;
import org.thaw.statement.Statement;
import org.thaw.statement.Status;
import org.thaw.statement.StatusRelation;

/** "President X of Y", "the Y leader, X": X LEADS Y, on the document's word. */
final class LeadsRule implements Rule {

  @Override
  public List<Statement> read(Context context) {
    List<Statement> found = new ArrayList<>();
    for (Person person : context.scene().persons()) {
      person.leads().ifPresent(polity -> found.add(leads(context, person, polity)));
    }
    return found;
  }

  private static Statement leads(Context context, Person person, Party polity) {
    var stance =
        new org.thaw.reading.voice.Stance(Optional.empty(), Polarity.AFFIRMED, Modality.ACTUAL);
    return new Status(
        context
            .maker()
            .said(
                stance,
                Optional.of(Party.of(person.slug(), person.name())),
                Optional.of(polity),
                Optional.empty(),
                Period.UNKNOWN,
                0.9),
        StatusRelation.LEADS,
        Optional.empty(),
        Optional.empty());
  }
}
