package org.thaw.intake;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.thaw.intake.item.Refusal;

/** Goes through a file or a folder, sorted by name, and never twice through the same folder. */
final class Walk {

  private final Set<Path> above = new HashSet<>();

  /** How many files there are. */
  long count(String target) {
    long[] count = new long[1];
    visit(target, path -> count[0]++, refusal -> {});
    return count[0];
  }

  /** Visits each file; what cannot be visited is refused. */
  void visit(String target, Consumer<Path> files, Consumer<Refusal> refusals) {
    try {
      Path path = Path.of(target);
      if (Files.exists(path)) {
        visit(path, files, refusals);
      } else {
        refusals.accept(notFound(target));
      }
    } catch (InvalidPathException e) {
      refusals.accept(notFound(target));
    }
  }

  private void visit(Path path, Consumer<Path> files, Consumer<Refusal> refusals) {
    if (!Files.isDirectory(path)) {
      files.accept(path);
      return;
    }
    try {
      Path real = path.toRealPath();
      if (!above.add(real)) {
        throw loop(path);
      }
      for (Path child : children(path)) {
        visit(child, files, refusals);
      }
      above.remove(real);
    } catch (IOException e) {
      refusals.accept(Intake.unreadable(path.toString(), e));
    } catch (Refusal refusal) {
      refusals.accept(refusal);
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder, Walk::wanted)) {
      stream.forEach(children::add);
    }
    children.sort(null);
    return children;
  }

  /** Hidden files and place-keepers hold nothing that a person wrote to be read. */
  private static boolean wanted(Path path) {
    String name = String.valueOf(path.getFileName());
    return !name.startsWith(".") && !name.endsWith(".keep");
  }

  private static Refusal notFound(String target) {
    return new Refusal(
        Problem.Code.NOT_FOUND, target, "no such file or folder", "check the name and the folder");
  }

  private static Refusal loop(Path path) {
    return new Refusal(
        Problem.Code.LINK_LOOP,
        path.toString(),
        "a link that leads back to a folder above it, so it is not followed",
        "nothing to do: its files are read once");
  }
}
