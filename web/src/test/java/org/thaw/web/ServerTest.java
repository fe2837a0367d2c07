package org.thaw.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thaw.web.ask.Answer;
import org.thaw.web.ask.Answers;
import org.thaw.web.ask.Question;
import org.thaw.web.ask.Question.Parameter;

/** What a browser, or somebody who means no good, gets from the server. */
class ServerTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2022-11-15T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Echo echo = new Echo();
  private Server server;

  /** Answers with what it was asked. */
  private static final class Echo implements Answers {
    private final List<String> asked = new ArrayList<>();
    private String stamp = "1";

    @Override
    public List<Question> questions() {
      Parameter day = new Parameter("on", "The day.", Question.Type.DAY, false, false);
      Parameter name = new Parameter("name", "Who.", Question.Type.TEXT, true, false);
      Parameter targets = new Parameter("targets", "What.", Question.Type.TEXT, true, true);
      return List.of(
          new Question("who", "Tells who.", List.of(name, day), false),
          new Question("read", "Reads.", List.of(targets), true));
    }

    @Override
    public synchronized Answer ask(
        String question, Map<String, List<String>> given, Consumer<String> messages) {
      asked.add(question + given);
      messages.accept("at it");
      if (given.getOrDefault("name", List.of()).contains("nobody")) {
        return new Answer.Refused(Answer.Why.NOTHING_THERE, "nobody of that name");
      }
      return new Answer.Given(MAPPER.valueToTree(given).toString());
    }

    @Override
    public Map<String, Map<String, List<String>>> common() {
      return Map.of();
    }

    @Override
    public String stamp() {
      return stamp;
    }

    @Override
    public About about() {
      return new About("1", "a.db", "tester", "2022-11-15", 3, 6, 0);
    }
  }

  @BeforeEach
  void start() throws IOException {
    Path pages = Files.createDirectories(folder.resolve("pages"));
    Files.writeString(pages.resolve("index.html"), "<!doctype html><title>Thaw</title>");
    Files.writeString(pages.resolve("app-ABCD1234.js"), "1");
    Files.writeString(folder.resolve("secret.txt"), "secret");
    server = serve("127.0.0.1", Optional.empty());
  }

  private Server serve(String host, Optional<String> token) {
    return Server.start(
        new Serving(
            host,
            0,
            token,
            Optional.of(folder.resolve("pages")),
            folder.resolve("added"),
            folder.resolve("writes.jsonl")),
        echo,
        NOON);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> get(String path) {
    return send(to(path));
  }

  private static JsonNode json(HttpResponse<String> response) throws IOException {
    return MAPPER.readTree(response.body());
  }

  /** What a run said, to its end. */
  private String events(String run) {
    return send(to("/api/run/" + run).header("Accept", "text/event-stream")).body();
  }

  private String csrf() throws IOException {
    return json(get("/api/session")).get("csrf").asText();
  }

  @Test
  void a_question_is_answered_with_its_parameters() throws IOException {
    HttpResponse<String> response = get("/api/who?name=A%20%26%20B&on=2022-01-01");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(json(response).get("name").get(0).asText()).isEqualTo("A & B");
    assertThat(response.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/json");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/who, 400, needs 'name'",
    "/api/who?name=, 400, needs 'name'",
    "/api/who?name=a&name=b, 400, more than once",
    "/api/who?name=a&ledger=/etc/passwd, 400, no parameter 'ledger'",
    "/api/who?name=nobody, 404, nobody of that name",
    "/api/nothing, 404, no such question",
    "/api/read?targets=a, 404, no such question",
    "/assets/none.js, 404, nothing is there",
    "/api/a/b, 404, nothing is there"
  })
  void what_cannot_be_answered_says_why(String path, int status, String why) throws IOException {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(json(response).get("error").get("message").asText()).contains(why);
  }

  @Test
  void an_answer_is_kept_until_the_ledger_changes() {
    get("/api/who?name=A");
    get("/api/who?name=A");
    assertThat(echo.asked).hasSize(1);
    echo.stamp = "2";
    send(to("/api/who?name=A").header("Cache-Control", "no-cache"));
    assertThat(echo.asked).hasSize(2);
  }

  @Test
  void what_the_browser_has_already_is_not_sent_again() {
    String tag = get("/api/who?name=A").headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = send(to("/api/who?name=A").header("If-None-Match", tag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void answers_come_packed_where_the_browser_unpacks() {
    HttpResponse<String> packed = send(to("/api/who?name=A").header("Accept-Encoding", "gzip"));
    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/situation", "/territory/x", "/api/who?name=A", "/api/nothing"})
  void every_answer_carries_the_headers_that_keep_documents_harmless(String path) {
    HttpResponse<String> response = get(path);
    assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(response.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
    assertThat(response.headers().firstValue("Server")).isEmpty();
  }

  @Test
  void every_address_of_a_view_gives_the_page() {
    assertThat(get("/situation").body()).contains("<title>Thaw");
    assertThat(get("/territory/abkhazia").body()).contains("<title>Thaw");
    assertThat(get("/assets/app-ABCD1234.js").headers().firstValue("Cache-Control").orElse(""))
        .contains("immutable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/..%2fsecret.txt",
        "/assets/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/../secret.txt"
      })
  void no_path_leads_out_of_the_pages(String path) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket
          .getOutputStream()
          .write(
              ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1").doesNotEndWith("secret");
    }
  }

  @Test
  void another_sites_name_that_points_here_is_refused() throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      socket
          .getOutputStream()
          .write(
              "GET /api/session HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.UTF_8));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).contains(" 403 ").doesNotContain("csrf");
    }
  }

  @Test
  void a_write_without_the_pages_secret_is_refused() throws IOException {
    HttpRequest.Builder bare =
        to("/api/read").POST(BodyPublishers.ofString("{\"targets\":\"https://example.org\"}"));
    assertThat(send(bare).statusCode()).isEqualTo(403);
    assertThat(send(bare.header("X-CSRF", "guess")).statusCode()).isEqualTo(403);
    HttpRequest.Builder foreign =
        to("/api/read")
            .header("X-CSRF", csrf())
            .header("Origin", "https://evil.example")
            .POST(BodyPublishers.ofString("{\"targets\":\"https://example.org\"}"));
    assertThat(send(foreign).statusCode()).isEqualTo(403);
    assertThat(echo.asked).isEmpty();
  }

  private HttpResponse<String> write(String body) throws IOException {
    return send(to("/api/read").header("X-CSRF", csrf()).POST(BodyPublishers.ofString(body)));
  }

  @Test
  void a_write_is_carried_out_noted_and_told_of() throws IOException {
    HttpResponse<String> response =
        write("{\"targets\":[\"https://example.org/a\",\"https://example.org/b\"]}");
    assertThat(response.statusCode()).isEqualTo(202);
    String events = events(json(response).get("run").asText());
    assertThat(events).contains("event: message", "at it", "event: done", "example.org/b");
    assertThat(Files.readString(folder.resolve("writes.jsonl")))
        .contains("2022-11-15T12:00:00Z", "\"who\":\"tester\"", "\"what\":\"read\"", "/a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/etc/passwd",
        "file:///etc/passwd",
        "../secret.txt",
        "jar:file:/x",
        "upload:nothing",
        "-",
        "C:\\\\secret.txt"
      })
  void a_page_cannot_have_files_of_this_machine_read(String target) throws IOException {
    HttpResponse<String> response = write("{\"targets\":\"" + target + "\"}");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(echo.asked).isEmpty();
  }

  private HttpResponse<String> upload(String name, String content) throws IOException {
    String body =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + name
            + "\"\r\nContent-Type: text/plain\r\n\r\n"
            + content
            + "\r\n--b--\r\n";
    return send(
        to("/api/upload")
            .header("X-CSRF", csrf())
            .header("Content-Type", "multipart/form-data; boundary=b")
            .POST(BodyPublishers.ofString(body)));
  }

  @Test
  void what_is_handed_in_is_kept_under_a_harmless_name_and_read_from_there() throws IOException {
    HttpResponse<String> response = upload("../../<b>evil</b>.txt", "some words");
    assertThat(response.statusCode()).isEqualTo(200);
    String key = json(response).get("items").get(0).get("key").asText();
    String run = json(write("{\"targets\":\"upload:" + key + "\"}")).get("run").asText();
    assertThat(events(run)).contains("event: done");
    Path kept = Path.of(echo.asked.get(0).replaceAll(".*\\[(.*)\\].*", "$1"));
    assertThat(kept).startsWith(folder.resolve("added")).hasContent("some words");
    assertThat(kept.getFileName().toString()).doesNotContain("<", "..");
  }

  @Test
  void a_file_that_is_too_large_is_refused_in_words_and_not_kept() throws IOException {
    HttpResponse<String> response = upload("large.txt", "x".repeat(51 << 20));
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(json(response).get("error").get("message").asText()).contains("50 MB", "200 MB");
    assertThat(folder.resolve("added"))
        .satisfiesAnyOf(f -> assertThat(f).doesNotExist(), f -> assertThat(f).isEmptyDirectory());
  }

  @Test
  void a_body_that_is_no_object_is_refused() throws IOException {
    assertThat(write("[1]").statusCode()).isEqualTo(400);
    assertThat(write("nonsense").statusCode()).isEqualTo(400);
    assertThat(write("{\"targets\":\"" + "x".repeat(2_000_000) + "\"}").statusCode())
        .isIn(400, 413);
  }

  @Test
  void elsewhere_than_on_this_machine_a_token_is_asked_for() throws IOException {
    server.close();
    server = serve("0.0.0.0", Optional.of("a-token-of-some-length"));
    assertThat(server.address()).endsWith("?token=a-token-of-some-length");
    assertThat(get("/api/session").statusCode()).isEqualTo(401);
    assertThat(get("/api/session?token=wrong").statusCode()).isEqualTo(401);
    HttpResponse<String> first = get("/?token=a-token-of-some-length");
    assertThat(first.statusCode()).isEqualTo(200);
    String cookie = first.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
    assertThat(send(to("/api/session").header("Cookie", cookie.split(";", 2)[0])).statusCode())
        .isEqualTo(200);
    assertThat(
            send(to("/api/session").header("Authorization", "Bearer a-token-of-some-length"))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void tokens_cannot_be_guessed_for_long() {
    server.close();
    server = serve("0.0.0.0", Optional.empty());
    int last = 0;
    for (int i = 0; i < 30; i++) {
      last = get("/api/session?token=guess" + i).statusCode();
    }
    assertThat(last).isEqualTo(429);
  }

  @Test
  void the_interface_describes_itself() throws IOException {
    JsonNode api = json(get("/api/openapi.json"));
    assertThat(api.at("/openapi").asText()).startsWith("3.1");
    assertThat(api.at("/paths/~1api~1who/get/parameters/0/name").asText()).isEqualTo("name");
    assertThat(api.at("/paths/~1api~1who/get/parameters/1/schema/format").asText())
        .isEqualTo("date");
    assertThat(api.at("/paths/~1api~1read/post/summary").asText()).isEqualTo("Reads.");
  }

  @Test
  void a_port_that_is_taken_is_said_in_one_line() {
    Serving taken =
        new Serving(
            "127.0.0.1",
            server.port(),
            Optional.empty(),
            Optional.empty(),
            folder,
            folder.resolve("w"));
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> Server.start(taken, echo, NOON))
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("port " + server.port())
        .hasMessageContaining("--port");
  }
}
