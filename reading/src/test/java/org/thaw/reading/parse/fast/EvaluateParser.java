package org.thaw.reading.parse.fast;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures the parser on treebanks; docs/benchmarks/parser.md has the command and its results. */
public final class EvaluateParser {
  private EvaluateParser() {}

  /** Takes the treebanks' folder and, to measure other weights than those that ship, their file. */
  public static void main(String[] args) throws IOException {
    if (args.length < 1 || !Files.isReadable(Path.of(args[0], "pud.conllu.gz"))) {
      System.err.println(
          "Give a folder with ewt_dev.conllu.gz, ewt_test.conllu.gz, pud.conllu.gz.");
      System.exit(64);
    }
    long start = System.nanoTime();
    FastParser parser =
        args.length > 1
            ? FastParser.with(Weights.read(Files.newInputStream(Path.of(args[1]))))
            : FastParser.load();
    System.out.println("loaded in " + (System.nanoTime() - start) / 1_000_000 + " ms");
    for (String name : List.of("ewt_dev", "ewt_test", "pud")) {
      List<Conllu.Gold> gold = Conllu.read(Path.of(args[0], name + ".conllu.gz"));
      measure(parser, name, gold);
      if (name.equals("pud")) {
        measure(parser, "pud, news", gold.stream().filter(s -> s.id().startsWith("n")).toList());
      }
    }
  }

  private static void measure(FastParser parser, String name, List<Conllu.Gold> gold) {
    Scores scores = new Scores();
    int lemmas = 0;
    for (Conllu.Gold s : gold) {
      Analysis found = parser.analyse(Words.of(s.forms()));
      scores.add(s, found.tags, found.heads, found.relations);
      for (int i = 0; i < s.n(); i++) {
        String wanted = s.lemmas()[i].toLowerCase(Locale.ROOT);
        lemmas += parser.lemma(s.forms()[i], found.tags[i]).equals(wanted) ? 1 : 0;
      }
    }
    System.out.printf(
        Locale.ROOT, "%-10s %s  lemmas %.2f%n", name, scores, 100.0 * lemmas / scores.words);
    System.out.println("           " + RawText.measure(parser, gold));
    System.out.printf(Locale.ROOT, "           %.0f sentences a CPU-second%n", rate(parser, gold));
  }

  /** Raw text to syntax, on one thread, once warm. */
  private static double rate(FastParser parser, List<Conllu.Gold> gold) {
    List<String> texts = new ArrayList<>();
    gold.forEach(s -> texts.add(s.text()));
    String text = String.join("\n\n", texts);
    double best = 0;
    for (int round = 0; round < 5; round++) {
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      int sentences = parser.parse(text).size();
      long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
      best = Math.max(best, sentences * 1e9 / spent);
    }
    return best;
  }
}
