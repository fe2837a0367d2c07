package org.thaw.web;

import io.javalin.http.Context;
import java.util.Optional;
import org.thaw.web.guard.Access;
import org.thaw.web.guard.Headers;
import org.thaw.web.guard.RateLimit;

/** Lets requests in, or not: before anything else is done for them. */
final class Gate {

  private static final String COOKIE = "thaw";
  private static final String CODE = "NOT_ALLOWED";

  private final Access access;
  private final RateLimit reads = new RateLimit(500, 2_000, System::nanoTime);
  private final RateLimit writes = new RateLimit(5, 100, System::nanoTime);
  private final RateLimit wrongTokens = new RateLimit(0.2, 10, System::nanoTime);

  Gate(Access access) {
    this.access = access;
  }

  /**
   * Returns if the request may go on.
   *
   * @throws Refused if not
   */
  void pass(Context ctx) {
    Headers.ALL.forEach(ctx::header);
    String host = Optional.ofNullable(ctx.host()).orElse("");
    if (!access.knowsHost(host)) {
      throw new Refused(CODE, 403, "this server answers to localhost only");
    }
    boolean write = !ctx.method().name().equals("GET") && !ctx.method().name().equals("HEAD");
    if (!(write ? writes : reads).admits(ctx.ip())) {
      throw new Refused("TOO_MANY", 429, "too many requests; wait a moment");
    }
    admit(ctx);
    if (write
        && !access.ownWrite(
            Optional.ofNullable(ctx.header("X-CSRF")),
            Optional.ofNullable(ctx.header("Origin")),
            host)) {
      throw new Refused(CODE, 403, "only a page of this server may write; load the page again");
    }
  }

  private void admit(Context ctx) {
    Optional<String> asked = Optional.ofNullable(ctx.queryParam("token"));
    Optional<String> shown =
        asked
            .or(() -> Optional.ofNullable(ctx.cookie(COOKIE)))
            .or(
                () ->
                    Optional.ofNullable(ctx.header("Authorization"))
                        .filter(value -> value.startsWith("Bearer "))
                        .map(value -> value.substring("Bearer ".length())));
    if (!access.admits(shown)) {
      if (shown.isPresent() && !wrongTokens.admits(ctx.ip())) {
        throw new Refused("TOO_MANY", 429, "too many wrong tokens; wait a minute");
      }
      throw new Refused(
          "TOKEN", 401, "a token is needed: open the address that 'thaw serve' printed");
    }
    if (access.token().isPresent() && asked.isPresent()) {
      // A session cookie that no script can read, and that no other site's link carries.
      ctx.header("Set-Cookie", COOKIE + "=" + asked.get() + "; Path=/; HttpOnly; SameSite=Strict");
    }
  }
}
