package org.thaw.reading.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.reading.parse.Undone;
import org.thaw.statement.EventType;
import org.thaw.statement.Relation;

/** Finds the frames that a word triggers and whose conditions hold around it. */
final class FrameFinder {

  /** Of talks that are suspended and sanctions that are lifted the verb tells. */
  private static final Set<Relation> UNTOLD_WHEN_ENDED =
      Set.of(
          EventType.CONSULT,
          EventType.SANCTION,
          EventType.AID,
          EventType.SUPPORT,
          EventType.COOPERATE,
          EventType.AGREE);

  private final FrameLexicon lexicon;
  private final Syntax syntax;

  FrameFinder(FrameLexicon lexicon, Syntax syntax) {
    this.lexicon = lexicon;
    this.syntax = syntax;
  }

  static Optional<Frame.Pos> posOf(Token token) {
    if (token.isVerb()) {
      return Optional.of(Frame.Pos.VERB);
    } else if (token.tag().equals("NN") || token.tag().equals("NNS") || token.tag().equals("NNP")) {
      return Optional.of(Frame.Pos.NOUN);
    } else if (token.tag().startsWith("JJ")) {
      return Optional.of(Frame.Pos.ADJECTIVE);
    }
    return Optional.empty();
  }

  /** The frames of a word whose conditions hold. */
  List<Frame> fitting(Token token, Frame.Pos pos, Roles roles) {
    boolean ended = pos == Frame.Pos.NOUN && Undone.isEnded(syntax, token);
    return candidates(token, pos).stream()
        .filter(f -> !ended || !UNTOLD_WHEN_ENDED.contains(f.relation()))
        .filter(f -> f.conditions().stream().allMatch(c -> holds(c, token, roles)))
        .toList();
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
              Stream.of(condition.role().split("\\|", -1))
                  .flatMap(role -> roles.fill(token, role).stream())
                  .anyMatch(filler -> condition.words().isEmpty() || isOneOf(filler, condition));
        };
    return there == condition.wanted();
  }

  /** The filler itself, one that is joined to it, or what it is of ("thousands of soldiers"). */
  private boolean isOneOf(Token filler, Frame.Condition condition) {
    return condition.words().contains(filler.lemma())
        || condition.words().contains(syntax.antecedent(filler).lemma())
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
}
