package org.thaw.reading.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.thaw.reading.actor.PartyResolver;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.reading.parse.Undone;
import org.thaw.reading.voice.Nobody;
import org.thaw.statement.Kind;
import org.thaw.statement.Party;
import org.thaw.statement.Relation;
import org.thaw.statement.StatusRelation;

/** Finds the frames that the words of a sentence fill. */
public final class FrameMatcher {

  private static final Set<Relation> LAND =
      Set.of(StatusRelation.CONTROLS, StatusRelation.STATIONED_IN, StatusRelation.GUARDS_BORDER_OF);

  private final FrameLexicon lexicon;
  private final Syntax syntax;
  private final PartyResolver resolver;

  /** Matches in one sentence. */
  public FrameMatcher(FrameLexicon lexicon, Syntax syntax, PartyResolver resolver) {
    this.lexicon = lexicon;
    this.syntax = syntax;
    this.resolver = resolver;
  }

  /** For each word the best event frame and every status frame that it fills. */
  public List<FrameMatch> matches() {
    List<FrameMatch> found = new ArrayList<>();
    for (Token token : syntax.sentence().tokens()) {
      Optional<Frame.Pos> pos = posOf(token);
      if (pos.isPresent()) {
        found.addAll(at(token, pos.get()));
      }
    }
    return found;
  }

  private static Optional<Frame.Pos> posOf(Token token) {
    if (token.isVerb()) {
      return Optional.of(Frame.Pos.VERB);
    } else if (token.tag().equals("NN") || token.tag().equals("NNS") || token.tag().equals("NNP")) {
      return Optional.of(Frame.Pos.NOUN);
    } else if (token.tag().startsWith("JJ")) {
      return Optional.of(Frame.Pos.ADJECTIVE);
    }
    return Optional.empty();
  }

  private List<FrameMatch> at(Token token, Frame.Pos pos) {
    Roles roles = new Roles(syntax, pos);
    List<FrameMatch> events = new ArrayList<>();
    List<FrameMatch> statuses = new ArrayList<>();
    for (Frame frame : candidates(token, pos)) {
      if (frame.conditions().stream().allMatch(c -> holds(c, token, roles))) {
        match(frame, token, roles)
            .ifPresent(m -> (frame.relation().kind() == Kind.EVENT ? events : statuses).add(m));
      }
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

  private List<Frame> candidates(Token token, Frame.Pos pos) {
    List<Frame> frames = new ArrayList<>();
    if (pos == Frame.Pos.VERB) {
      syntax
          .children(token, "compound:prt", "advmod", "obl")
          .filter(t -> t.index() - token.index() <= 4)
          .forEach(
              particle -> frames.addAll(lexicon.of(pos, token.lemma() + "_" + particle.lemma())));
      if (frames.isEmpty() && token.index() + 1 < syntax.sentence().tokens().size()) {
        frames.addAll(
            lexicon.of(pos, token.lemma() + "_" + syntax.sentence().at(token.index() + 1).lemma()));
      }
    }
    int hyphen = token.form().lastIndexOf('-');
    if (pos == Frame.Pos.ADJECTIVE && hyphen > 0) {
      frames.addAll(lexicon.of(pos, token.form().substring(hyphen).toLowerCase(Locale.ROOT)));
    }
    frames.addAll(lexicon.of(pos, token.lemma()));
    return frames;
  }

  private boolean holds(Frame.Condition condition, Token token, Roles roles) {
    boolean there =
        switch (condition.role()) {
          case "passive" -> syntax.isPassive(token);
          case "active" -> !syntax.isPassive(token);
          case "undone" -> Undone.by(syntax, token);
          default ->
              roles.fill(token, condition.role()).stream()
                  .anyMatch(filler -> condition.words().isEmpty() || isOneOf(filler, condition));
        };
    return there == condition.wanted();
  }

  /** The filler itself, one that is joined to it, or what it is of ("thousands of soldiers"). */
  private boolean isOneOf(Token filler, Frame.Condition condition) {
    return condition.words().contains(filler.lemma())
        || syntax.children(filler, "conj").anyMatch(t -> condition.words().contains(t.lemma()))
        || syntax
            .children(filler, "nmod", "obl")
            .filter(t -> syntax.casesOf(t).equals("of"))
            .anyMatch(t -> isOneOf(t, condition))
        || syntax
            .children(filler, "compound")
            .anyMatch(
                t -> condition.words().contains(t.lemma()) && !condition.role().equals("subj"));
  }

  private Optional<FrameMatch> match(Frame frame, Token token, Roles roles) {
    boolean land = LAND.contains(frame.relation());
    List<Party> objects = parties(frame.object(), token, roles, land);
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
