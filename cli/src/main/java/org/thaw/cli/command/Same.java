package org.thaw.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.cli.show.Json;
import org.thaw.cli.show.Words;
import org.thaw.ledger.Ledger;
import org.thaw.statement.Note;
import org.thaw.statement.NoteRelation;
import org.thaw.statement.Party;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Joins two identities, or undoes it. */
@Command(
    name = "same",
    header = "Hold two actors, territories, agreements or conflicts to be one.",
    description = {
      "Files a note: A is the same as B, as you say. Views then show both as B; every statement"
          + " stays as it was read, and --undo files another note that takes the first back."
          + " Agreements go by agreement:ID ('thaw agreements' shows ids), conflicts by"
          + " conflict:TERRITORY, or by conflict:A-B where none is told. Without names it lists what is joined, by whom and why."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  thaw same artsakh nagorno-karabakh --why \"two names of one authority\"",
      "  thaw same --undo artsakh nagorno-karabakh --why \"not in 1991\"",
      "  thaw same"
    })
public final class Same implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin private final Shared shared = new Shared();

  @Parameters(arity = "0..2", paramLabel = "A B", description = "Which is the same as which.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--undo", description = "Take back that they are the same.")
  private boolean undo;

  @Mixin private final Review review = new Review();

  /** With these rooms. */
  public Same(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() {
    if (names.isEmpty() && !undo) {
      list();
    } else if (names.size() == 2) {
      file();
    } else {
      throw new Failure(Exit.USAGE, "name two that are the same, as in: thaw same A B");
    }
    return Exit.OK.code();
  }

  private void list() {
    try (Ledger ledger = shared.toRead(rooms)) {
      List<Note> notes = new Whom(ledger).identities().notes();
      Words words = Shared.words(ledger);
      if (notes.isEmpty() && !shared.json()) {
        rooms.console().wrapped(0, "Nothing is joined in this ledger; 'thaw same A B' does.");
      }
      notes.forEach(note -> tell(note, words));
    }
  }

  private void tell(Note note, Words words) {
    String one = note.said().subject().map(Party::key).orElse("");
    if (shared.json()) {
      rooms.console().line(json(note, "joined").toString());
    } else {
      String whole =
          Notes.shown(one, words) + " is the same as " + Notes.shown(note.refers(), words);
      String reason = note.source().text().isBlank() ? "" : ": “" + note.source().text() + "”";
      rooms.console().wrapped(0, whole);
      rooms
          .console()
          .wrapped(4, "– says " + note.said().reader() + ", " + Notes.day(note) + reason);
    }
  }

  private void file() {
    try (Ledger ledger = shared.toChange(rooms)) {
      String one = Notes.id(ledger, names.get(0));
      String other = Notes.id(ledger, names.get(1));
      if (one.equals(other)) {
        throw new Failure(Exit.USAGE, "'" + one + "' is one already: name two different ids");
      }
      Note note = undo ? undoing(ledger, one, other) : joining(ledger, one, other);
      ledger.note(note);
      tell(note, one, other, Shared.words(ledger));
    }
  }

  private Note joining(Ledger ledger, String one, String other) {
    if (new Whom(ledger).identities().all(one).contains(other)) {
      throw new Failure(
          Exit.USAGE, "'" + one + "' and '" + other + "' are the same already; see 'thaw same'");
    }
    return Notes.of(
        NoteRelation.SAME_AS,
        one,
        other,
        other,
        review.person(rooms),
        review.why(),
        Review.now(rooms));
  }

  private Note undoing(Ledger ledger, String one, String other) {
    return new Whom(ledger)
        .identities().notes().stream()
            .filter(note -> Notes.joins(note, one, other))
            .findFirst()
            .map(
                n ->
                    Notes.of(
                        NoteRelation.RETRACTS,
                        one,
                        other,
                        n.id(),
                        review.person(rooms),
                        review.why(),
                        Review.now(rooms)))
            .orElseThrow(
                () ->
                    new Failure(
                        Exit.NO_INPUT,
                        "no note holds '"
                            + one
                            + "' and '"
                            + other
                            + "' to be the same; 'thaw same' lists those that do"));
  }

  private void tell(Note note, String one, String other, Words words) {
    if (shared.json()) {
      rooms.console().line(json(note, undo ? "undone" : "joined").toString());
    } else {
      String a = Notes.shown(one, words);
      String b = Notes.shown(other, words);
      rooms
          .console()
          .wrapped(
              0,
              undo
                  ? a + " and " + b + " are two again."
                  : a + " is shown as " + b + " from now on; 'thaw same --undo' takes it back.");
    }
  }

  private static ObjectNode json(Note note, String done) {
    ObjectNode json = Json.object().put("done", done).put("note", note.id());
    Json.put(json, "one", note.said().subject().map(Party::key));
    Json.put(json, "other", note.said().object().map(Party::key));
    json.put("by", note.said().reader()).put("why", note.source().text());
    return json.put("on", Notes.day(note).toString());
  }
}
