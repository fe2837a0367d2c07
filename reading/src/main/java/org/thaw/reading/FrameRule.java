package org.thaw.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.thaw.reading.frame.EventCoder;
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
import org.thaw.statement.Place;
import org.thaw.statement.Polarity;
import org.thaw.statement.Said;
import org.thaw.statement.Statement;
import org.thaw.statement.StatementIds;
import org.thaw.statement.Status;
import org.thaw.statement.StatusRelation;
import org.thaw.statement.Toll;
import org.thaw.statement.Trend;

/** Turns the frames that a sentence fills into events and statuses. */
final class FrameRule {

  private final FrameMatcher matcher;
  private final EventCoder coder;

  FrameRule(FrameMatcher matcher, EventCoder coder) {
    this.matcher = matcher;
    this.coder = coder;
  }

  /** What each word tells. */
  List<Telling> tellings(Context context) {
    List<Telling> found = new ArrayList<>();
    for (FrameMatch match : matcher.matches()) {
      found.add(new Telling(match.trigger(), statements(context, match)));
    }
    return found;
  }

  private List<Statement> statements(Context context, FrameMatch match) {
    List<Statement> found = new ArrayList<>();
    Stance stance = stance(context, match);
    boolean event = match.frame().relation() instanceof EventType;
    if (!event && match.frame().has("not") && stance.modality() != Modality.ACTUAL) {
      // What is only promised or demanded to end has not ended.
      return found;
    }
    Period period =
        event ? context.dating().event(match.trigger()) : context.dating().status(match.trigger());
    boolean actual = stance.modality() == Modality.ACTUAL;
    Optional<Place> place =
        event
            ? context.places().event((EventType) match.frame().relation(), match.trigger(), actual)
            : Optional.empty();
    List<Party> subjects = homes(context, match.subjects());
    FrameMatch told =
        event
            ? new FrameMatch(
                match.frame(),
                match.trigger(),
                subjects,
                homes(context, abroad(context, match, keys(subjects))))
            : guarded(context, match);
    List<Pair> pairs = match.frame().mutual() ? mutual(told) : directed(told);
    Optional<String> eventId =
        Optional.of(
            StatementIds.digest(
                context.document().id()
                    + ":"
                    + match.trigger().start()
                    + ":"
                    + match.frame().relation()));
    if (Belonging.isToldByItsVerb(context, match)) {
      return found;
    }
    Optional<Party> whole = Belonging.whole(context, match);
    if (whole.isPresent()) {
      return Belonging.of(context, stance, told, whole.get(), period);
    }
    for (Pair pair : pairs) {
      Said said =
          context
              .maker()
              .said(stance, pair.subject(), pair.object(), place, period, confidence(pair));
      if (event) {
        found.add(event(context, said, match, eventId));
      } else {
        Belonging.relation(context, match, pair.subject(), pair.object())
            .ifPresent(relation -> found.add(status(said, match.frame(), relation)));
      }
    }
    return found;
  }

  /** Who "guards its boundary" guards another's: the land that was spoken of. */
  private static FrameMatch guarded(Context context, FrameMatch match) {
    if (match.frame().relation() != StatusRelation.GUARDS_BORDER_OF
        || !keys(match.subjects()).containsAll(keys(match.objects()))) {
      return match;
    }
    return new FrameMatch(
        match.frame(),
        match.trigger(),
        match.subjects(),
        context.parties().landBefore(match.trigger(), keys(match.subjects())).stream().toList());
  }

  private Event event(Context context, Said said, FrameMatch match, Optional<String> eventId) {
    EventType type = (EventType) match.frame().relation();
    EventCoder.Code code = coder.code(type, match.trigger(), context.scene().syntax());
    return new Event(
        said,
        type,
        setting(match.frame(), "mode").filter(m -> !m.isEmpty()).or(code::mode),
        coder.contexts(context.scene().sentence()),
        setting(match.frame(), "cameo").or(code::cameo),
        eventId,
        Toll.NONE);
  }

  /** Without the actors' own towns and borders: shutting those is done to nobody named. */
  private static List<Party> abroad(Context context, FrameMatch match, Set<String> subjects) {
    boolean shuts = match.trigger().lemmaIs("close|shut|seal|reopen|open");
    return match.objects().stream()
        .filter(p -> !shuts || !subjects.contains(p.key()))
        .filter(p -> p.id().flatMap(context.parties()::homeOf).filter(subjects::contains).isEmpty())
        .toList();
  }

  private static List<Party> homes(Context context, List<Party> parties) {
    return parties.stream().map(context.parties()::atHome).toList();
  }

  private static Status status(Said said, Frame frame, StatusRelation relation) {
    return new Status(
        said,
        relation,
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
        boolean state = subject.flatMap(Party::id).filter(FrameRule::isState).isPresent();
        if (status && ((same && (!own || state)) || (!same && each))) {
          // "Morocco controls the territory" does not tell of Morocco's own.
          continue;
        }
        boolean domestic = match.frame().relation() == EventType.COERCE;
        pairs.add(new Pair(subject, same && !domestic && !own ? Optional.empty() : object));
      }
    }
    return pairs;
  }

  private static boolean isState(String id) {
    return id.length() == 3 && id.equals(id.toUpperCase(Locale.ROOT));
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
