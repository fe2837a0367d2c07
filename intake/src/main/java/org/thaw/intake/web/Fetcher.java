package org.thaw.intake.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.thaw.intake.Limits;
import org.thaw.intake.Problem;
import org.thaw.intake.item.BoundedBytes;
import org.thaw.intake.item.Item;
import org.thaw.intake.item.Refusal;

/** Asks for pages: follows a few redirects, waits a while, takes so much and no more. */
public final class Fetcher {

  private final Limits limits;
  private final AddressGuard guard;
  private Optional<HttpClient> client = Optional.empty();

  /** Under these limits. */
  public Fetcher(Limits limits) {
    this.limits = limits;
    this.guard = new AddressGuard(limits.allowPrivateAddresses());
  }

  /** The page that a person named. */
  public Item named(String address) throws Refusal {
    return fetch(uri(address), uri(address), true);
  }

  /** A page that something at another address links to. */
  public Item linked(String link, String from) throws Refusal {
    URI origin = uri(from);
    return fetch(resolve(origin, link), origin, false);
  }

  private Item fetch(URI start, URI origin, boolean online) throws Refusal {
    URI at = start;
    for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
      guard.check(at, sameServer(at, origin));
      HttpResponse<byte[]> answer = ask(at);
      Optional<String> to = answer.headers().firstValue("Location");
      if (answer.statusCode() / 100 != 3 || to.isEmpty()) {
        return item(start, at, answer, online);
      }
      at = resolve(at, to.get());
    }
    throw new Refusal(
        Problem.Code.REDIRECT_LOOP,
        start.toString(),
        "redirected more than " + limits.redirects() + " times",
        "open it in a browser and read the address that it ends at");
  }

  private static boolean sameServer(URI one, URI other) {
    return String.valueOf(one.getHost()).equalsIgnoreCase(String.valueOf(other.getHost()))
        && one.getPort() == other.getPort();
  }

  private static Item item(URI start, URI at, HttpResponse<byte[]> answer, boolean online)
      throws Refusal {
    if (answer.statusCode() != 200) {
      throw new Refusal(
          Problem.Code.HTTP_STATUS,
          start.toString(),
          "the server answered " + answer.statusCode(),
          "check the address, or try again later");
    }
    String path = Optional.ofNullable(at.getPath()).orElse("");
    return new Item(
        start.toString(),
        path.substring(path.lastIndexOf('/') + 1),
        answer.headers().firstValue("Content-Type"),
        new BufferedInputStream(new ByteArrayInputStream(answer.body())),
        0,
        online);
  }

  private HttpResponse<byte[]> ask(URI address) throws Refusal {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("User-Agent", "Thaw")
            .header("Accept", "text/html, application/xhtml+xml, application/rss+xml, */*;q=0.5")
            .timeout(limits.answerTimeout())
            .build();
    CompletableFuture<HttpResponse<byte[]>> answer =
        client().sendAsync(request, info -> new BoundedBody(limits.documentBytes()));
    try {
      return answer.get(limits.answerTimeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw timeout(address);
    } catch (ExecutionException e) {
      throw failed(address, Optional.ofNullable(e.getCause()).orElse(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw timeout(address);
    }
  }

  private synchronized HttpClient client() {
    HttpClient ready =
        client.orElseGet(
            () ->
                HttpClient.newBuilder()
                    .connectTimeout(limits.connectTimeout())
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build());
    client = Optional.of(ready);
    return ready;
  }

  private Refusal failed(URI address, Throwable cause) {
    if (cause instanceof BoundedBody.TooLargeException) {
      return BoundedBytes.tooLarge(address.toString(), limits.documentBytes());
    }
    if (cause instanceof java.net.http.HttpTimeoutException) {
      return timeout(address);
    }
    return new Refusal(
        Problem.Code.UNREADABLE,
        address.toString(),
        "the server cannot be reached",
        "check the address and that this machine is online");
  }

  private Refusal timeout(URI address) {
    return new Refusal(
        Problem.Code.TIMEOUT,
        address.toString(),
        "no answer within " + limits.answerTimeout().toSeconds() + " seconds",
        "try again later, or save the page to a file and read that");
  }

  private static URI resolve(URI base, String link) throws Refusal {
    try {
      return base.resolve(link.strip().replace(" ", "%20"));
    } catch (IllegalArgumentException e) {
      throw noAddress(link);
    }
  }

  private static URI uri(String address) throws Refusal {
    try {
      return URI.create(address.strip().replace(" ", "%20"));
    } catch (IllegalArgumentException e) {
      throw noAddress(address);
    }
  }

  private static Refusal noAddress(String text) {
    return new Refusal(
        Problem.Code.REFUSED_ADDRESS, text, "this is no address", "check how it is written");
  }
}
