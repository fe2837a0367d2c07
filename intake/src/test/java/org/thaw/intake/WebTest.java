package org.thaw.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thaw.statement.Document;

class WebTest {

  private static final String PAGE =
      "<html><body><article><p>Rurik met Olava on Monday and asked for the road.</p></article>";

  private final CountDownLatch over = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private HttpServer server;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/page", exchange -> answer(exchange, 200, "text/html", PAGE));
    server.createContext("/gone", exchange -> answer(exchange, 404, "text/html", "gone"));
    server.createContext("/round", exchange -> redirect(exchange, "/round"));
    server.createContext("/moved", exchange -> redirect(exchange, "/page/2024/05/06/talks"));
    server.createContext("/inside", exchange -> redirect(exchange, "http://127.0.0.2:9/secret"));
    server.createContext("/never", exchange -> over.countDown());
    server.createContext("/feed", exchange -> answer(exchange, 200, "text/xml", feed()));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  private String at(String path) {
    return "http://"
        + server.getAddress().getHostString()
        + ":"
        + server.getAddress().getPort()
        + path;
  }

  private String feed() {
    return "<rss version=\"2.0\"><channel><title>F</title><link>x</link><description>d</description>"
        + "<item><title>Talks</title><link>"
        + at("/page")
        + "</link><description>A teaser."
        + "</description><pubDate>Mon, 06 May 2024 10:00:00 GMT</pubDate></item></channel></rss>";
  }

  private static void answer(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().add("Location", to);
    exchange.sendResponseHeaders(302, -1);
    exchange.close();
  }

  private Problem.Code problem(String path) {
    Limits limits = Limits.standard().withTimeouts(Duration.ofSeconds(2), Duration.ofMillis(400));
    List<Taken> taken = Taking.all(Taking.OPTIONS.withLimits(limits), at(path), at("/page"));
    assertThat(Taking.read(taken)).hasSize(1);
    assertThat(Taking.problems(taken)).hasSize(1);
    return Taking.problems(taken).get(0).code();
  }

  @Test
  void aPageIsFetchedAndRead() {
    assertThat(Taking.only(at("/page")).text()).startsWith("Rurik met Olava");
    assertThat(new Intake(Taking.OPTIONS).count(List.of(at("/page")))).isEqualTo(1);
  }

  @Test
  void aRedirectIsFollowed() {
    assertThat(Taking.only(at("/moved")).text()).startsWith("Rurik met Olava");
  }

  @Test
  void theTeaserOfAFeedIsReplacedByThePageItLinksTo() {
    Document document = Taking.only(at("/feed"));
    assertThat(document.text()).startsWith("Rurik met Olava");
    assertThat(document.title()).contains("Talks");
    assertThat(document.address()).isEqualTo(at("/page"));
  }

  @Test
  void aPageThatIsNotThere() {
    assertThat(problem("/gone")).isEqualTo(Problem.Code.HTTP_STATUS);
  }

  @Test
  void anAddressThatRedirectsForEver() {
    assertThat(problem("/round")).isEqualTo(Problem.Code.REDIRECT_LOOP);
  }

  @Test
  void aRedirectIntoThisMachinesOwnNetwork() {
    assertThat(problem("/inside")).isEqualTo(Problem.Code.REFUSED_ADDRESS);
  }

  @Test
  void aServerThatNeverAnswers() {
    assertThat(problem("/never")).isEqualTo(Problem.Code.TIMEOUT);
    assertThat(over.getCount()).isZero();
  }

  @Test
  void aStrangerMayNotNameThisMachine() {
    Limits limits = Limits.standard().withPrivateAddresses(PrivateAddresses.NEVER);
    List<Taken> taken = Taking.all(Taking.OPTIONS.withLimits(limits), at("/page"));
    assertThat(Taking.problems(taken))
        .extracting(Problem::code)
        .containsExactly(Problem.Code.REFUSED_ADDRESS);
  }

  @Test
  void anAnswerWithoutEndIsCutOff() {
    Limits limits = Limits.standard().withDocumentBytes(20);
    List<Taken> taken = Taking.all(Taking.OPTIONS.withLimits(limits), at("/page"));
    assertThat(Taking.problems(taken))
        .extracting(Problem::code)
        .containsExactly(Problem.Code.TOO_LARGE);
  }
}
