package org.thaw.reading.frame;

import java.util.ArrayList;
import java.util.List;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;
import org.thaw.statement.EventType;

/** What frames say of the words of a sentence by grammar alone, whoever stands in their roles. */
public final class FrameHints {

  private final FrameFinder finder;
  private final Syntax syntax;

  /** Hints in one sentence. */
  public FrameHints(FrameLexicon lexicon, Syntax syntax) {
    this.finder = new FrameFinder(lexicon, syntax);
    this.syntax = syntax;
  }

  /**
   * A word that may tell of an event.
   *
   * @param type the event's type
   * @param conditions how many conditions its frame had
   * @param subjects what stands where the actor would
   * @param objects what stands where the recipient would
   */
  public record Hint(EventType type, int conditions, List<Token> subjects, List<Token> objects) {}

  /** The event frames of a word that have the most conditions, all of which hold. */
  public List<Hint> at(Token token) {
    return FrameFinder.posOf(token).map(pos -> at(token, pos)).orElse(List.of());
  }

  private List<Hint> at(Token token, Frame.Pos pos) {
    Roles roles = new Roles(syntax, pos);
    List<Frame> frames =
        finder.fitting(token, pos, roles).stream()
            .filter(f -> f.relation() instanceof EventType)
            .toList();
    int most = frames.stream().mapToInt(f -> f.conditions().size()).max().orElse(0);
    List<Hint> found = new ArrayList<>();
    for (Frame frame : frames) {
      if (frame.conditions().size() == most && frame.relation() instanceof EventType type) {
        found.add(
            new Hint(
                type,
                most,
                fill(frame.subject(), token, roles),
                fill(frame.object(), token, roles)));
      }
    }
    return found;
  }

  private static List<Token> fill(List<String> wanted, Token token, Roles roles) {
    List<Token> found = new ArrayList<>();
    for (String role : wanted) {
      found.addAll(roles.fill(token, role.startsWith("?") ? role.substring(1) : role));
    }
    return found;
  }
}
