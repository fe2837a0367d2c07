package org.thaw.ledger;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A {@link FilingChild} in a Java of its own, from its start to its killing. */
final class KilledWriter {

  private final Process process;
  private final BufferedReader output;

  /** Starts it; it waits to be let go. */
  KilledWriter(String address, String prefix, Path folder) throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-Dorg.sqlite.tmpdir=" + folder,
                "-cp",
                lightClassPath(),
                FilingChild.class.getName(),
                address,
                prefix)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
  }

  /** What filing needs, and nothing else to look through. */
  private static String lightClassPath() {
    List<String> needed = List.of("classes", "sqlite", "jackson", "slf4j", "statement", "flyway");
    return String.join(
        File.pathSeparator,
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .filter(entry -> needed.stream().anyMatch(entry::contains))
            .toList());
  }

  /** Lets it go, and waits until it has filed so many documents: gives their ids. */
  List<String> letFile(int documents) throws IOException {
    output.readLine();
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
    List<String> acknowledged = new ArrayList<>();
    while (acknowledged.size() < documents) {
      acknowledged.add(line());
    }
    return acknowledged;
  }

  /** Kills it a little later: gives the ids that it acknowledged meanwhile. */
  List<String> kill(long nanos) throws IOException, InterruptedException {
    LockSupport.parkNanos(nanos);
    process.toHandle().destroyForcibly(); // the process's own method would drop what it printed
    List<String> acknowledged = output.lines().toList();
    output.close();
    process.waitFor();
    return acknowledged;
  }

  long pid() {
    return process.pid();
  }

  private String line() throws IOException {
    String line = output.readLine();
    if (line == null) {
      throw new IOException("the writer ended by itself");
    }
    return line;
  }
}
