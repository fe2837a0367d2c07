package org.thaw.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.thaw.reading.actor.Candidate;
import org.thaw.reading.actor.Lexicon;
import org.thaw.reading.actor.LexiconLoader;
import org.thaw.reading.actor.Mention;
import org.thaw.reading.actor.NounClasses;
import org.thaw.reading.actor.PartyResolver;
import org.thaw.reading.actor.Reference;
import org.thaw.reading.actor.Role;
import org.thaw.reading.actor.Scene;
import org.thaw.reading.dictionary.UserDictionary;
import org.thaw.reading.neural.NeuralParser;
import org.thaw.reading.parse.Mends;
import org.thaw.reading.parse.Sentence;
import org.thaw.reading.parse.Syntax;
import org.thaw.reading.parse.Token;

/**
 * Learns from {@code reading/training/texts} whom common nouns point back to, and writes {@code
 * references.tsv}. A log-linear ranking model with weights that all kinds of pointing back share
 * and some of their own, both kept small (ridge).
 */
public final class TrainReferences {
  private static final int TRAITS = Candidate.TRAITS.size();
  private static final double SHARED = 0.3;
  private static final double OWN = 3;
  private static final int ROUNDS = 600;

  private final NeuralParser parser = NeuralParser.load();
  private final Lexicon lexicon = LexiconLoader.load();
  private final NounClasses nouns = NounClasses.load();

  /** A phrase that points back, those it may mean, and which of them it means. */
  private record Case(Reference reference, List<double[]> candidates, int right) {}

  private TrainReferences() {}

  /** Takes the folder of texts, the file to write, and how many of its files to hold out. */
  public static void main(String[] args) throws IOException {
    TrainReferences training = new TrainReferences();
    List<Path> files;
    try (Stream<Path> found = Files.list(Path.of(args[0]))) {
      files = found.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
    }
    int held = Integer.parseInt(args[2]);
    List<Case> learned = training.cases(files.subList(held, files.size()));
    double[][] weights = learn(learned);
    System.out.printf(
        Locale.ROOT, "%d learned, %.3f right%n", learned.size(), right(learned, weights));
    if (held > 0) {
      List<Case> unseen = training.cases(files.subList(0, held));
      System.out.printf(
          Locale.ROOT, "%d held out, %.3f right%n", unseen.size(), right(unseen, weights));
    }
    write(Path.of(args[1]), weights);
  }

