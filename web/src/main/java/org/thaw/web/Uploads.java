package org.thaw.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.thaw.web.guard.Access;

/**
 * Files that are handed in. They stay: the ledger names them as where its documents come from. What
 * a browser says of a name is not believed: no folder, no odd letters, not too long.
 */
final class Uploads {

  private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{N}._ -]+");
  private static final int LONGEST = 100;

  private final Path folder;
  private final Map<String, Path> files = new ConcurrentHashMap<>();

  Uploads(Path folder) {
    this.folder = folder;
  }

  /** Keeps a file; what it gives names the file when it is to be read. */
  String keep(String name, InputStream content) {
    String key = Access.secret();
    try {
      Path own = Files.createDirectories(folder.resolve(key));
      Path file = own.resolve(safe(name));
      Files.copy(content, file);
      files.put(key, file);
      return key;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a file is kept. */
  Optional<Path> file(String key) {
    return Optional.ofNullable(files.get(key));
  }

  /** The last part of the name, with nothing in it that a shell, a disk or a page could mistake. */
  static String safe(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String plain = ODD.matcher(last).replaceAll("_").strip();
    String visible = plain.replaceFirst("^[. ]+", "");
    int from = Math.max(0, visible.length() - LONGEST);
    return visible.isEmpty() ? "document" : visible.substring(from);
  }
}
