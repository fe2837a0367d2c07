package org.thaw.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.thaw.cli.Exit;
import org.thaw.cli.Failure;
import org.thaw.cli.Rooms;
import org.thaw.evaluation.actors.ActorEvaluation;
import org.thaw.reading.dictionary.DictionaryException;
import org.thaw.reading.dictionary.UserDictionary;
import org.thaw.reading.neural.NeuralParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures how well a user's dictionaries find actors. */
@Command(
    name = "actors",
    header = "Look for the actors of PETRARCH's records with its dictionaries.",
    description = {
      "Of the records of category ACTOR, AGENT and DATE: are all sources and targets among the"
          + " codes of the sentence's noun phrases? No event need be found."
    },
    footerHeading = "%nExample:%n",
    footer = "  thaw evaluate actors records.xml actors.txt agents.txt")
public final class EvaluateActors implements Callable<Integer> {

  private final Rooms rooms;

  @Mixin final Helpful helpful = new Helpful();

  @Parameters(index = "0", paramLabel = "RECORDS.xml", description = "The records.")
  private Path records = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "Dictionaries.")
  private List<Path> files = new ArrayList<>();

  /** With these rooms. */
  public EvaluateActors(Rooms rooms) {
    this.rooms = rooms;
  }

  @Override
  public Integer call() throws IOException {
    List<Path> all = new ArrayList<>(files);
    all.add(records);
    for (Path file : all) {
      if (!Files.isRegularFile(file)) {
        throw new Failure(Exit.NO_INPUT, file + ": no such file; check the name");
      }
    }
    try {
      UserDictionary dictionary = UserDictionary.of(files);
      ActorEvaluation evaluation = new ActorEvaluation(NeuralParser.load(), dictionary);
      rooms.console().out().print(evaluation.measure(records).page());
      return Exit.OK.code();
    } catch (DictionaryException e) {
      throw new Failure(Exit.DATA, String.valueOf(e.getMessage()), e);
    }
  }
}
