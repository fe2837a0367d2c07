package org.thaw.cli.show;

import java.util.List;
import java.util.stream.Collectors;
import org.thaw.picture.conflict.Conflict;
import org.thaw.picture.conflict.ThawSign;
import org.thaw.picture.conflict.Thawing;
import org.thaw.statement.Statement;

/** A conflict and its signs of thawing, as a person reads them. */
public final class ThawingPage {

  private final Console console;
  private final Words words;
  private final Evidence evidence;
  private final int sentences;

  /**
   * A page.
   *
   * @param sentences how many statements to cite for each sign; 0: none, only the line of the
   *     latest
   */
  public ThawingPage(Console console, Words words, Evidence evidence, int sentences) {
    this.console = console;
    this.words = words;
    this.evidence = evidence;
    this.sentences = sentences;
  }

  /** The conflict in a list. */
  public void listed(Thawing thawing) {
    Conflict conflict = thawing.conflict();
    console.heading(name(conflict, words));
    parties(conflict);
    signs(thawing);
    if (thawing.signs().isEmpty()) {
      last("Last reported", conflict.last());
      conflict.pledge().ifPresent(pledge -> last("Last pledge", pledge));
    }
    console.line();
  }

  /** Who takes part, and how much is known of it. */
  public void parties(Conflict conflict) {
    if (!conflict.territories().isEmpty()) {
      console.wrapped(2, "Parties: " + names(conflict.parties(), conflict, words));
    }
    if (!conflict.guarantors().isEmpty()) {
      console.wrapped(2, "Behind them: " + names(conflict.guarantors(), conflict, words));
    }
    console.wrapped(2, reports(conflict));
  }

  /** The signs, each cited. */
  public void signs(Thawing thawing) {
    if (thawing.signs().isEmpty()) {
      console.wrapped(
          2, "No sign of thawing from " + thawing.since() + " to " + thawing.on() + ".");
      return;
    }
    String kinds =
        thawing.signs().stream().map(s -> s.kind().words()).collect(Collectors.joining(", "));
    console.wrapped(
        2,
        thawing.signs().size()
            + (thawing.signs().size() == 1 ? " sign" : " signs")
            + " of thawing from "
            + thawing.since()
            + " to "
            + thawing.on()
            + ": "
            + kinds);
    thawing.signs().forEach(this::sign);
  }

  private void sign(ThawSign sign) {
    String reports =
        sign.evidence().size() == 1
            ? "1 statement"
            : sign.evidence().size() + " statements from " + origins(sign.origins());
    console.wrapped(4, sign.kind().words() + ": " + reports);
    List<Statement> shown = sign.evidence().subList(0, Math.min(1, sign.evidence().size()));
    if (sentences > 1) {
      shown = sign.evidence().stream().limit(sentences).toList();
    }
    shown.forEach(this::cited);
  }

  private void cited(Statement statement) {
    String when = Words.period(statement.said().period()).map(p -> p + ": ").orElse("");
    console.wrapped(6, when + words.line(statement));
    if (sentences > 0 && !statement.source().text().isBlank()) {
      evidence.show(8, statement);
    }
  }

  /** What was last said, with its sentence. */
  public void last(String label, Statement statement) {
    String when = Words.period(statement.said().period()).map(p -> p + ": ").orElse("");
    console.wrapped(2, label + ": " + when + words.line(statement));
    if (sentences > 0 && !statement.source().text().isBlank()) {
      evidence.show(6, statement);
    }
  }

  private static String reports(Conflict conflict) {
    return String.format(
        "%s from %s, said %s",
        conflict.statements() == 1 ? "1 statement" : conflict.statements() + " statements",
        origins(conflict.origins()),
        conflict.firstSaid().equals(conflict.lastSaid())
            ? "on " + conflict.lastSaid()
            : "from " + conflict.firstSaid() + " to " + conflict.lastSaid());
  }

  private static String origins(int count) {
    return count + " independent origin" + (count == 1 ? "" : "s");
  }

  /** What a conflict is called. */
  public static String name(Conflict conflict, Words words) {
    return names(conflict.key(), conflict, words);
  }

  static String names(List<String> ids, Conflict conflict, Words words) {
    return ids.stream()
        .map(id -> words.name(id, conflict.names().getOrDefault(id, id)))
        .collect(Collectors.joining(", "));
  }
}
