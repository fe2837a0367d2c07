package org.thaw.reading.neural;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.thaw.reading.coding.MarkedExamples;
import org.thaw.reading.coding.Span;
import org.thaw.reading.parse.text.PressTreebank;
import org.thaw.reading.parse.text.TextCutter;

/** Measures the encoder on treebanks and on marked sentences that it did not learn from. */
public final class EvaluateEncoder {
  private EvaluateEncoder() {}

  /** Takes the treebanks' folder and the folder of held-out marked sentences. */
  public static void main(String[] args) throws IOException {
    Encoder encoder = Encoder.load();
    for (String name : List.of("ewt_dev", "ewt_test", "pud")) {
      List<PressTreebank.Tree> trees = PressTreebank.read(Path.of(args[0], name + ".conllu.gz"));
      trees(encoder, name, trees);
      if (name.equals("pud")) {
        trees(encoder, "pud, news", trees.stream().filter(t -> t.id().startsWith("n")).toList());
      }
    }
    events(encoder, Path.of(args[1]).resolve("next"));
    pairs(encoder, Path.of(args[1]).resolve("statements"));
  }

  /** Precision and recall of each kind of relation at several thresholds, on held-out lines. */
  private static void pairs(Encoder encoder, Path folder) throws IOException {
    List<Example> examples =
        new StatementExamples(encoder.weights().cutter(), TextCutter.load(250)).read(folder, true);
    for (String kind : List.of("event", "status", "pledge", "verdict", "link", "outlook")) {
      StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-8s", kind));
      for (double from : new double[] {0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8}) {
        int right = 0;
        int told = 0;
        int gold = 0;
        for (Example example : examples) {
          Encoded encoded = encoder.encode(List.of(example.pieces())).get(0);
          for (Example.Pair pair : example.pairs()) {
            double[] chances =
                encoded
                    .of(words(example, pair.source()), words(example, pair.target()))
                    .orElseThrow()
                    .relations();
            for (int k = 0; k < chances.length; k++) {
              if (Labels.RELATIONS.get(k).startsWith(kind)) {
                boolean is = pair.relations().contains(k);
                boolean says = chances[k] >= from;
                gold += is ? 1 : 0;
                told += says ? 1 : 0;
                right += is && says ? 1 : 0;
              }
            }
          }
        }
        line.append(
            String.format(
                Locale.ROOT,
                "  %.1f: P %.2f R %.2f",
                from,
                told == 0 ? 0 : (double) right / told,
                gold == 0 ? 0 : (double) right / gold));
      }
      System.out.println(line);
    }
  }

  private static int[] words(Example example, List<Integer> places) {
    return java.util.stream.IntStream.range(0, example.pieces().first().length)
        .filter(w -> places.contains(example.pieces().first()[w]))
        .toArray();
  }

  private static void trees(Encoder encoder, String name, List<PressTreebank.Tree> trees) {
    List<Pieces> pieces =
        trees.stream().map(t -> Pieces.of(encoder.weights().cutter(), t.forms())).toList();
    long start = System.nanoTime();
    List<Encoded> found = encoder.encode(pieces);
    double seconds = (System.nanoTime() - start) / 1e9;
    int words = 0;
    int all = 0;
    int tags = 0;
    int heads = 0;
    int both = 0;
    for (int s = 0; s < trees.size(); s++) {
      PressTreebank.Tree tree = trees.get(s);
      int[] told = Trees.heads(found.get(s).arcs());
      for (int i = 0; i < told.length; i++) {
        words++;
        tags += found.get(s).tag(i).equals(tree.tags().get(i)) ? 1 : 0;
        if (tree.relations().get(i).equals("punct")) {
          continue;
        }
        all++;
        if (told[i] == tree.heads().get(i)) {
          heads++;
          String relation = told[i] < 0 ? "root" : found.get(s).relation(i, told[i]);
          both += relation.equals(tree.relations().get(i)) ? 1 : 0;
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%-10s tags %.2f UAS %.2f LAS %.2f, %.0f sentences a second in the encoder%n",
        name,
        100.0 * tags / words,
        100.0 * heads / all,
        100.0 * both / all,
        trees.size() / seconds);
  }

  private static void events(Encoder encoder, Path folder) throws IOException {
    int right = 0;
    int all = 0;
    int[][] confusion = new int[Labels.EVENTS.size()][Labels.EVENTS.size()];
    for (MarkedExamples.Row row : MarkedExamples.read(folder, TextCutter.load(250))) {
      Encoded encoded =
          encoder.encode(List.of(Pieces.of(encoder.weights().cutter(), row.words()))).get(0);
      double[] events = encoded.of(words(row.source()), words(row.target())).orElseThrow().events();
      int best = 0;
      for (int k = 0; k < events.length; k++) {
        best = events[k] > events[best] ? k : best;
      }
      int gold = Labels.EVENTS.indexOf(row.root());
      confusion[gold][best]++;
      all++;
      right += gold == best ? 1 : 0;
    }
    double sum = 0;
    List<String> lines = new ArrayList<>();
    for (int k = 0; k < confusion.length; k++) {
      int told = 0;
      int gold = 0;
      for (int j = 0; j < confusion.length; j++) {
        told += confusion[j][k];
        gold += confusion[k][j];
      }
      double f1 = gold + told == 0 ? 0 : 2.0 * confusion[k][k] / (gold + told);
      sum += f1;
      lines.add(String.format(Locale.ROOT, "%s %.2f", Labels.EVENTS.get(k), f1));
    }
    System.out.printf(
        Locale.ROOT,
        "events, held out: %d rows, right %.3f, macro-F1 %.3f%n%s%n",
        all,
        (double) right / all,
        sum / confusion.length,
        String.join(", ", lines));
  }

  private static int[] words(Span span) {
    int[] out = new int[span.end() - span.start()];
    for (int i = 0; i < out.length; i++) {
      out[i] = span.start() + i;
    }
    return out;
  }
}
