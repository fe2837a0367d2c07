package org.thaw.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.reading.dictionary.DictionaryException;
import org.thaw.reading.dictionary.UserDictionary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Keeps dictionaries for reading. */
@Command(
    name = "add",
    header = "Keep dictionaries for reading; one of the same name is replaced.",
    description = {
      "All are checked before any is kept. 'thaw reread' reads what was read before with them."
    },
    footerHeading = "%nExample:%n",
    footer = "  thaw dictionary add my.actors.txt my.agents.txt")
public final class DictionaryAdd implements Callable<Integer> {

  private static final int SHOWN = 3;

  private final Rooms rooms;

  @Mixin final Helpful helpful = new Helpful();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Actors or agents.")
  private List<Path> files = new ArrayList<>();

  /** With these rooms. */
  public DictionaryAdd(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    List<UserDictionary> checked = new ArrayList<>();
    for (Path file : files) {
      checked.add(check(file));
    }
    Path folder = Files.createDirectories(rooms.surroundings().dictionaries());
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i);
      Files.copy(
          file,
          folder.resolve(String.valueOf(file.getFileName())),
          StandardCopyOption.REPLACE_EXISTING);
      tell(file, checked.get(i));
    }
    rooms.console().line("Kept in " + folder);
    return Exit.OK.code();
  }

  private static UserDictionary check(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new Failure(Exit.NO_INPUT, file + ": no such file; check the name");
    }
    try {
      return UserDictionary.of(List.of(file));
    } catch (DictionaryException e) {
      throw new Failure(Exit.DATA, String.valueOf(e.getMessage()), e);
    }
  }

  private void tell(Path file, UserDictionary dictionary) {
    rooms
        .console()
        .line(
            file.getFileName()
                + ": "
                + dictionary.actorPhrases()
                + " phrases for actors, "
                + dictionary.agentPhrases()
                + " for agents");
    if (!dictionary.odd().isEmpty()) {
      rooms.console().message(dictionary.odd().size() + " codes were not understood:");
      dictionary.odd().stream().limit(SHOWN).forEach(rooms.console()::message);
    }
  }
}
