package org.thaw.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.thaw.statement.Document;

/** Helps tests to take things in. */
final class Taking {

  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
  static final IntakeOptions OPTIONS = IntakeOptions.of(CLOCK);

  private Taking() {}

  static Path write(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  static Path write(Path folder, String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  static List<Taken> all(IntakeOptions options, Object... targets) {
    List<Taken> taken = new ArrayList<>();
    List<String> named = java.util.Arrays.stream(targets).map(Object::toString).toList();
    new Intake(options).read(named, taken::add);
    return taken;
  }

  static List<Document> documents(Object... targets) {
    return read(all(OPTIONS, targets)).stream().map(Taken.Read::document).toList();
  }

  static Document only(Object... targets) {
    List<Taken> taken = all(OPTIONS, targets);
    List<Taken.Read> read = read(taken);
    if (read.size() != 1 || !problems(taken).isEmpty()) {
      throw new AssertionError("one document expected, not " + taken);
    }
    return read.get(0).document();
  }

  static List<Taken.Read> read(List<Taken> taken) {
    return taken.stream().filter(Taken.Read.class::isInstance).map(Taken.Read.class::cast).toList();
  }

  static List<Problem> problems(List<Taken> taken) {
    return taken.stream()
        .filter(Taken.Refused.class::isInstance)
        .map(t -> ((Taken.Refused) t).problem())
        .toList();
  }

  static List<Problem.Code> warnings(Taken.Read read) {
    return read.warnings().stream().map(Problem::code).toList();
  }
}
