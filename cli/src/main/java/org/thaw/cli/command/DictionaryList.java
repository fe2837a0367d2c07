package org.thaw.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.thaw.cli.Exit;
import org.thaw.cli.Rooms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the dictionaries that are kept. */
@Command(
    name = "list",
    header = "List the dictionaries that are kept; take a file away and it is forgotten.",
    footerHeading = "%nExample:%n",
    footer = "  thaw dictionary list")
public final class DictionaryList implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin final Helpful helpful = new Helpful();

  /** With these rooms. */
  public DictionaryList(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = rooms.surroundings().dictionaries();
    List<Path> files = List.of();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.list(folder)) {
        files = all.filter(Files::isRegularFile).sorted().toList();
      }
    }
    files.forEach(file -> rooms.console().line(file.toString()));
    if (files.isEmpty()) {
      rooms.console().line("No dictionaries are kept; add one: thaw dictionary add FILE");
    }
    return Exit.OK.code();
  }
}
