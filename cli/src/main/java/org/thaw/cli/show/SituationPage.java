package org.thaw.cli.show;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.thaw.picture.agreement.State;
import org.thaw.picture.status.Evidence;
import org.thaw.picture.status.Facet;
import org.thaw.picture.tension.TensionAnswer.Reason;
import org.thaw.picture.tension.TensionAnswer.Word;
import org.thaw.statement.Statement;

/** What changed, for a person. */
public final class SituationPage {

  private final Console console;
  private final Words words;
  private final org.thaw.cli.show.Evidence evidence;
  private final boolean brief;

  /** On a console, in words; brief: without the sentences. */
  public SituationPage(
      Console console, Words words, org.thaw.cli.show.Evidence evidence, boolean brief) {
    this.console = console;
    this.words = words;
    this.evidence = evidence;
    this.brief = brief;
  }

  /** All of it. */
  public void show(News news) {
    console.heading("From " + news.since() + " to " + news.until());
    console.wrapped(
        0,
        news.documents()
            + (news.documents() == 1 ? " document" : " documents")
            + " of that time"
            + news.lastReport().map(day -> "; the ledger's last is of " + day).orElse("")
            + ".");
    if (news.isEmpty()) {
      console.line();
      console.wrapped(0, "Nothing changed, as far as is told; --days N looks further back.");
    }
    part("Tension", news.movements(), this::movement);
    part("Territories", news.hands(), this::change);
    part("Newly contested", news.contested(), this::contention);
    part("Promises", news.broken(), this::breach);
    part("Outlooks", news.outlooks(), this::outlook);
  }

  private <T> void part(String heading, List<T> items, Consumer<T> show) {
    if (!items.isEmpty()) {
      console.line();
      console.heading(heading);
      items.forEach(show);
    }
  }

  private void movement(News.Movement movement) {
    String month = movement.month().from().toString().substring(0, 7);
    String what = movement.month().word() == Word.DETERIORATED ? "deteriorated" : "improved";
    String why =
        movement.month().why().stream().map(SituationPage::why).collect(Collectors.joining("; "));
    String who = name(movement.dyad().one()) + " – " + name(movement.dyad().other());
    line(month, who, what + ": " + why);
    sentences(movement.evidence());
  }

  private static String why(Reason reason) {
    return String.format(
        Locale.ROOT,
        "%d reports of %s, %.1f a month before",
        reason.now(),
        Words.lower(reason.quad()).replace('_', ' '),
        reason.before());
  }

  private void change(News.Change change) {
    String who = AccountWords.who(change.account(), words);
    line(
        change.day().toString(),
        name(change.territory()),
        held(change.facet(), who) + (change.began() ? "" : ": ended"));
    sentences(change.account().evidence().stream().limit(1).map(Evidence::status).toList());
  }

  private void contention(News.Contention contention) {
    String rivals =
        contention.accounts().stream()
            .map(account -> AccountWords.who(account, words))
            .collect(Collectors.joining(" / "));
    line(
        contention.from().toString(),
        name(contention.territory()),
        held(contention.facet(), rivals));
    contention
        .accounts()
        .forEach(a -> sentences(a.evidence().stream().limit(1).map(Evidence::status).toList()));
  }

  private void breach(News.Breach breach) {
    String how =
        breach.finding().state() == State.BREACHED ? "told to be broken" : "alleged to be broken";
    String by = breach.finding().by().stream().map(this::name).collect(Collectors.joining(", "));
    line(
        breach.finding().said().toString(),
        breach.agreement().id(),
        how + (by.isEmpty() ? "" : " by " + by));
    sentences(breach.finding().evidence().stream().limit(1).toList());
  }

  private void outlook(Statement outlook) {
    console.wrapped(2, words.line(outlook));
    sentences(List.of(outlook));
  }

  private void line(String... parts) {
    console.wrapped(2, String.join(" · ", parts));
  }

  private static String held(Facet facet, String by) {
    return facet.heading().toLowerCase(Locale.ROOT) + " " + by;
  }

  private void sentences(List<? extends Statement> statements) {
    if (!brief) {
      statements.stream()
          .filter(statement -> !statement.source().text().isBlank())
          .forEach(statement -> evidence.show(6, statement));
    }
  }

  private String name(String id) {
    return words.name(id, id);
  }
}
