package org.thaw.reading.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thaw.reading.actor.PartyResolver;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.statement.Kind;
import org.thaw.statement.Party;
import org.thaw.statement.Relation;
import org.thaw.statement.StatusRelation;

/** Finds the frames that the words of a sentence fill. */
public final class FrameMatcher {

  private static final Set<Relation> LAND =
      Set.of(StatusRelation.CONTROLS, StatusRelation.STATIONED_IN, StatusRelation.GUARDS_BORDER_OF);

  private final FrameFinder finder;
  private final Syntax syntax;
  private final PartyResolver resolver;

  /** Matches in one sentence. */
  public FrameMatcher(FrameLexicon lexicon, Syntax syntax, PartyResolver resolver) {
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
        found.addAll(at(token, pos.get()));
      }
    }
    return found;
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
    events.stream().max(Comparator.comparingInt(FrameMatcher::weight)).ifPresent(found::add);
    for (FrameMatch status : statuses) {
      if (found.stream().noneMatch(m -> m.frame().relation() == status.frame().relation())) {
        found.add(status);
      }
    }
    return found;
  }

  /**
   * More conditions outweigh fewer; an object that was found, none; an earlier line, a later one.
   */
  private static int weight(FrameMatch match) {
    return match.frame().conditions().size() * 100_000
        + (match.objects().isEmpty() ? 0 : 50_000)
        - match.frame().line();
  }

  private Optional<FrameMatch> match(Frame frame, Token token, Roles roles) {
    boolean land = LAND.contains(frame.relation());
    List<Party> subjects = parties(frame.subject(), token, roles, false);
    List<Party> objects = parties(frame.object(), token, roles, land);
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

  private List<Party> parties(List<String> wanted, Token token, Roles roles, boolean land) {
    for (String role : wanted) {
      List<Party> found = new ArrayList<>();
      for (Token filler : roles.fill(token, role.startsWith("?") ? role.substring(1) : role)) {
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
