package org.thaw.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The environment that a command runs in.
 *
 * @param variables environment variables
 * @param system name of the operating system, as Java tells it
 * @param home the user's home folder
 * @param user the user's name
 * @param install the folder that Thaw stands in, with its samples
 */
public record Surroundings(
    Map<String, String> variables, String system, Path home, String user, Path install) {

  /** This process's. */
  public static Surroundings ofThisProcess() {
    return new Surroundings(
        System.getenv(),
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")),
        System.getProperty("user.name", "unknown"),
        Path.of(System.getProperty("thaw.home", "")).toAbsolutePath());
  }

  /** A variable that is set and not blank. */
  public Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
  }

  /** The address of the ledger where the command names none. */
  public String ledger() {
    return variable("THAW_LEDGER").orElseGet(() -> dataFolder().resolve("thaw.db").toString());
  }

  /** The user's data folder, by the system's custom. */
  public Path dataFolder() {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("windows")) {
      return folder("LOCALAPPDATA", home.resolve("AppData").resolve("Local"));
    } else if (name.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("thaw");
    }
    return folder("XDG_DATA_HOME", home.resolve(".local").resolve("share"));
  }

  /** Where the user's own dictionaries are kept, beside the ledger. */
  public Path dictionaries() {
    return dataFolder().resolve("dictionaries");
  }

  private Path folder(String variable, Path otherwise) {
    return variable(variable).map(Path::of).orElse(otherwise).resolve("thaw");
  }
}
