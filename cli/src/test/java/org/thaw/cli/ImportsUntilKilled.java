package org.thaw.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** {@code thaw import} in a process of its own, from its start to its end or its killing. */
final class ImportsUntilKilled {

  private final Process process;

  private ImportsUntilKilled(Process process) {
    this.process = process;
  }

  /** Takes the folder of the house and the files; begins when told to on its input. */
  public static void main(String[] arguments) throws IOException {
    String[] command = new String[arguments.length + 1];
    command[0] = "import";
    command[1] = "gdelt";
    System.arraycopy(arguments, 1, command, 2, arguments.length - 1);
    House house = new House(Path.of(arguments[0]));
    System.out.println("ready");
    if (System.in.read() >= 0) {
      House.Ran ran = house.thaw(command);
      System.out.println(ran.out() + ran.err());
      System.exit(ran.exit());
    }
  }

  /** Starts it; it waits to be let go. */
  static ImportsUntilKilled start(Path folder, Path events, Path mentions) throws IOException {
    return new ImportsUntilKilled(
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dorg.sqlite.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                ImportsUntilKilled.class.getName(),
                folder.toString(),
                events.toString(),
                mentions.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start());
  }

  private void letGo() throws IOException {
    if (process.getInputStream().read() < 0) {
      throw new IOException("the import ended before it began");
    }
    process.getOutputStream().write('\n');
    process.getOutputStream().flush();
  }

  /** Lets it go and kills it after so long. */
  void killAfter(long nanos) throws IOException, InterruptedException {
    letGo();
    LockSupport.parkNanos(nanos);
    process.destroyForcibly().waitFor();
  }

  /** Lets it go and waits for its end: gives what it said. */
  String finish() throws IOException, InterruptedException {
    letGo();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
