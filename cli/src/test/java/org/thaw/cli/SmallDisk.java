package org.thaw.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A disk of its own for a test: two megabytes of memory, where the machine lets us mount it. */
final class SmallDisk implements AutoCloseable {

  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /** Mounts it; empty where that is not allowed (it takes root). */
  static Optional<SmallDisk> mount(Path folder) throws IOException {
    boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder.toString());
    return mounted ? Optional.of(new SmallDisk(folder)) : Optional.empty();
  }

  /** Lets nobody write to it any more. */
  void readOnly() throws IOException {
    if (!run("mount", "-o", "remount,ro", folder.toString())) {
      throw new IOException("cannot remount " + folder);
    }
  }

  @Override
  public void close() throws IOException {
    run("umount", folder.toString());
  }

  private static boolean run(String... command) {
    try {
      Process process =
          new ProcessBuilder(List.of(command))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // no such command: not Linux
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
