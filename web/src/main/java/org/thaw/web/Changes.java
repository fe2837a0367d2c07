package org.thaw.web;

import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the pages that are open when the ledger has changed, whoever changed it. */
final class Changes implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Changes.class);
  private static final long EVERY_MS = 2_000;
  private static final int QUIET_ROUNDS = 10;

  private final Supplier<String> stamp;
  private final Set<SseClient> clients = ConcurrentHashMap.newKeySet();
  private final Thread watch = new Thread(this::watch, "changes");
  private String last = "";
  private int quiet;

  Changes(Supplier<String> stamp) {
    this.stamp = stamp;
    watch.setDaemon(true);
    watch.start();
  }

  void join(SseClient client) {
    client.keepAlive();
    client.onClose(() -> clients.remove(client));
    clients.add(client);
    client.sendComment("listening");
  }

  private void watch() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Thread.sleep(EVERY_MS);
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // closed
    }
  }

  private void look() {
    if (clients.isEmpty()) {
      last = "";
      return;
    }
    try {
      String now = stamp.get();
      boolean changed = !last.isEmpty() && !last.equals(now);
      last = now;
      quiet = changed ? 0 : quiet + 1;
      if (changed) {
        clients.forEach(client -> client.sendEvent("changed", now));
      } else if (quiet % QUIET_ROUNDS == 0) {
        clients.forEach(client -> client.sendComment("unchanged"));
      }
    } catch (RuntimeException e) {
      LOG.warn("the ledger's stamp", e); // next time it may be there again
    }
  }

  @Override
  public void close() {
    watch.interrupt();
    clients.forEach(SseClient::close);
  }
}
