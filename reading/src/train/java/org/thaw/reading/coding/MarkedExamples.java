package org.thaw.reading.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.parse.Stretch;
import org.thaw.reading.parse.Token;
import org.thaw.reading.parse.text.TextCutter;

/** The training sentences of {@code reading/training/events}, cut into words. */
public final class MarkedExamples {

  /** A sentence with two marked stretches of words and the name of its type. */
  public record Row(String root, List<String> words, Span source, Span target) {}

  private MarkedExamples() {}

  /** Reads all files of a folder, by name. */
  public static List<Row> read(Path folder, TextCutter cutter) throws IOException {
    List<Row> out = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(f -> f.toString().endsWith(".tsv")).sorted().toList();
    }
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      for (String line : lines.subList(1, lines.size())) {
        String[] c = line.split("\t", -1);
        row(c[0], c[3], c[4], c[5], cutter)
            .ifPresentOrElse(out::add, () -> System.err.println("not marked: " + line));
      }
    }
    return out;
  }

  /** A sentence with its phrases, matched loosely. */
  public static Optional<Row> row(
      String root, String text, String source, String target, TextCutter cutter) {
    List<Token> tokens = new ArrayList<>();
    for (List<Stretch> sentence : cutter.sentences(text)) {
      for (Stretch word : sentence) {
        int i = tokens.size();
        tokens.add(new Token(i, word.of(text), "", "", -1, "", word.start(), word.end()));
      }
    }
    Sentence whole = new Sentence(0, 0, text.length(), tokens);
    return new SpanFinder(whole)
        .pair(source, target)
        .map(
            pair ->
                new Row(root, tokens.stream().map(Token::form).toList(), pair.get(0), pair.get(1)));
  }
}
