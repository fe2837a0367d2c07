package org.thaw.evaluation.forecast;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.thaw.foresight.ranking.Ranking;

/**
 * One line for each query and answer: {@code tail} or {@code head}, the known entity, relation,
 * time, the answer's rank, then the 100 best entities, unfiltered, as {@code entity:score}.
 */
final class ScoreFile implements AutoCloseable {
  private static final int BEST = 100;
  private final BufferedWriter out;

  ScoreFile(Path file) throws IOException {
    this.out = Files.newBufferedWriter(file);
  }

  void write(boolean tail, int known, int relation, long time, double rank, Ranking ranking)
      throws IOException {
    StringBuilder line = new StringBuilder(tail ? "tail" : "head");
    line.append('\t').append(known).append('\t').append(relation).append('\t').append(time);
    line.append('\t').append(rank);
    int n = Math.min(BEST, ranking.entities().length);
    for (int i = 0; i < n; i++) {
      line.append('\t').append(ranking.entities()[i]).append(':').append(ranking.scores()[i]);
    }
    out.append(line).append('\n');
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
