package org.thaw.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.ledger.Ledger;
import org.thaw.statement.Modality;
import org.thaw.statement.Polarity;
import org.thaw.statement.Statement;
import org.thaw.statement.json.StatementFormatException;
import org.thaw.statement.json.StatementJson;
import picocli.CommandLine.Option;

/** What a person says of a statement's fields; what he does not name stays as it is. */
final class Edits {

  @Option(
      names = "--relation",
      paramLabel = "RELATION",
      description = "Of the statement's kind, as exports name it: CONTROLS, ASSAULT.")
  private Optional<String> relation = Optional.empty();

  @Option(
      names = "--subject",
      paramLabel = "WHO",
      description = "Who acts, holds, promises: a name or id; empty: nobody is named.")
  private Optional<String> subject = Optional.empty();

  @Option(names = "--object", paramLabel = "WHOM", description = "To whom, of what.")
  private Optional<String> object = Optional.empty();

  @Option(
      names = "--speaker",
      paramLabel = "WHO",
      description = "On whose word; empty: the document's own voice.")
  private Optional<String> speaker = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "The first day.")
  private Optional<LocalDate> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "DAY",
      converter = DayConverter.class,
      description = "The last day.")
  private Optional<LocalDate> to = Optional.empty();

  @Option(names = "--polarity", paramLabel = "HOW", description = "affirmed or denied.")
  private Optional<Polarity> polarity = Optional.empty();

  @Option(
      names = "--modality",
      paramLabel = "HOW",
      description = "In which way: ${COMPLETION-CANDIDATES}.")
  private Optional<Modality> modality = Optional.empty();

  /**
   * The statement with what was named put in, as this person's own.
   *
   * @param json the statement as it was, or a new one
   * @param person who says so
   */
  Statement of(ObjectNode json, String person, Ledger ledger) {
    relation.ifPresent(name -> json.put("relation", name.toUpperCase(Locale.ROOT)));
    subject.ifPresent(name -> party(json, "subject", name, ledger));
    object.ifPresent(name -> party(json, "object", name, ledger));
    speaker.ifPresent(name -> party(json, "speaker", name, ledger));
    polarity.ifPresent(value -> json.put("polarity", value.name().toLowerCase(Locale.ROOT)));
    modality.ifPresent(value -> json.put("modality", value.name().toLowerCase(Locale.ROOT)));
    if (from.isPresent() || to.isPresent()) {
      from.ifPresent(day -> json.put("from", day.toString()));
      to.ifPresent(day -> json.put("to", day.toString()));
      json.put("precision", "day");
    }
    json.put("reader", person).put("confidence", 1.0);
    try {
      return StatementJson.fromLine(json.toString());
    } catch (StatementFormatException e) {
      throw new Failure(Exit.USAGE, e.getMessage() + "; see 'thaw show --json' for values", e);
    }
  }

  /** By its id where the ledger knows the name; else by its words. */
  private static void party(ObjectNode json, String field, String name, Ledger ledger) {
    if (name.isBlank()) {
      json.putNull(field);
      return;
    }
    Optional<String> id = Shared.names(ledger).id(name);
    ObjectNode party = json.putObject(field).put("id", id.orElse(null)).putNull("sector");
    party.put("name", id.map(known -> Shared.words(ledger).name(known, name)).orElse(name));
  }
}
