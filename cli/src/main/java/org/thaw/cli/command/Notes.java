package org.thaw.cli.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.show.Words;
import org.thaw.ledger.Ledger;
import org.thaw.picture.agreement.AgreementsQuestion;
import org.thaw.statement.Modality;
import org.thaw.statement.Note;
import org.thaw.statement.NoteRelation;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Polarity;
import org.thaw.statement.Said;
import org.thaw.statement.Source;
import org.thaw.statement.Statement;
import org.thaw.statement.StatementIds;

/** A person's notes: made, found and shown. */
final class Notes {

  private static final String AGREEMENT = "agreement:";
  private static final String CONFLICT = "conflict:";

  private Notes() {}

  /**
   * A note.
   *
   * @param refers the identity or the note that it is about
   * @param why the reason; it stands where a report has its sentence
   */
  static Note of(
      NoteRelation relation,
      String one,
      String other,
      String refers,
      String person,
      String why,
      Instant when) {
    // A document of its own for each note: the same words of another day are another note.
    Source source =
        new Source(
            "note-" + StatementIds.digest(String.join("\u001f", person, when.toString(), refers)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            when,
            0,
            0,
            why.length(),
            why);
    Said said =
        new Said(
            "",
            Optional.of(Party.named(person)),
            Optional.of(Party.of(one, one)),
            Optional.of(Party.of(other, other)),
            Optional.empty(),
            Period.UNKNOWN,
            Polarity.AFFIRMED,
            Modality.ACTUAL,
            1,
            person,
            source);
    return (Note) StatementIds.identified(new Note(said, relation, refers));
  }

  /** A note on a statement; it has the reason where a report has its sentence. */
  static Note on(Statement about, NoteRelation relation, String person, String why, Instant when) {
    Said said = about.said();
    return of(
        relation,
        said.subject().map(Party::key).orElse(""),
        said.object().map(Party::key).orElse(""),
        about.id(),
        person,
        why,
        when);
  }

  /** Whether the note joins just these two, in either direction. */
  static boolean joins(Note note, String one, String other) {
    String subject = note.said().subject().map(Party::key).orElse("");
    return subject.equals(one) && note.refers().equals(other)
        || subject.equals(other) && note.refers().equals(one);
  }

  /** The id that a person means; an agreement or conflict is named by its id alone. */
  static String id(Ledger ledger, String words) {
    if (words.startsWith(AGREEMENT)) {
      known(ledger, words.strip().substring(AGREEMENT.length()));
    }
    if (words.startsWith(CONFLICT)) {
      // Any name of its territory; two parties joined by a hyphen stay as they are.
      String name = words.strip().substring(CONFLICT.length());
      return CONFLICT + Shared.names(ledger).id(name).orElse(name);
    }
    return prefixed(words) ? words.strip() : Shared.id(ledger, words);
  }

  private static void known(Ledger ledger, String id) {
    AgreementsQuestion all =
        new AgreementsQuestion(LocalDate.MAX, Optional.empty(), Optional.empty());
    boolean known =
        new AgreementsOf(ledger)
            .answer(all).agreements().stream()
                .anyMatch(a -> a.id().equals(id) || a.others().contains(id));
    if (!known) {
      throw new Failure(
          Exit.NO_INPUT,
          "'"
              + id
              + "': no agreement of that id in this ledger; 'thaw agreements --brief' has ids");
    }
  }

  /** An identity by its name, with the id where that is another. */
  static String shown(String id, Words words) {
    String name = prefixed(id) ? id : words.name(id, id);
    return name.equals(id) ? id : name + " (" + id + ")";
  }

  private static boolean prefixed(String words) {
    return words.startsWith(AGREEMENT) || words.startsWith(CONFLICT);
  }

  /** The day on which it was written, UTC. */
  static LocalDate day(Note note) {
    return LocalDate.ofInstant(note.source().recorded(), ZoneOffset.UTC);
  }
}
