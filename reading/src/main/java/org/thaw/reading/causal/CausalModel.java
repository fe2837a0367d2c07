package org.thaw.reading.causal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Finds causes and effects: which words join, where the spans around them begin and end, and how
 * likely the sentence is to tell of a cause at all. Thread-safe.
 */
public final class CausalModel {

  private static final String RESOURCE = "weights.bin";
  private static final double DECIDES = 0.42;

  private final Table sentences;
  private final Table anchors;
  private final Table edges;

  /** Of these weights. */
  public CausalModel(Table sentences, Table anchors, Table edges) {
    this.sentences = sentences;
    this.anchors = anchors;
    this.edges = edges;
  }

  /** The model that ships with the program. */
  public static CausalModel load() {
    try (InputStream file = CausalModel.class.getResourceAsStream(RESOURCE)) {
      if (file == null) {
        throw new IOException("the weights of causes, " + RESOURCE + ", are not in the program");
      }
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Causal links cannot be read; reinstall Thaw", e);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static CausalModel read(InputStream file) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(new InflaterInputStream(file).readAllBytes());
    return new CausalModel(Table.read(in), Table.read(in), Table.read(in));
  }

  /** Writes the weights as {@link #read} reads them. */
  public void write(OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed =
        new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION))) {
      packed.write(sentences.bytes());
      packed.write(anchors.bytes());
      packed.write(edges.bytes());
    }
    bytes.writeTo(out);
  }

  /** How likely each word is to join a cause and an effect. */
  public double[] joins(Traits traits) {
    double[] joins = new double[traits.size];
    for (int i = 0; i < traits.size; i++) {
      joins[i] = 1 - patterns(traits, i)[Pattern.values().length];
    }
    return joins;
  }

  /** How likely the sentence is to tell of a cause. */
  public double probability(Traits traits) {
    return 1 / (1 + Math.exp(-sentences.score(CausalFeatures.sentence(traits, joins(traits)))));
  }

  /** Whether the sentence tells of a cause. */
  public boolean tells(Traits traits) {
    return probability(traits) >= DECIDES;
  }

  /** How likely a word joins in each pattern, and last that it does not. */
  double[] patterns(Traits traits, int word) {
    int[] plain = CausalFeatures.anchor(traits, word);
    Pattern[] all = Pattern.values();
    double[] likely = new double[all.length + 1];
    likely[all.length] = 1;
    double sum = 1;
    for (Pattern pattern : all) {
      likely[pattern.number()] = Math.exp(anchors.score(of(pattern, plain)));
      sum += likely[pattern.number()];
    }
    for (int i = 0; i < likely.length; i++) {
      likely[i] /= sum;
    }
    return likely;
  }

  /** The features of a word for one pattern. */
  public static int[] of(Pattern pattern, int[] plain) {
    int[] keys = new int[plain.length];
    for (int i = 0; i < plain.length; i++) {
      keys[i] = Bag.mix(plain[i], 77 + pattern.number());
    }
    return keys;
  }

  /** Pairs that are at least this likely, the likeliest first. */
  public List<CausalPair> pairs(Traits traits, double least) {
    List<CausalPair> pairs = new ArrayList<>();
    for (int i = 0; i < traits.size; i++) {
      double[] likely = patterns(traits, i);
      if (1 - likely[likely.length - 1] >= least) {
        pair(traits, i, best(likely), 1 - likely[likely.length - 1]).forEach(pairs::add);
      }
    }
    pairs.sort((one, other) -> Double.compare(other.probability(), one.probability()));
    return pairs;
  }

  /** The likeliest pair, however unlikely. */
  public List<CausalPair> best(Traits traits) {
    double[] joins = joins(traits);
    int best = 0;
    for (int i = 1; i < joins.length; i++) {
      best = joins[i] > joins[best] ? i : best;
    }
    return pair(traits, best, best(patterns(traits, best)), joins[best]);
  }

  private static Pattern best(double[] likely) {
    Pattern best = Pattern.EFFECT_FIRST;
    for (Pattern pattern : Pattern.values()) {
      best = likely[pattern.number()] > likely[best.number()] ? pattern : best;
    }
    return best;
  }

  /** The spans around a word that joins; none where there is no room for them. */
  List<CausalPair> pair(Traits t, int anchor, Pattern pattern, double probability) {
    int[] found = new int[Edge.values().length];
    for (Edge edge : order(pattern)) {
      Range range = Range.of(t, anchor, pattern, edge, found);
      if (range.from() > range.to()) {
        return List.of();
      }
      found[edge.number()] = likeliest(t, anchor, pattern, edge, range);
    }
    return List.of(
        new CausalPair(
            anchor,
            pattern,
            found[Edge.LEFT_START.number()],
            found[Edge.LEFT_END.number()],
            found[Edge.RIGHT_START.number()],
            found[Edge.RIGHT_END.number()],
            probability));
  }

  /** The order in which the edges are looked for. */
  public static List<Edge> order(Pattern pattern) {
    return pattern.isFronted()
        ? List.of(Edge.LEFT_START, Edge.LEFT_END, Edge.RIGHT_START, Edge.RIGHT_END)
        : List.of(Edge.LEFT_END, Edge.LEFT_START, Edge.RIGHT_START, Edge.RIGHT_END);
  }

  private int likeliest(Traits t, int anchor, Pattern pattern, Edge edge, Range range) {
    int best = range.from();
    double most = Double.NEGATIVE_INFINITY;
    for (int i = range.from(); i <= range.to(); i++) {
      double score = edges.score(CausalFeatures.edge(t, anchor, pattern, edge, range.other(), i));
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }
}
