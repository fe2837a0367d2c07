package org.thaw.cli.show;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.thaw.cli.name.Names;
import org.thaw.statement.Event;
import org.thaw.statement.Link;
import org.thaw.statement.Modality;
import org.thaw.statement.Note;
import org.thaw.statement.Outlook;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Pledge;
import org.thaw.statement.Polarity;
import org.thaw.statement.Precision;
import org.thaw.statement.Said;
import org.thaw.statement.Sector;
import org.thaw.statement.Sign;
import org.thaw.statement.Statement;
import org.thaw.statement.Status;
import org.thaw.statement.StatusRelation;
import org.thaw.statement.Toll;
import org.thaw.statement.Verdict;

/** Statements in words. */
public final class Words {

  private final Names names;

  /** With these names. */
  public Words(Names names) {
    this.names = names;
  }

  /** What is said, in one line: who, relation, whom, and whatever qualifies it. */
  public String line(Statement statement) {
    return statement
        .said()
        .speaker()
        .map(speaker -> unspoken(statement) + " – says " + party(speaker))
        .orElseGet(() -> unspoken(statement));
  }

  /** The same without on whose word. */
  String unspoken(Statement statement) {
    Said said = statement.said();
    List<String> parts = new ArrayList<>();
    said.subject().map(this::party).or(() -> unnamed(statement)).ifPresent(parts::add);
    parts.add(relation(statement));
    said.object().map(this::party).ifPresent(parts::add);
    detail(statement).ifPresent(parts::add);
    qualification(said).ifPresent(word -> parts.add("(" + word + ")"));
    return String.join(" ", parts);
  }

  /** A doer whom nobody names, so that the line does not begin with what was done. */
  private static Optional<String> unnamed(Statement statement) {
    if (statement instanceof Event) {
      return Optional.of("someone");
    }
    boolean denied = statement.said().polarity() == Polarity.DENIED;
    return statement.relation() == StatusRelation.RECOGNISES && denied
        ? Optional.of("anyone")
        : Optional.empty();
  }

  /** A party by its name to show, with its sector. */
  public String party(Party party) {
    String name = party.id().map(id -> names.display(id, party.name())).orElse(party.name());
    return party.sector().filter(s -> s != Sector.GOV).map(s -> name + " " + s).orElse(name);
  }

  /** A party by its id. */
  public String name(String id, String words) {
    return names.display(id, words);
  }

  /** The relation: the field's own codes for events, plain words for the rest. */
  public static String relation(Statement statement) {
    if (statement instanceof Event event) {
      return event.relation().name() + event.mode().map(m -> "/" + m).orElse("");
    }
    if (statement instanceof Status status) {
      return status(status);
    }
    return statement.relation().name();
  }

  /** Denied, demanded, intended …; empty: said to be so. */
  public static Optional<String> qualification(Said said) {
    List<String> words = new ArrayList<>();
    if (said.polarity() == Polarity.DENIED) {
      words.add("denied");
    }
    if (said.modality() != Modality.ACTUAL) {
      words.add(lower(said.modality()));
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
  }

  /** A period as exactly as it is known; empty: it is not known. */
  public static Optional<String> period(Period period) {
    Optional<String> from = period.from().map(day -> day(day, period.precision()));
    Optional<String> to = period.to().map(day -> day(day, period.precision()));
    if (from.isPresent() && to.isPresent()) {
      return from.equals(to) ? from : Optional.of(from.get() + " to " + to.get());
    }
    return from.map(day -> "since " + day).or(() -> to.map(day -> "until " + day));
  }

  /** A day, or the month or year that it stands for. */
  public static String day(LocalDate day, Precision precision) {
    return switch (precision) {
      case YEAR -> Integer.toString(day.getYear());
      case MONTH -> day.toString().substring(0, 7);
      case DAY, SEASON, DECADE, UNKNOWN -> day.toString();
    };
  }

  /** A toll in words, with whose people they were; empty: none is told. */
  public Optional<String> toll(Toll toll) {
    List<String> words = new ArrayList<>();
    toll.ranges()
        .forEach(
            (kind, range) ->
                words.add(
                    lower(kind)
                        + " "
                        + number(range)
                        + range.side().map(id -> " of " + names.display(id, id)).orElse("")));
    return words.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", words));
  }

  /** Where, in the document's words. */
  public static Optional<String> place(Said said) {
    return said.place().map(place -> "at " + place.name());
  }

  /** A constant in plain words. */
  public static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** "12", "12–40", "12 or more", "up to 40", "about 100". */
  private static String number(Toll.Range range) {
    OptionalInt best = range.best();
    OptionalInt low = range.low();
    OptionalInt high = range.high();
    if (low.isPresent() && high.isPresent()) {
      return low.equals(high)
          ? count(low)
          : count(low) + "–" + count(high) + (best.isPresent() ? " (" + count(best) + ")" : "");
    }
    if (best.isPresent()) {
      return "about " + count(best);
    }
    return low.isPresent()
        ? count(low) + " or more"
        : high.isPresent() ? "up to " + count(high) : "some";
  }

  private static String count(OptionalInt number) {
    return String.format(Locale.ROOT, "%,d", number.getAsInt());
  }

  private static String status(Status status) {
    String words =
        switch (status.relation()) {
          case CONTROLS -> "controls";
          case CLAIMS -> "claims";
          case RECOGNISES -> "recognises";
          case STATIONED_IN -> "has forces in";
          case GUARDS_BORDER_OF -> "guards the borders of";
          case SUPPLIES -> "supplies";
          case DEPENDS_ON -> "depends on";
          case ALLIED_WITH -> "is allied with";
          case MEMBER_OF -> "is a member of";
          case LEADS -> "leads";
          case PART_OF -> "is part of";
          case RESOLVED -> "is resolved";
        };
    return words + status.channel().map(c -> " [" + lower(c) + "]").orElse("");
  }

  private Optional<String> detail(Statement statement) {
    if (statement instanceof Event event) {
      return Stream.concat(place(event.said()).stream(), toll(event.toll()).stream())
          .reduce((where, toll) -> where + " · " + toll)
          .map(words -> "· " + words);
    } else if (statement instanceof Pledge pledge) {
      return pledge.clause().map(Words::quoted);
    } else if (statement instanceof Verdict verdict) {
      return verdict.agreement().map(agreement -> "· " + agreement);
    } else if (statement instanceof Link link) {
      String more = link.sign() == Sign.MORE ? "" : " (less of it)";
      return Optional.of(quoted(link.cause()) + " → " + quoted(link.effect()) + more);
    } else if (statement instanceof Outlook outlook) {
      return Optional.of(quoted(outlook.content()));
    } else if (statement instanceof Note note) {
      return Optional.of(note.refers());
    }
    return Optional.empty();
  }

  private static String quoted(String text) {
    return "“" + text + "”";
  }
}
