package org.thaw.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.thaw.web.ask.Kept;

/** The built files of the pages: those of the jar, or those of a folder while they are made. */
public final class PageFiles {

  /** What is shown for every address that is a view. */
  public static final String START = "index.html";

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");
  private static final Pattern LASTING = Pattern.compile(".*-[A-Z0-9]{8}\\.[a-z0-9]+");
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "ico", "image/x-icon",
          "txt", "text/plain; charset=utf-8");

  private final Optional<Path> folder;
  private final Map<String, Optional<Kept>> kept = new ConcurrentHashMap<>();

  /**
   * The files.
   *
   * @param folder read anew at each request; empty: those of the jar
   */
  public PageFiles(Optional<Path> folder) {
    this.folder = folder;
  }

  /** Whether the pages were built into this jar. */
  public boolean there() {
    return file(START).isPresent();
  }

  /**
   * A file by its name; nothing where there is none, or no file of the pages can have that name.
   */
  public Optional<Kept> file(String name) {
    if (!NAME.matcher(name).matches() || !TYPES.containsKey(ending(name))) {
      return Optional.empty();
    }
    return folder.isPresent() ? read(folder.get(), name) : kept.computeIfAbsent(name, this::ofJar);
  }

  /** The file's media type. */
  public static String type(String name) {
    return TYPES.getOrDefault(ending(name), "application/octet-stream");
  }

  /** How long it may be kept: what has a digest in its name never changes. */
  public static String lasting(String name) {
    return LASTING.matcher(name).matches() ? "public, max-age=31536000, immutable" : "no-cache";
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private Optional<Kept> ofJar(String name) {
    try (InputStream in = PageFiles.class.getResourceAsStream("/org/thaw/web/pages/" + name)) {
      return in == null ? Optional.empty() : Optional.of(Kept.of(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Kept> read(Path folder, String name) {
    Path file = folder.resolve(name);
    try {
      return Files.isRegularFile(file)
          ? Optional.of(Kept.of(Files.readAllBytes(file)))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
