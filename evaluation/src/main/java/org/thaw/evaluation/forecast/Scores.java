package org.thaw.evaluation.forecast;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.thaw.foresight.ranking.Question;
import org.thaw.foresight.ranking.Ranking;

/** The scores' file where one was asked for. */
final class Scores implements AutoCloseable {
  private final Optional<ScoreFile> file;
  private final QuadFolder data;

  private Scores(Optional<ScoreFile> file, QuadFolder data) {
    this.file = file;
    this.data = data;
  }

  static Scores to(Optional<Path> path, QuadFolder data) throws IOException {
    return new Scores(
        path.isPresent() ? Optional.of(new ScoreFile(path.get())) : Optional.empty(), data);
  }

  void write(Question q, double rank, Ranking ranking) throws IOException {
    if (file.isPresent()) {
      int relations = data.catalogue().relations();
      boolean tail = q.relation() < relations;
      long time = data.origin() + q.step() * data.unit();
      int relation = tail ? q.relation() : q.relation() - relations;
      file.get().write(tail, q.anchor(), relation, time, rank, ranking);
    }
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
