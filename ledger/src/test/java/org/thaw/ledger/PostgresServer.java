package org.thaw.ledger;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A PostgreSQL of the tests' own on loopback: made once a run, stopped and removed at its end. */
final class PostgresServer {

  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
  private static final Optional<PostgresServer> ONLY = findPrograms().map(PostgresServer::new);

  private final Path programs;
  private final Path folder;
  private final int port;
  private final AtomicInteger schemas = new AtomicInteger();

  private PostgresServer(Path programs) {
    this.programs = programs;
    try {
      folder = Files.createTempDirectory("thaw-postgres");
      if (root()) {
        Files.setOwner(
            folder,
            folder
                .getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName("postgres"));
      }
      port = freePort();
      start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The server; none if this machine has no PostgreSQL. */
  static Optional<PostgresServer> running() {
    return ONLY;
  }

  /** The address of a new, empty schema. */
  String freshSchema() throws SQLException {
    String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres";
    String schema = "ledger" + schemas.incrementAndGet();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + schema);
    }
    return url + "&currentSchema=" + schema;
  }

  /** Where Debian puts the newest, or else on the path. */
  private static Optional<Path> findPrograms() {
    Stream<Path> onPath =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
            .map(Path::of);
    return Stream.concat(debian(), onPath)
        .filter(folder -> Files.isExecutable(folder.resolve("initdb")))
        .findFirst();
  }

  private static Stream<Path> debian() {
    if (!Files.isDirectory(DEBIAN)) {
      return Stream.empty();
    }
    try (Stream<Path> versions = Files.list(DEBIAN)) {
      return versions
          .sorted(Comparator.reverseOrder())
          .map(v -> v.resolve("bin"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void start() throws IOException {
    String data = folder.resolve("data").toString();
    run("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "-N");
    String options =
        "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off";
    run("pg_ctl", "-D", data, "-w", "-l", folder.resolve("log").toString(), "-o", options, "start");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(data)));
  }

  private void stop(String data) {
    try {
      run("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop");
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** PostgreSQL refuses to run as root. */
  private void run(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (root()) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile("thaw-postgres", ".out");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException(command + ": " + Files.readString(output, StandardCharsets.UTF_8));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    } finally {
      Files.delete(output);
    }
  }

  private static boolean root() {
    return "root".equals(System.getProperty("user.name"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
