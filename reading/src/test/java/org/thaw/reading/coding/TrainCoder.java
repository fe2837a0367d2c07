package org.thaw.reading.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.thaw.reading.frame.FrameLexicon;
import org.thaw.reading.neural.NeuralParser;

/** Trains the classifier of event types; docs/benchmarks/coding.md has the command. */
public final class TrainCoder {

  private TrainCoder() {}

  /** Takes the folder of training sentences and the weights file to write. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2 || !Files.isDirectory(Path.of(args[0]))) {
      System.err.println("Give the folder reading/training/events and the weights file to write.");
      System.exit(64);
    }
    Examples examples = Examples.read(Path.of(args[0]), NeuralParser.load(), FrameLexicon.load());
    byte[] weights = new CoderTraining(examples).file();
    Files.write(Path.of(args[1]), weights);
    System.out.println(examples.gold().size() + " examples, " + weights.length + " bytes");
  }
}
