package org.thaw.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.reading.actor.Person;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Polarity;
import org.thaw.statement.Statement;
import org.thaw.statement.Status;
import org.thaw.statement.StatusRelation;

/** "President X of Y", "the Y leader, X": X LEADS Y, on the document's word. */
final class LeadsRule implements Rule {

  private static final Set<String> RULE =
      Set.of("lead", "head", "rule", "govern", "run", "command", "chair");
  private static final Set<String> LEAD =
      Set.of(
          "lead", "head", "rule", "govern", "run", "command", "chair", "hold", "retain", "keep",
          "cling", "assume", "win");
  private static final Set<String> ELECT =
      Set.of("elect", "reelect", "re-elect", "appoint", "inaugurate", "install", "proclaim");
  private static final Set<String> HEADS =
      Set.of("president", "leader", "premier", "chancellor", "king", "head", "chairman");
  private static final Set<String> OFFICES =
      Set.of("presidency", "premiership", "throne", "power", "office");

  @Override
  public List<Statement> read(Context context) {
    List<Statement> found = new ArrayList<>();
    for (Person person : context.scene().persons()) {
      person.leads().ifPresent(polity -> found.add(leads(context, person, polity, Period.UNKNOWN)));
    }
    for (Token verb : context.scene().sentence().tokens()) {
      if (verb.isVerb() && LEAD.contains(verb.lemma())) {
        ledBy(context, verb).ifPresent(found::add);
      }
    }
    for (Person person : context.scene().persons()) {
      if (person.leads().isEmpty()) {
        elected(context, person).ifPresent(found::add);
      }
    }
    return found;
  }

  /** "X was elected president of Y". */
  private static Optional<Statement> elected(Context context, Person person) {
    Syntax syntax = context.scene().syntax();
    return syntax.sentence().tokens().stream()
        .filter(verb -> ELECT.contains(verb.lemma()) && verb.isVerb())
        .filter(
            verb ->
                syntax
                    .patient(verb)
                    .flatMap(context.scene()::personAt)
                    .filter(p -> p.start() == person.start())
                    .isPresent())
        .flatMap(
            verb ->
                syntax
                    .children(verb, "obj", "xcomp", "obl")
                    .filter(office -> HEADS.contains(office.lemma()))
                    .flatMap(office -> syntax.oblique(office, "of").stream())
                    .flatMap(land -> context.parties().parties(land).stream())
                    .filter(land -> land.id().isPresent())
                    .map(land -> leads(context, person, land, context.dating().status(verb))))
        .findFirst();
  }

  /** "X, who has led Y since …"; "X held on to the presidency". */
  private static Optional<Statement> ledBy(Context context, Token verb) {
    Syntax syntax = context.scene().syntax();
    Optional<Person> person = syntax.agent(verb).flatMap(context.scene()::personAt);
    Optional<Token> what = syntax.patient(verb).or(() -> syntax.oblique(verb, "to", "over"));
    if (person.isEmpty() || what.isEmpty()) {
      return Optional.empty();
    }
    boolean office = OFFICES.contains(what.get().lemma());
    Optional<Party> polity =
        office
            ? person.get().acting().map(p -> new Party(p.id(), Optional.empty(), p.name()))
            : RULE.contains(verb.lemma())
                ? context.parties().parties(what.get()).stream()
                    .filter(p -> p.id().isPresent())
                    .findFirst()
                : Optional.empty();
    return polity.map(p -> leads(context, person.get(), p, context.dating().status(verb)));
  }

  private static Statement leads(Context context, Person person, Party polity, Period period) {
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
                period,
                0.9),
        StatusRelation.LEADS,
        Optional.empty(),
        Optional.empty());
  }
}
