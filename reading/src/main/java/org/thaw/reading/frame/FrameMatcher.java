package org.thaw.reading.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.thaw.reading.actor.PartyResolver;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.reading.voice.Nobody;
import org.thaw.statement.EventType;
import org.thaw.statement.Kind;
import org.thaw.statement.Party;
import org.thaw.statement.Relation;
import org.thaw.statement.StatusRelation;

/** Finds the frames that the words of a sentence fill. */
public final class FrameMatcher {

  private static final Set<Relation> LAND =
      Set.of(StatusRelation.CONTROLS, StatusRelation.STATIONED_IN, StatusRelation.GUARDS_BORDER_OF);

  /** A frame of the wide lists counts from this probability of its type. */
  private static final double AGREED = 0.97;

  /** A verb that no frame knows tells an event from this probability. */
  private static final double SUPPLIED = 0.995;

  /** A frame of the narrow list falls at this probability that nothing happens. */
  private static final double REFUSED = 0.8;

  /** How many lines of the file a certain type outweighs an impossible one by. */
  private static final double RIVALRY = 2000;

  private static final double NARROW = 10_000_000;

  private static final List<String> JOINING =
      List.of("obj", "with", "to", "against", "on", "from", "at", "for", "into");

  private final FrameFinder finder;
  private final Syntax syntax;
  private final PartyResolver resolver;
  private final EventJudge judge;

  /** Matches in one sentence, with a second opinion on events. */
  public FrameMatcher(
      FrameLexicon lexicon, Syntax syntax, PartyResolver resolver, EventJudge judge) {
    this.judge = judge;
    this.finder = new FrameFinder(lexicon, syntax);
    this.syntax = syntax;
    this.resolver = resolver;
  }

  /** For each word the best event frame and every status frame that it fills. */
  public List<FrameMatch> matches() {
    List<FrameMatch> found = new ArrayList<>();
    for (Token token : syntax.sentence().tokens()) {
      Optional<Frame.Pos> pos = FrameFinder.posOf(token);
      if (pos.isPresent()) {
        for (FrameMatch match : at(token, pos.get())) {
          if (!match.frame().has(Frame.LIKELY) || found.stream().noneMatch(m -> same(m, match))) {
            found.add(match);
          }
        }
      }
    }
    return found;
  }

  /** Whether two frames tell the same of the same parties. */
  private static boolean same(FrameMatch one, FrameMatch other) {
    return one.frame().relation() == other.frame().relation()
        && keys(one.subjects()).equals(keys(other.subjects()))
        && (other.objects().isEmpty() || keys(one.objects()).equals(keys(other.objects())));
  }

  private static Set<String> keys(List<Party> parties) {
    return parties.stream().map(Party::key).collect(Collectors.toSet());
  }

  private List<FrameMatch> at(Token token, Frame.Pos pos) {
    Roles roles = new Roles(syntax, pos);
    List<FrameMatch> events = new ArrayList<>();
    List<FrameMatch> statuses = new ArrayList<>();
    for (Frame frame : finder.fitting(token, pos, roles)) {
      match(frame, token, roles)
          .ifPresent(m -> (frame.relation().kind() == Kind.EVENT ? events : statuses).add(m));
    }
    List<FrameMatch> found = new ArrayList<>();
    events.stream()
        .filter(match -> statuses.isEmpty() || !match.frame().has(Frame.LIKELY))
        .filter(match -> isBelieved(match, token, roles))
        .max(Comparator.comparingDouble(match -> weight(match, token, roles)))
        .ifPresent(found::add);
    for (FrameMatch status : statuses) {
      if (found.stream().noneMatch(m -> m.frame().relation() == status.frame().relation())) {
        found.add(status);
      }
    }
    if (found.isEmpty() && token.isVerb()) {
      supplied(token, roles).ifPresent(found::add);
    }
    return found;
  }

  /** Where two known parties are joined by a verb that no frame knows: the classifier's word. */
  private Optional<FrameMatch> supplied(Token token, Roles roles) {
    List<Token> subjects = places(List.of("subj"), token, roles);
    List<Token> objects = places(JOINING, token, roles);
    if (!areKnown(subjects) || !areKnown(objects)) {
      return Optional.empty();
    }
    return judge
        .on(subjects, objects)
        .atLeast(SUPPLIED)
        .map(type -> Frame.supplied(type, JOINING))
        .flatMap(frame -> match(frame, token, roles));
  }

  private boolean areKnown(List<Token> tokens) {
    return !tokens.isEmpty()
        && tokens.stream()
            .flatMap(token -> resolver.parties(token).stream())
            .allMatch(party -> party.id().isPresent());
  }

  /**
   * The narrow list outweighs the wide ones; more conditions fewer; an object that was found, none;
   * a likelier type, another; an earlier line, a later one.
   */
  private double weight(FrameMatch match, Token token, Roles roles) {
    return (match.frame().has(Frame.LIKELY) ? 0 : NARROW)
        + match.frame().conditions().size() * 100_000
        + (match.objects().isEmpty() ? 0 : 50_000)
        + RIVALRY * likelihood(match, token, roles)
        - match.frame().line();
  }

