package org.thaw.reading.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thaw.reading.frame.EventJudge;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;

/** The classifier's opinion on the pairs of one sentence; each pair is asked once. */
public final class PairJudge implements EventJudge {

  private static final Set<String> BEFORE =
      Set.of("det", "compound", "amod", "nummod", "nmod:poss", "flat", "det:predet", "case");

  private final EventTyper typer;
  private final Syntax syntax;
  private final Map<List<Span>, Opinion> asked = new HashMap<>();

  /** For one sentence. */
  public PairJudge(EventTyper typer, Syntax syntax) {
    this.typer = typer;
    this.syntax = syntax;
  }

  @Override
  public Opinion on(List<Token> subjects, List<Token> objects) {
    Span source = span(subjects);
    Span target = span(objects);
    return asked.computeIfAbsent(
        List.of(source, target), pair -> typer.code(new Marked(syntax, source, target)));
  }

  /** The noun with what stands before it; an empty place at the end where there is none. */
  private Span span(List<Token> heads) {
    if (heads.isEmpty()) {
      int end = syntax.sentence().tokens().size();
      return new Span(end, end);
    }
    Token head = heads.get(0);
    int start = head.index();
    while (start > 0 && BEFORE.contains(syntax.sentence().at(start - 1).relation())) {
      start--;
    }
    return new Span(start, head.index() + 1);
  }
}
