package org.thaw.reading.parse.fast;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Trains the parser and writes its weights; docs/benchmarks/parser.md has the command. */
public final class TrainParser {
  private static final long SEED = 7;
  private static final int EPOCHS = 8;

  private TrainParser() {}

  /** Takes the treebanks' folder and the file to write. */
  public static void main(String[] args) throws IOException {
    if (args.length != 2 || !Files.isReadable(Path.of(args[0], "ewt_train.conllu.gz"))) {
      System.err.println("Give a folder with ewt_train.conllu.gz, and the weights file to write.");
      System.exit(64);
    }
    List<Conllu.Gold> gold = Conllu.read(Path.of(args[0], "ewt_train.conllu.gz"));
    TreeSet<String> tags = new TreeSet<>();
    TreeSet<String> relations = new TreeSet<>();
    gold.forEach(s -> tags.addAll(Arrays.asList(s.tags())));
    gold.forEach(s -> relations.addAll(Arrays.asList(s.relations())));
    List<String> tagNames = List.copyOf(tags);
    List<String> labelNames = List.copyOf(relations);
    Treebank bank = Treebank.of(gold, tagNames, labelNames);
    System.out.println("tagger");
    TaggerTraining.Result tagger =
        new TaggerTraining(bank.words(), bank.tags(), tagNames.size(), SEED).train();
    for (int i = 0; i < gold.size(); i++) {
      System.arraycopy(tagger.tags().get(i), 0, bank.words().get(i).tags, 0, gold.get(i).n());
    }
    ParserTraining parser =
        new ParserTraining(bank.words(), bank.heads(), bank.relations(), labelNames.size(), SEED);
    parser.train(EPOCHS);
    try (OutputStream file = Files.newOutputStream(Path.of(args[1]));
        DataOutputStream out =
            new DataOutputStream(new DeflaterOutputStream(file, new Deflater(9), 1 << 16))) {
      out.writeInt(Weights.VERSION);
      ModelWriter writer = new ModelWriter(out);
      writer.lines(tagNames);
      writer.lines(labelNames);
      writer.lines(LemmaTraining.lines(gold));
      System.out.println(writer.model(tagger.first(), 0.3f, false) + " features");
      System.out.println(writer.model(tagger.second(), 0.3f, false) + " features");
      System.out.println(writer.model(parser.actions, 1.0f, true) + " features");
      System.out.println(writer.model(parser.labels, 0.6f, false) + " features");
    }
  }
}
