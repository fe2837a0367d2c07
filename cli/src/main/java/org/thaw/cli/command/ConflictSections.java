package org.thaw.cli.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thaw.cli.Rooms;
import org.thaw.cli.show.AgreementJson;
import org.thaw.cli.show.AgreementPage;
import org.thaw.cli.show.ConflictPage;
import org.thaw.cli.show.Happened;
import org.thaw.cli.show.LeanJson;
import org.thaw.cli.show.StatusJson;
import org.thaw.cli.show.TensionJson;
import org.thaw.cli.show.ThawingPage;
import org.thaw.cli.show.Words;
import org.thaw.ledger.Ledger;
import org.thaw.picture.agreement.Agreement;
import org.thaw.picture.agreement.AgreementsQuestion;
import org.thaw.picture.conflict.Conflict;
import org.thaw.picture.conflict.Silence;
import org.thaw.picture.conflict.Thawing;
import org.thaw.picture.leaning.LeanAnswer;
import org.thaw.picture.status.StatusAnswer;
import org.thaw.picture.status.StatusQuestion;
import org.thaw.picture.tension.Dyad;
import org.thaw.picture.tension.Grain;
import org.thaw.picture.tension.TensionAnswer;
import org.thaw.statement.Period;
import org.thaw.statement.Statement;

/** Asks each view for its part of a conflict's page. */
final class ConflictSections {

  private final Rooms rooms;
  private final Ledger ledger;
  private final Thawing thawing;
  private final Conflict conflict;
  private final Optional<LocalDate> known;
  private final boolean brief;
  private final Territory territories;

  ConflictSections(
      Rooms rooms, Ledger ledger, Thawing thawing, Optional<LocalDate> known, boolean brief) {
    this.rooms = rooms;
    this.ledger = ledger;
    this.thawing = thawing;
    this.conflict = thawing.conflict();
    this.known = known;
    this.brief = brief;
    this.territories = new Territory(ledger);
  }

  void show() {
    Words words = Shared.words(ledger);
    Happened happened = new Happened(ledger, known, Shared.evidence(rooms, ledger));
    ThawingPage signs =
        new ThawingPage(rooms.console(), words, Shared.evidence(rooms, ledger), brief ? 0 : 1);
    ConflictPage page = new ConflictPage(rooms.console(), words, happened, brief);
    signs.parties(conflict);
    signs.signs(thawing);
    page.section("Last reported");
    signs.last("Last", conflict.last());
    for (String territory : conflict.territories()) {
      page.status(status(territory));
    }
    page.section("Last agreement");
    agreement()
        .ifPresentOrElse(
            new AgreementPage(rooms.console(), words, brief ? 0 : 1)::show,
            () -> page.agreement(conflict, after()));
    page.tensions(tensions());
    page.leaning(leaning());
    page.silences(silences());
  }

  void json(ObjectNode json) {
    Words words = Shared.words(ledger);
    ArrayNode statuses = json.putArray("status");
    conflict.territories().forEach(t -> statuses.add(StatusJson.of(status(t), words)));
    agreement().ifPresent(last -> json.set("agreement", new AgreementJson(words).json(last)));
    ArrayNode tensions = json.putArray("tension");
    tensions().forEach(answer -> tensions.add(TensionJson.of(answer)));
    ArrayNode leaning = json.putArray("leaning");
    leaning().forEach(answer -> leaning.add(LeanJson.of(answer)));
    ArrayNode silent = json.putArray("silent");
    silences()
        .forEach(
            silence ->
                silent
                    .addObject()
                    .put("who", silence.who())
                    .put("last", silence.last().toString())
                    .put("statements", silence.statements()));
  }

  private StatusAnswer status(String territory) {
    return territories.on(new StatusQuestion(territory, thawing.on(), known));
  }

  /** The last agreement of at least two of the parties. */
  private Optional<Agreement> agreement() {
    return new AgreementsOf(ledger)
        .answer(new AgreementsQuestion(thawing.on(), known, Optional.empty())).agreements().stream()
            .filter(a -> a.parties().stream().filter(conflict.parties()::contains).count() > 1)
            .filter(a -> a.made().isPresent())
            .max(Comparator.comparing(a -> a.made().flatMap(Period::to).orElse(LocalDate.MIN)));
  }

  /** What was said of the parties' dealings after the last promise. */
  private List<Statement> after() {
    List<Statement> after = new ArrayList<>();
    conflict
        .pledge()
        .ifPresent(
            pledge ->
                thawing.signs().stream()
                    .filter(sign -> sign.kind() == org.thaw.picture.conflict.SignKind.BREACH)
                    .flatMap(sign -> sign.evidence().stream())
                    .forEach(after::add));
    return after;
  }

  /** Of each two parties that have dealings. */
  private List<TensionAnswer> tensions() {
    List<TensionAnswer> answers = new ArrayList<>();
    Tensions tensions = new Tensions(ledger);
    List<String> parties = conflict.parties();
    for (int i = 0; i < parties.size(); i++) {
      for (int j = i + 1; j < parties.size(); j++) {
        Dyad dyad = Dyad.of(parties.get(i), parties.get(j));
        TensionAnswer answer =
            tensions.of(
                dyad, Grain.MONTH, Optional.of(thawing.since()), Optional.of(thawing.on()), known);
        if (answer.first().isPresent()) {
          answers.add(answer);
        }
      }
    }
    return answers;
  }

  /** Of each party and territory on each of those behind them. */
  private List<LeanAnswer> leaning() {
    List<LeanAnswer> answers = new ArrayList<>();
    Leans leans = new Leans(ledger);
    List<String> dependents = new ArrayList<>(conflict.parties());
    conflict.territories().stream().filter(t -> !dependents.contains(t)).forEach(dependents::add);
    for (String dependent : dependents) {
      for (String guarantor : conflict.guarantors()) {
        LeanAnswer answer =
            leans.of(dependent, Optional.of(guarantor), Optional.of(thawing.on()), known);
        if (!answer.patrons().isEmpty()) {
          answers.add(answer);
        }
      }
    }
    return answers;
  }

  private List<Silence> silences() {
    List<Statement> reports = new ArrayList<>();
    ledger.statements(Queries.statusesOf(conflict.key().get(0)), reports::add);
    for (String party : conflict.parties()) {
      ledger.told(Queries.about(party), reports::add); // data sets quote nobody
    }
    return Silence.of(reports, conflict, thawing.since(), known);
  }
}