  private List<Case> cases(List<Path> files) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Case> all = new ArrayList<>();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        read(json.readTree(line), all);
      }
    }
    return all;
  }

  private void read(JsonNode text, List<Case> all) {
    List<Integer> starts = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (JsonNode sentence : text.get("sentences")) {
      starts.add(words.length());
      words.append(sentence.asText()).append(' ');
    }
    String whole = words.toString();
    List<Sentence> sentences = parser.parse(whole).stream().map(Mends::mended).toList();
    LocalDate day = LocalDate.parse(text.get("date").asText());
    SceneBuilder scenes =
        new SceneBuilder(lexicon, NounClasses.load(), UserDictionary.none(), day, sentences);
    for (Sentence sentence : sentences) {
      int number = 0;
      while (number + 1 < starts.size() && starts.get(number + 1) <= sentence.start()) {
        number++;
      }
      Scene scene = scenes.next(sentence, Set.of(), Optional.empty());
      PartyResolver resolver = new PartyResolver(scene, lexicon, nouns);
      Set<String> seen = new HashSet<>();
      for (JsonNode statement : text.get("statements").get(number)) {
        for (String field : List.of("subject", "object", "speaker")) {
          if (seen.add(statement.path(field).asText())) {
            pointing(scene, whole, statement, field).ifPresent(all::add);
          }
        }
      }
      scenes.rememberSubjects(scene, resolver);
      scenes.rememberJoint(scene, resolver);
    }
  }

  private Optional<Case> pointing(Scene scene, String whole, JsonNode statement, String field) {
    Set<String> ids = new TreeSet<>();
    JsonNode told = statement.path(field + "Id");
    told.forEach(id -> ids.add(id.asText()));
    if (told.isTextual()) {
      ids.add(told.asText());
    }
    String phrase = statement.path(field).asText();
    int at = whole.indexOf(phrase, scene.sentence().start());
    if (ids.size() != 1
        || !statement.hasNonNull(field)
        || at + phrase.length() > scene.sentence().end()) {
      return Optional.empty();
    }
    List<Token> words =
        scene.sentence().tokens().stream()
            .filter(t -> t.start() < at + phrase.length() && t.end() > at)
            .toList();
    boolean named =
        words.stream().anyMatch(t -> scene.mentionAt(t).filter(Mention::isName).isPresent());
    if (words.isEmpty() || named) {
      return Optional.empty();
    }
    Token head =
        words.stream()
            .filter(
                t ->
                    t.head() < words.get(0).index()
                        || t.head() > words.get(words.size() - 1).index())
            .findFirst()
            .orElse(words.get(words.size() - 1));
    Syntax syntax = scene.syntax();
    boolean owned =
        syntax.has(head, "nmod:poss")
            || syntax.children(head, "nmod").anyMatch(t -> syntax.casesOf(t).equals("of"));
    return owned
        ? Optional.empty()
        : reference(scene, head).flatMap(r -> caseOf(scene, r, head, ids.iterator().next()));
  }

  private Optional<Reference> reference(Scene scene, Token head) {
    Optional<NounClasses.Anaphor> kind = nouns.anaphor(head.lemma());
    if (kind.isPresent()) {
      return kind.filter(k -> k != NounClasses.Anaphor.PAIR && k != NounClasses.Anaphor.NAMESAKE)
          .map(k -> Reference.valueOf(k.name()));
    }
    return scene
        .mentionAt(head)
        .flatMap(Mention::role)
        .filter(r -> r.kind() == Role.Kind.ORGAN || r.kind() == Role.Kind.PERSON)
        .map(r -> Reference.ORGAN);
  }

  private static Optional<Case> caseOf(Scene scene, Reference reference, Token head, String id) {
    List<Candidate> fitting =
        scene.memory().candidates(scene.sentence().number(), head.index()).stream()
            .filter(c -> PartyResolver.canMean(reference, c))
            .toList();
    for (int i = 0; i < fitting.size(); i++) {
      if (fitting.get(i).party().key().equals(id)) {
        return Optional.of(
            new Case(reference, fitting.stream().map(Candidate::traits).toList(), i));
      }
    }
    return Optional.empty();
  }

  /** Row 0: what all share; then a row for each kind of pointing back. */
  private static double[][] learn(List<Case> cases) {
    List<Reference> kinds = List.of(Reference.values());
    double[][] weights = new double[1 + kinds.size()][TRAITS];
    double[][] mean = new double[1 + kinds.size()][TRAITS];
    double[][] square = new double[1 + kinds.size()][TRAITS];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] slope = new double[weights.length][TRAITS];
      for (int k = 0; k < weights.length; k++) {
        for (int i = 0; i < TRAITS; i++) {
          slope[k][i] = -(k == 0 ? SHARED : OWN) * weights[k][i];
        }
      }
      for (Case c : cases) {
        int kind = 1 + kinds.indexOf(c.reference);
        double[] shares = shares(c, weights, kind);
        for (int j = 0; j < shares.length; j++) {
          double off = (j == c.right ? 1 : 0) - shares[j];
          for (int i = 0; i < TRAITS; i++) {
            slope[0][i] += off * c.candidates.get(j)[i];
            slope[kind][i] += off * c.candidates.get(j)[i];
          }
        }
      }
      for (int k = 0; k < weights.length; k++) {
        for (int i = 0; i < TRAITS; i++) {
          mean[k][i] = 0.9 * mean[k][i] + 0.1 * slope[k][i];
          square[k][i] = 0.99 * square[k][i] + 0.01 * slope[k][i] * slope[k][i];
          weights[k][i] += 0.03 * mean[k][i] / (Math.sqrt(square[k][i]) + 1e-6);
        }
      }
    }
    return weights;
  }

  private static double[] shares(Case c, double[][] weights, int kind) {
    double[] out = new double[c.candidates.size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int j = 0; j < out.length; j++) {
      for (int i = 0; i < TRAITS; i++) {
        out[j] += (weights[0][i] + weights[kind][i]) * c.candidates.get(j)[i];
      }
      most = Math.max(most, out[j]);
    }
    double total = 0;
    for (int j = 0; j < out.length; j++) {
      out[j] = Math.exp(out[j] - most);
      total += out[j];
    }
    for (int j = 0; j < out.length; j++) {
      out[j] /= total;
    }
    return out;
  }

  private static double right(List<Case> cases, double[][] weights) {
    Map<Reference, int[]> counts = new EnumMap<>(Reference.class);
    int right = 0;
    for (Case c : cases) {
      double[] shares = shares(c, weights, 1 + List.of(Reference.values()).indexOf(c.reference));
      int best = 0;
      for (int j = 0; j < shares.length; j++) {
        best = shares[j] > shares[best] ? j : best;
      }
      int[] count = counts.computeIfAbsent(c.reference, k -> new int[2]);
      count[0] += best == c.right ? 1 : 0;
      count[1]++;
      right += best == c.right ? 1 : 0;
    }
    counts.forEach((k, n) -> System.out.println(k + " " + n[0] + " of " + n[1]));
    return (double) right / Math.max(1, cases.size());
  }

  private static void write(Path file, double[][] weights) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# How much each trait of somebody spoken of before counts for a noun that points back. Columns:");
    lines.add("# how it points back, trait, weight. Learned by TrainReferences; not to be edited.");
    for (Reference reference : Reference.values()) {
      int kind = 1 + List.of(Reference.values()).indexOf(reference);
      for (int i = 0; i < TRAITS; i++) {
        double weight = weights[0][i] + weights[kind][i];
        if (Math.abs(weight) > 0.005) {
          lines.add(
              String.format(
                  Locale.ROOT,
                  "%s\t%s\t%.3f",
                  reference.name().toLowerCase(Locale.ROOT),
                  Candidate.TRAITS.get(i),
                  weight));
        }
      }
    }
    Files.write(file, lines);
  }
}
