package org.thaw.reading.parse.fast;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Trains the parser and writes its weights; docs/benchmarks/parser.md has the command. */
public final class TrainParser {
  private static final long SEED = 7;
  private static final int EPOCHS = 9;
  private static final int MIXED = 2;

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
    List<String> lexicon = LexiconTraining.lines(gold, tagNames);
    System.out.println("tagger");
    TaggerTraining.Result tagger =
        new TaggerTraining(bank.words(), bank.tags(), new Lexicon(lexicon), tagNames.size(), SEED)
            .train();
    for (int i = 0; i < gold.size(); i++) {
      System.arraycopy(tagger.tags().get(i), 0, bank.words().get(i).tags, 0, gold.get(i).n());
    }
    List<LearningModel> actions = new ArrayList<>();
    List<LearningModel> labels = new ArrayList<>();
    for (int i = 0; i < MIXED; i++) {
      BeamTraining parser = new BeamTraining(bank, labelNames.size(), SEED + i);
      for (int epoch = 0; epoch < EPOCHS; epoch++) {
        System.out.println("epoch " + epoch + ": " + parser.epoch() + " sentences wrong");
      }
      actions.add(parser.actions.average());
      labels.add(parser.labels.average());
    }
    try (OutputStream file = Files.newOutputStream(Path.of(args[1]));
        DataOutputStream out =
            new DataOutputStream(new DeflaterOutputStream(file, new Deflater(9), 1 << 16))) {
      out.writeInt(Weights.VERSION);
      ModelWriter writer = new ModelWriter(out);
      writer.lines(tagNames);
      writer.lines(labelNames);
      writer.lines(LemmaTraining.lines(gold));
      writer.lines(lexicon);
      writer.model(tagger.first(), 150_000, false);
      writer.model(tagger.second(), 200_000, false);
      writer.model(LearningModel.mean(actions), 1_800_000, true);
      writer.model(LearningModel.mean(labels), 350_000, false);
    }
  }
}
