package org.thaw.web;

import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.Optional;
import org.thaw.web.ask.Answer;

/** Tells a page what a run says, as it says it, and at last what came of it. */
final class Following {

  private static final long WAIT_MS = 5_000;

  private final SseClient client;
  private final Runs.Run run;
  private boolean left;

  Following(SseClient client, Runs.Run run) {
    this.client = client;
    this.run = run;
  }

  void begin() {
    client.onClose(this::leave);
    Thread thread = new Thread(this::tell, "following");
    thread.setDaemon(true);
    thread.start();
  }

  private synchronized void leave() {
    left = true;
  }

  private synchronized boolean gone() {
    return left || client.terminated();
  }

  private void tell() {
    try {
      int seen = 0;
      while (!gone()) {
        List<String> more = run.after(seen, WAIT_MS);
        for (String message : more) {
          client.sendEvent("message", message);
        }
        seen += more.size();
        Optional<Answer> answer = more.isEmpty() ? run.answer() : Optional.empty();
        if (answer.isPresent()) {
          end(answer.get());
          return;
        }
        if (more.isEmpty()) {
          client.sendComment("still at it"); // so that nothing between here and there hangs up
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void end(Answer answer) {
    if (answer instanceof Answer.Given given) {
      client.sendEvent("done", given.json());
    } else if (answer instanceof Answer.Refused refused) {
      client.sendEvent("refused", Sending.error(refused.why().name(), refused.message()));
    }
    client.close();
  }
}
