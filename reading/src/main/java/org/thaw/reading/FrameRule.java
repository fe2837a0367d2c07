package org.thaw.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.thaw.reading.frame.Frame;
import org.thaw.reading.frame.FrameMatch;
import org.thaw.reading.frame.FrameMatcher;
import org.thaw.reading.voice.Stance;
import org.thaw.statement.Channel;
import org.thaw.statement.Event;
import org.thaw.statement.EventType;
import org.thaw.statement.Kind;
import org.thaw.statement.Modality;
import org.thaw.statement.Party;
import org.thaw.statement.Period;
import org.thaw.statement.Polarity;
import org.thaw.statement.Said;
import org.thaw.statement.Statement;
import org.thaw.statement.StatementIds;
import org.thaw.statement.Status;
import org.thaw.statement.StatusRelation;
import org.thaw.statement.Toll;
import org.thaw.statement.Trend;

/** Turns the frames that a sentence fills into events and statuses. */
final class FrameRule implements Rule {

  private final FrameMatcher matcher;

  FrameRule(FrameMatcher matcher) {
    this.matcher = matcher;
  }

  @Override
  public List<Statement> read(Context context) {
    List<Statement> found = new ArrayList<>();
    for (FrameMatch match : matcher.matches()) {
      found.addAll(statements(context, match));
    }
    return found;
  }

  private static List<Statement> statements(Context context, FrameMatch match) {
    List<Statement> found = new ArrayList<>();
    Stance stance = stance(context, match);
    boolean event = match.frame().relation() instanceof EventType;
    if (!event && match.frame().has("not") && stance.modality() != Modality.ACTUAL) {
      // What is only promised or demanded to end has not ended.
      return found;
    }
    Period period =
        event ? context.dating().event(match.trigger()) : context.dating().status(match.trigger());
    FrameMatch told =
        event
            ? new FrameMatch(
                match.frame(),
                match.trigger(),
                homes(context, match.subjects()),
                homes(context, match.objects()))
            : match;
    List<Pair> pairs = match.frame().mutual() ? mutual(told) : directed(told);
    Optional<String> eventId =
        Optional.of(
            StatementIds.digest(
                context.document().id()
                    + ":"
                    + match.trigger().start()
                    + ":"
                    + match.frame().relation()));
    for (Pair pair : pairs) {
      Said said =
          context
              .maker()
              .said(
                  stance,
                  pair.subject(),
                  pair.object(),
                  Optional.empty(),
                  period,
                  confidence(pair));
      found.add(
          event
              ? new Event(
                  said,
                  (EventType) match.frame().relation(),
                  setting(match.frame(), "mode").filter(m -> !m.isEmpty()),
                  List.of(),
                  Optional.empty(),
                  eventId,
                  Toll.NONE)
              : status(said, match.frame()));
    }
    return found;
  }

  /** What is done to a town is done to the state or territory that it lies in. */
  private static List<Party> homes(Context context, List<Party> parties) {
    return parties.stream()
        .map(
            p ->
                p.id().flatMap(context.parties()::homeOf).map(h -> Party.of(h, p.name())).orElse(p))
        .toList();
  }

  private static Status status(Said said, Frame frame) {
    return new Status(
        said,
        (StatusRelation) frame.relation(),
        setting(frame, "channel").map(c -> Channel.valueOf(c.toUpperCase(Locale.ROOT))),
        setting(frame, "trend").map(t -> Trend.valueOf(t.toUpperCase(Locale.ROOT))));
  }

  private static Optional<String> setting(Frame frame, String name) {
    return Optional.ofNullable(frame.settings().get(name));
  }

  private static Stance stance(Context context, FrameMatch match) {
    Stance stance = context.stances().of(match.trigger());
    if (!match.frame().has("not")) {
      return stance;
    }
    Polarity turned = stance.polarity() == Polarity.AFFIRMED ? Polarity.DENIED : Polarity.AFFIRMED;
    return new Stance(stance.speaker(), turned, stance.modality());
  }

  private static double confidence(Pair pair) {
    boolean known =
        pair.subject().flatMap(Party::id).isPresent()
            && pair.object().flatMap(Party::id).isPresent();
    return known ? 0.8 : 0.6;
  }

  private record Pair(Optional<Party> subject, Optional<Party> object) {}

  private static List<Pair> directed(FrameMatch match) {
    List<Pair> pairs = new ArrayList<>();
    List<Optional<Party>> subjects = options(match.subjects());
    boolean each =
        match.subjects().size() > 1 && keys(match.subjects()).equals(keys(match.objects()));
    for (Optional<Party> subject : subjects) {
      for (Optional<Party> object : options(match.objects())) {
        boolean same =
            subject.isPresent()
                && object.isPresent()
                && subject.get().key().equals(object.get().key());
        boolean status = match.frame().relation().kind() == Kind.STATUS;
        boolean own = match.frame().relation() == StatusRelation.CONTROLS;
        if (status && ((same && !own) || (!same && each))) {
          continue;
        }
        boolean domestic = match.frame().relation() == EventType.COERCE;
        pairs.add(new Pair(subject, same && !domestic && !own ? Optional.empty() : object));
      }
    }
    return pairs;
  }

  /** "A and B hold the two territories": each its own, not each both. */
  private static Set<String> keys(List<Party> parties) {
    return parties.stream().map(Party::key).collect(Collectors.toSet());
  }

  private static List<Optional<Party>> options(List<Party> parties) {
    return parties.isEmpty()
        ? List.of(Optional.empty())
        : parties.stream().map(Optional::of).toList();
  }

  private static List<Pair> mutual(FrameMatch match) {
    List<Party> all = new ArrayList<>(match.subjects());
    match.objects().stream()
        .filter(o -> all.stream().noneMatch(k -> k.key().equals(o.key())))
        .forEach(all::add);
    if (all.size() == 1) {
      return List.of(new Pair(Optional.of(all.get(0)), Optional.empty()));
    }
    boolean sides = match.objects().isEmpty();
    List<Pair> pairs = new ArrayList<>();
    for (Party one : all) {
      for (Party other : all) {
        boolean across =
            sides || match.subjects().contains(one) != match.subjects().contains(other);
        if (!one.key().equals(other.key()) && across) {
          pairs.add(new Pair(Optional.of(one), Optional.of(other)));
        }
      }
    }
    return pairs;
  }
}
