package org.thaw.reading.neural;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.thaw.reading.parse.Stretch;
import org.thaw.reading.parse.text.TextCutter;

/**
 * The sentences of {@code reading/training/statements} and {@code texts}: each pair of parties with
 * all that holds between them, pairs between which nothing holds among them; and the words of
 * causes, effects, contents and clauses.
 */
final class StatementExamples {
  private static final int PAIRS = 24;
  private static final int HELD_OUT = 20;

  private final WordPieces pieces;
  private final TextCutter cutter;
  private final Random random = new Random(7);

  StatementExamples(WordPieces pieces, TextCutter cutter) {
    this.pieces = pieces;
    this.cutter = cutter;
  }

  /** Reads all lines but each twentieth, or only these, which nothing is learned from. */
  List<Example> read(Path folder, boolean heldOut) throws IOException {
    List<Example> out = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
    }
    ObjectMapper json = new ObjectMapper();
    for (Path file : files) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if ((i % HELD_OUT == 7) != heldOut) {
          continue;
        }
        add(json.readTree(lines.get(i)), out);
      }
    }
    return out;
  }

  /** Of a sentence with its statements, or of a text with a list of them for each sentence. */
  private void add(JsonNode line, List<Example> out) {
    if (line.has("text")) {
      add(line.get("text").asText(), line.get("statements"), out);
      return;
    }
    for (int i = 0; i < line.get("sentences").size(); i++) {
      add(line.get("sentences").get(i).asText(), line.get("statements").get(i), out);
    }
  }

  private void add(String text, JsonNode told, List<Example> out) {
    List<JsonNode> statements = new ArrayList<>();
    told.forEach(statements::add);
    for (List<Stretch> sentence : cutter.sentences(text)) {
      out.add(example(text, sentence, statements));
    }
  }

  private Example example(String text, List<Stretch> sentence, List<JsonNode> statements) {
    Sentence in =
        new Sentence(
            text, sentence, Pieces.of(pieces, sentence.stream().map(s -> s.of(text)).toList()));
    TreeSet<String> phrases = new TreeSet<>();
    List<Held> held = new ArrayList<>();
    Integer[] spans = new Integer[sentence.size()];
    Arrays.fill(spans, 0);
    for (JsonNode s : statements) {
      switch (s.get("kind").asText()) {
        case "event", "status", "pledge", "verdict" ->
            held(s, text(s, "subject"), text(s, "object"), in, held);
        case "link" -> held(s, text(s, "cause"), text(s, "effect"), in, held);
        case "outlook" -> held(s, text(s, "content"), "", in, held);
        default -> {}
      }
      mark(s, "cause", "CAUSE", in, spans);
      mark(s, "effect", "EFFECT", in, spans);
      mark(s, "content", "CONTENT", in, spans);
      mark(s, "clause", "CLAUSE", in, spans);
    }
    held.forEach(h -> phrases.addAll(List.of(h.source, h.target)));
    phrases.addAll(in.names());
    phrases.add("");
    return new Example(
        in.pieces, List.of(), List.of(), List.of(), pairs(in, held, phrases), List.of(spans));
  }

  private record Held(String source, String target, int relation, List<Integer> stances) {}

  private static void held(
      JsonNode s, String subject, String object, Sentence in, List<Held> held) {
    String kind = s.get("kind").asText();
    // Of a verdict only the party counts that kept or broke the deal.
    String source = kind.equals("verdict") ? object : subject;
    String target = kind.equals("verdict") ? "" : object;
    boolean here =
        (source.isEmpty() || !in.find(source).isEmpty())
            && (target.isEmpty() || !in.find(target).isEmpty());
    boolean nobody = source.isEmpty() && target.isEmpty();
    if (!here || (nobody && !kind.equals("verdict"))) {
      return;
    }
    List<Integer> stances = new ArrayList<>();
    if (s.get("polarity").asText().equals("denied")) {
      stances.add(0);
    }
    stances.add(
        Labels.STANCES.indexOf(s.get("modality").asText().toUpperCase(java.util.Locale.ROOT)));
    held.add(new Held(source, target, number(kind + " " + s.get("relation").asText()), stances));
    if (text(s, "sign").equals("-")) {
      held.add(new Held(source, target, number("link -"), stances));
    }
  }

  private static int number(String relation) {
    int number = Labels.RELATIONS.indexOf(relation);
    if (number < 0) {
      throw new IllegalArgumentException("no such relation: " + relation);
    }
    return number;
  }

  private static String text(JsonNode s, String field) {
    return s.hasNonNull(field) ? s.get(field).asText() : "";
  }

  private static void mark(JsonNode s, String field, String name, Sentence in, Integer[] spans) {
    String phrase = text(s, field);
    if (phrase.isEmpty()) {
      return;
    }
    List<Integer> words = in.find(phrase);
    if (words.stream().anyMatch(w -> spans[w] != 0)) {
      return;
    }
    for (int w : words) {
      boolean first = w == words.get(0);
      spans[w] = Labels.SPANS.indexOf((first ? "B-" : "I-") + name);
    }
  }

  private List<Example.Pair> pairs(Sentence in, List<Held> held, Set<String> phrases) {
    List<Example.Pair> found = new ArrayList<>();
    List<Example.Pair> nothing = new ArrayList<>();
    for (String source : phrases) {
      for (String target : phrases) {
        boolean nobody = source.isEmpty() && target.isEmpty();
        if ((source.equals(target) && !nobody) || overlap(in.find(source), in.find(target))) {
          continue;
        }
        List<Held> of =
            held.stream().filter(h -> h.source.equals(source) && h.target.equals(target)).toList();
        (of.isEmpty() ? nothing : found).add(pair(in, source, target, of));
      }
    }
    Collections.shuffle(nothing, random);
    int room = Math.max(4, PAIRS - found.size());
    found.addAll(nothing.subList(0, Math.min(room, nothing.size())));
    return found;
  }

  private static boolean overlap(List<Integer> one, List<Integer> other) {
    return one.stream().anyMatch(other::contains);
  }

  private Example.Pair pair(Sentence in, String source, String target, List<Held> of) {
    List<Integer> relations = of.stream().map(Held::relation).distinct().toList();
    List<Integer> events = relations.stream().filter(r -> r < Labels.EVENTS.size() - 1).toList();
    int event = -1;
    if (of.isEmpty()) {
      event = Labels.EVENTS.size() - 1;
    } else if (events.size() == 1) {
      event = events.get(0);
    }
    boolean agreed = of.stream().map(Held::stances).distinct().count() == 1;
    return new Example.Pair(
        in.places(source, random),
        in.places(target, random),
        event,
        relations,
        true,
        agreed ? of.get(0).stances : List.of());
  }

  /** A sentence in words and pieces. */
  private record Sentence(String text, List<Stretch> words, Pieces pieces) {

    /** The words of a phrase; none where it is not here. */
    List<Integer> find(String phrase) {
      int end = words.get(words.size() - 1).end();
      int at = phrase.isEmpty() ? -1 : text.indexOf(phrase, words.get(0).start());
      if (at < 0 || at + phrase.length() > end) {
        return List.of();
      }
      return IntStream.range(0, Math.min(words.size(), pieces.first().length))
          .filter(w -> words.get(w).start() < at + phrase.length() && words.get(w).end() > at)
          .boxed()
          .toList();
    }

    /** The pieces of a phrase, or now and then of its last word. */
    List<Integer> places(String phrase, Random random) {
      List<Integer> found = find(phrase);
      if (found.size() > 1 && random.nextInt(4) == 0) {
        found = found.subList(found.size() - 1, found.size());
      }
      return found.stream().map(w -> pieces.first()[w]).toList();
    }

    /** Runs of words with capitals, not the first of the sentence. */
    List<String> names() {
      List<String> out = new ArrayList<>();
      for (int i = 1; i < words.size(); i++) {
        int end = i;
        while (end < words.size() && Character.isUpperCase(text.charAt(words.get(end).start()))) {
          end++;
        }
        if (end > i) {
          out.add(text.substring(words.get(i).start(), words.get(end - 1).end()));
          i = end;
        }
      }
      return out;
    }
  }
}