  /** A frame of the wide lists needs the classifier's word; one of the narrow falls by it only. */
  private boolean isBelieved(FrameMatch match, Token token, Roles roles) {
    return match.frame().has(Frame.LIKELY)
        ? !match.objects().isEmpty() && likelihood(match, token, roles) >= AGREED
        : isJoint(match) || opinion(match.frame(), token, roles).none() < REFUSED;
  }

  /**
   * "Armenian and Azerbaijani troops exchanged fire": one word for both, between which to judge
   * nothing.
   */
  private static boolean isJoint(FrameMatch match) {
    return match.frame().mutual() && match.subjects().size() > 1 && match.objects().isEmpty();
  }

  private double likelihood(FrameMatch match, Token token, Roles roles) {
    return match.frame().relation() instanceof EventType type
        ? opinion(match.frame(), token, roles).of(type)
        : 0;
  }

  private EventJudge.Opinion opinion(Frame frame, Token token, Roles roles) {
    List<Token> subjects = places(frame.subject(), token, roles);
    List<Token> objects = places(frame.object(), token, roles);
    boolean joined = objects.isEmpty() && frame.mutual() && subjects.size() > 1;
    return joined
        ? judge.on(subjects, subjects.subList(1, subjects.size()))
        : judge.on(subjects, objects);
  }

  private List<Token> places(List<String> wanted, Token token, Roles roles) {
    for (String role : wanted) {
      List<Token> found =
          roles.fill(token, role.startsWith("?") ? role.substring(1) : role).stream()
              .filter(filler -> !resolver.parties(filler).isEmpty())
              .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private Optional<FrameMatch> match(Frame frame, Token token, Roles roles) {
    boolean land = LAND.contains(frame.relation());
    List<Party> objects =
        parties(frame.object(), token, roles, land).stream()
            .filter(party -> !land || !resolver.isPerson(party))
            .toList();
    Optional<Token> nobody = nobody(frame, token, roles);
    List<Party> subjects =
        nobody.isPresent()
            ? Nobody.included(syntax, nobody.get())
                .flatMap(t -> resolver.parties(t).stream())
                .toList()
            : parties(frame.subject(), token, roles, false);
    if (nobody.isPresent() && subjects.isEmpty()) {
      return frame.relation() == StatusRelation.RECOGNISES && !objects.isEmpty()
          ? Optional.of(new FrameMatch(frame, token, subjects, objects))
          : Optional.empty();
    }
    if (subjects.isEmpty() || (frame.mutual() && subjects.size() + objects.size() < 2)) {
      return Optional.empty();
    }
    boolean needsObject =
        !frame.object().contains("-") && frame.object().stream().noneMatch(r -> r.startsWith("?"));
    if (frame.relation().kind() == Kind.STATUS
        && (subjects.isEmpty() || (needsObject && objects.isEmpty() && !frame.mutual()))) {
      return Optional.empty();
    }
    return subjects.isEmpty() && objects.isEmpty()
        ? Optional.empty()
        : Optional.of(new FrameMatch(frame, token, subjects, objects));
  }

  /** The quantified nobody who is the subject: it is not to be taken for somebody. */
  private Optional<Token> nobody(Frame frame, Token token, Roles roles) {
    return frame.subject().stream()
        .filter(role -> role.equals("subj"))
        .flatMap(role -> roles.fill(token, role).stream())
        .filter(filler -> Nobody.isNone(syntax, filler))
        .filter(
            filler ->
                Nobody.isAnybody(syntax, filler)
                    || resolver.parties(filler).stream().allMatch(p -> p.id().isEmpty()))
        .findFirst();
  }

  private List<Party> parties(List<String> wanted, Token token, Roles roles, boolean land) {
    for (String role : wanted) {
      List<Party> found = new ArrayList<>();
      for (Token stands : roles.fill(token, role.startsWith("?") ? role.substring(1) : role)) {
        Token filler = Nobody.exception(syntax, stands).orElse(stands);
        found.addAll(
            role.endsWith("comp")
                ? inClause(filler, 0)
                : land ? resolver.lands(filler) : resolver.parties(filler));
      }
      if (!found.isEmpty()) {
        return distinct(found);
      }
    }
    return List.of();
  }

  private List<Party> inClause(Token verb, int depth) {
    Roles roles = new Roles(syntax, Frame.Pos.VERB);
    for (String role : List.of("obj", "on", "against", "with", "to", "from", "into", "in")) {
      for (Token filler : roles.fill(verb, role)) {
        List<Party> found = resolver.parties(filler);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return depth > 2
        ? List.of()
        : syntax
            .children(verb, "xcomp", "ccomp")
            .map(t -> inClause(t, depth + 1))
            .filter(l -> !l.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  private static List<Party> distinct(List<Party> parties) {
    List<Party> found = new ArrayList<>();
    for (Party party : parties) {
      if (found.stream().noneMatch(known -> known.key().equals(party.key()))) {
        found.add(party);
      }
    }
    return found;
  }
}
