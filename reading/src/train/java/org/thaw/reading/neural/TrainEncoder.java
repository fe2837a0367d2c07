package org.thaw.reading.neural;

import ai.djl.ndarray.NDManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.thaw.reading.coding.MarkedExamples;
import org.thaw.reading.coding.Span;
import org.thaw.reading.parse.text.PressTreebank;
import org.thaw.reading.parse.text.TextCutter;

/** Trains the encoder; {@code reading/training/encoder} has the command. */
public final class TrainEncoder {
  private TrainEncoder() {}

  /** Takes the treebanks' folder, the folder of training sentences, and the folder to write. */
  public static void main(String[] args) throws IOException {
    Path treebanks = Path.of(args[0]);
    int layers = Integer.parseInt(args[3]);
    int epochs = Integer.parseInt(args[4]);
    BaseModel base = BaseModel.read();
    WordPieces cutter = new WordPieces(base.vocabulary());
    Embeddings embeddings =
        Embeddings.of(
            base.weights().get("embeddings.word_embeddings.weight"),
            base.weights().get("embeddings.position_embeddings.weight"),
            Net.WIDTH);
    List<PressTreebank.Tree> trees = PressTreebank.read(treebanks.resolve("ewt_train.conllu.gz"));
    TreeSet<String> tags = new TreeSet<>();
    TreeSet<String> relations = new TreeSet<>();
    trees.forEach(t -> tags.addAll(t.tags()));
    trees.forEach(t -> relations.addAll(t.relations()));
    Names names = new Names(List.copyOf(tags), List.copyOf(relations));
    List<Example> parses = parses(trees, cutter, names);
    List<Example> own = parses(own(Path.of(args[1]).resolve("trees.tsv.gz")), cutter, names);
    TextCutter words = TextCutter.load(250);
    List<Example> events = events(Path.of(args[1]).resolve("events"), words, cutter);
    StatementExamples told = new StatementExamples(cutter, words);
    List<Example> statements = told.read(Path.of(args[1]).resolve("statements"), false);
    statements.addAll(told.read(Path.of(args[1]).resolve("texts"), false));
    System.out.println(
        parses.size()
            + " trees, "
            + events.size()
            + " events, "
            + statements.size()
            + " sentences");
    try (NDManager manager = NDManager.newBaseManager()) {
      ai.djl.engine.Engine.getInstance().setRandomSeed(7);
      Net net = Net.from(manager, base, layers, names.tags().size(), names.relations().size());
      Trainer trainer = new Trainer(net, manager, embeddings, 7);
      Saved saved = new Saved(net, embeddings, base.vocabulary(), names);
      if (args.length > 5) {
        Path before = Path.of(args[5]);
        if (Files.exists(before.resolve("net.bin"))) {
          net.goOn(before.resolve("net.bin"));
        } else {
          Shipped.into(net, before);
        }
        trainer = new Trainer(net, manager, embeddings, 8);
      }
      // The first training is mostly grammar, later ones mostly who does what to whom.
      double[] shares = numbers(args.length > 6 ? args[6] : "1,0,1,2");
      double[] rates = numbers(args.length > 7 ? args[7] : "2e-4,1e-3");
      trainer.train(
          List.of(
              new Trainer.Task(parses, shares[0]),
              new Trainer.Task(own, shares[1]),
              new Trainer.Task(events, shares[2]),
              new Trainer.Task(statements, shares[3])),
          epochs,
          (float) rates[0],
          (float) rates[1],
          () -> saved.write(Path.of(args[2])));
    }
  }

  private static double[] numbers(String list) {
    return Arrays.stream(list.split(",", -1)).mapToDouble(Double::parseDouble).toArray();
  }

  /** Names of tags and relations. */
  record Names(List<String> tags, List<String> relations) {}

  /** Own sentences as another parser sees them: a line a word (form, tag, head, relation). */
  private static List<PressTreebank.Tree> own(Path file) throws IOException {
    List<PressTreebank.Tree> out = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      PressTreebank.Tree tree = PressTreebank.Tree.empty();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isEmpty()) {
          out.add(tree);
          tree = PressTreebank.Tree.empty();
        } else {
          String[] columns = line.split("\t", -1);
          tree.add(columns[0], columns[1], Integer.parseInt(columns[2]), columns[3]);
        }
      }
    }
    return out;
  }

  private static List<Example> parses(
      List<PressTreebank.Tree> trees, WordPieces cutter, Names names) {
    List<Example> out = new ArrayList<>();
    Random random = new Random(7);
    for (PressTreebank.Tree tree : trees) {
      List<String> forms = tree.forms();
      if (random.nextInt(16) == 0) {
        forms = forms.stream().map(f -> f.toUpperCase(java.util.Locale.ROOT)).toList();
      }
      out.add(
          new Example(
              Pieces.of(cutter, forms),
              tree.tags().stream().map(names.tags()::indexOf).toList(),
              tree.heads(),
              tree.relations().stream().map(names.relations()::indexOf).toList(),
              List.of(),
              List.of()));
    }
    return out;
  }

  static List<Example> events(Path folder, TextCutter words, WordPieces cutter) throws IOException {
    List<Example> out = new ArrayList<>();
    for (MarkedExamples.Row row : MarkedExamples.read(folder, words)) {
      Pieces pieces = Pieces.of(cutter, row.words());
      Example.Pair pair =
          new Example.Pair(
              places(pieces, row.source()),
              places(pieces, row.target()),
              Labels.EVENTS.indexOf(row.root()),
              List.of(),
              false,
              List.of());
      out.add(new Example(pieces, List.of(), List.of(), List.of(), List.of(pair), List.of()));
    }
    return out;
  }

  static List<Integer> places(Pieces pieces, Span span) {
    return IntStream.range(span.start(), Math.min(span.end(), pieces.first().length))
        .map(i -> pieces.first()[i])
        .boxed()
        .toList();
  }
}
