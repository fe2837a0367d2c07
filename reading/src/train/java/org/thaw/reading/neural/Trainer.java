package org.thaw.reading.neural;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Walks the weights down the slope of their errors (Adam with decoupled decay, AdamW). */
final class Trainer {
  private static final int PIECES = 1600;
  private static final float DECAY = 0.01f;
  private static final float RARE = 3;

  private final Net net;
  private final NDManager manager;
  private final Embeddings embeddings;
  private final Map<String, Adam> steps = new HashMap<>();
  private final Random random;
  private int step;

  Trainer(Net net, NDManager manager, Embeddings embeddings, long seed) {
    this.net = net;
    this.manager = manager;
    this.embeddings = embeddings;
    this.random = new Random(seed);
    net.weights.forEach(
        (name, w) -> {
          boolean decays = !name.endsWith("bias") && !name.contains("Norm");
          steps.put(name, new Adam(w.toFloatArray(), decays ? DECAY : 0));
        });
  }

  /** Learns from all examples so many times. */
  void train(List<Task> tasks, int epochs, float encoderRate, float headRate, Keeper keeper)
      throws IOException {
    List<List<Example>> first = batches(tasks);
    int all = first.size() * epochs;
    for (int epoch = 0; epoch < epochs; epoch++) {
      List<List<Example>> batches = batches(tasks);
      double sum = 0;
      long start = System.nanoTime();
      for (List<Example> examples : batches) {
        float slope = slope((float) step / all);
        sum += learn(examples, encoderRate * slope, headRate * slope);
        step++;
        if (step % 50 == 0) {
          System.out.printf(
              Locale.ROOT, "step %d of %d, %.0f s%n", step, all, (System.nanoTime() - start) / 1e9);
        }
      }
      keeper.keep();
      System.out.printf(
          Locale.ROOT,
          "epoch %d: loss %.4f, %d batches, %.0f s%n",
          epoch,
          sum / batches.size(),
          batches.size(),
          (System.nanoTime() - start) / 1e9);
    }
  }

  /** Examples, and which share of them is learned from in an epoch; 2: each twice. */
  record Task(List<Example> examples, double share) {}

  /** Keeps what was learned so far. */
  interface Keeper {
    void keep() throws IOException;
  }

  /** Up over the first tenth, then down to nothing. */
  private static float slope(float done) {
    return done < 0.1f ? done * 10 + 0.01f : Math.max(0, (1 - done) / 0.9f);
  }

  private List<List<Example>> batches(List<Task> tasks) {
    List<List<Example>> out = new ArrayList<>();
    for (Task task : tasks) {
      List<Example> mixed = drawn(task);
      // Like lengths together, within stretches, so that little is filled up.
      for (int from = 0; from < mixed.size(); from += 640) {
        List<Example> stretch = mixed.subList(from, Math.min(mixed.size(), from + 640));
        stretch.sort(Comparator.comparingInt(e -> e.pieces().size()));
        List<Example> batch = new ArrayList<>();
        for (Example e : stretch) {
          if (!batch.isEmpty() && (batch.size() + 1) * e.pieces().size() > PIECES) {
            out.add(batch);
            batch = new ArrayList<>();
          }
          batch.add(e);
        }
        out.add(batch);
      }
    }
    Collections.shuffle(out, random);
    return out;
  }

  private List<Example> drawn(Task task) {
    List<Example> out = new ArrayList<>();
    for (double left = task.share; left > 0; left--) {
      List<Example> mixed = new ArrayList<>(task.examples);
      Collections.shuffle(mixed, random);
      out.addAll(mixed.subList(0, (int) (mixed.size() * Math.min(1, left))));
    }
    return out;
  }

  private double learn(List<Example> examples, float encoderRate, float headRate) {
    try (NDManager sub = manager.newSubManager()) {
      Batch batch = new Batch(sub, embeddings, examples);
      double value;
      try (GradientCollector collector = Engine.getInstance().newGradientCollector()) {
        NDArray loss = loss(batch);
        loss.attach(sub);
        collector.backward(loss);
        value = loss.getFloat();
      }
      net.weights.forEach(
          (name, w) -> {
            NDArray gradient = w.getGradient();
            gradient.attach(sub);
            w.set(
                java.nio.FloatBuffer.wrap(
                    steps
                        .get(name)
                        .step(gradient.toFloatArray(), isHead(name) ? headRate : encoderRate)));
            gradient.muli(0);
          });
      return value;
    }
  }

  private static boolean isHead(String name) {
    return !name.startsWith("e") || name.startsWith("event");
  }

  NDArray loss(Batch batch) {
    NDArray mask = batch.mask();
    NDArray x = net.encode(batch.embedded(), batch.shapes(), mask, true);
    Example kind = batch.examples.get(0);
    NDArray sum = x.getManager().create(0f);
    if (!kind.heads().isEmpty()) {
      NDArray heads = batch.heads();
      sum = sum.add(cross(net.arcs(x).add(batch.headMask()), heads));
      NDArray tags = net.linear(x, "tag");
      sum = sum.add(cross(tags, batch.words(Example::tags, (int) tags.getShape().get(2))));
      NDArray labels = net.labels(x, heads);
      sum = sum.add(cross(labels, batch.words(Example::relations, (int) labels.getShape().get(2))));
    }
    if (batch.examples.stream().anyMatch(e -> !e.pairs().isEmpty())) {
      sum = sum.add(pairs(batch, x, mask));
    }
    if (!kind.spans().isEmpty()) {
      sum = sum.add(cross(net.linear(x, "span"), batch.words(Example::spans, Labels.SPANS.size())));
    }
    return sum;
  }

  private NDArray pairs(Batch batch, NDArray x, NDArray mask) {
    NDArray rows =
        net.pairs(
            x,
            batch.phrases(Example.Pair::source),
            batch.phrases(Example.Pair::target),
            mask,
            true);
    NDArray events = batch.perPair(Labels.EVENTS.size(), (pair, k) -> pair.event() == k ? 1 : 0);
    NDArray sum = cross(net.linear(rows, "event"), events);
    sum =
        sum.add(
            binary(
                net.linear(rows, "relation"),
                batch,
                Labels.RELATIONS.size(),
                Example.Pair::complete,
                Example.Pair::relations));
    return sum.add(
        binary(
            net.linear(rows, "stance"),
            batch,
            Labels.STANCES.size(),
            pair -> !pair.stances().isEmpty(),
            Example.Pair::stances));
  }

  private static NDArray binary(
      NDArray scores,
      Batch batch,
      int kinds,
      java.util.function.Predicate<Example.Pair> told,
      java.util.function.Function<Example.Pair, List<Integer>> gold) {
    NDArray weight = batch.perPair(kinds, (pair, k) -> told.test(pair) ? 1 : 0);
    NDArray sign = batch.perPair(kinds, (pair, k) -> gold.apply(pair).contains(k) ? 1 : -1);
    // log(1 + exp(-s * x)), safely
    NDArray z = scores.mul(sign).neg();
    // What holds is rare; without more weight it would long be drowned by what does not.
    NDArray more = batch.perPair(kinds, (pair, k) -> gold.apply(pair).contains(k) ? RARE : 1);
    NDArray loss = z.getNDArrayInternal().softPlus().mul(weight).mul(more);
    return loss.sum().div(weight.sum().add(1e-6f).div(kinds));
  }

  private static NDArray cross(NDArray scores, NDArray gold) {
    return scores.logSoftmax(-1).mul(gold).sum().neg().div(gold.sum().add(1e-6f));
  }
}
