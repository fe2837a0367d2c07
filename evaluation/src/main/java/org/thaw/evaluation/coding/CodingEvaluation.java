package org.thaw.evaluation.coding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.reading.coding.EventTyper;
import org.thaw.reading.coding.Marker;
import org.thaw.reading.frame.FrameLexicon;
import org.thaw.reading.neural.NeuralParser;

/** The measurement behind {@code thaw evaluate coding FILE.tsv}. */
public final class CodingEvaluation {

  private final Marker marker = new Marker(NeuralParser.load());
  private final EventTyper coder = EventTyper.load(FrameLexicon.load());

  /** Codes the rows of a file and compares with the right answers where the file has them. */
  public CodingReport measure(Path path) throws IOException {
    CodingFile file = CodingFile.read(path);
    CodingScores roots = new CodingScores();
    CodingScores quads = new CodingScores();
    List<String> predictions = new ArrayList<>(List.of("sentence_id\troot\tquad"));
    for (CodingRow row : file.rows()) {
      String root =
          marker
              .mark(row.sentence(), row.source(), row.target())
              .map(coder::code)
              .map(Roots::best)
              .orElse(Roots.NONE);
      String quad = Roots.quad(root).map(String::valueOf).orElse(Roots.NONE);
      predictions.add(String.join("\t", row.id(), root, quad));
      row.root().ifPresent(gold -> roots.add(gold, root));
      row.quad().ifPresent(gold -> quads.add(String.valueOf(gold), quad));
    }
    String name = Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("");
    return new CodingReport(
        predictions,
        roots.rows(),
        roots.macroF1(Roots.ALL),
        quads.macroF1(List.of("1", "2", "3", "4")),
        roots.accuracy(),
        CodingReport.types(roots),
        CodingPage.of(name, file, roots, quads));
  }
}
