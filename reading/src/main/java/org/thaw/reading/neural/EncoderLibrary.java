package org.thaw.reading.neural;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * ONNX Runtime's own libraries, taken out of the jar once. It otherwise unpacks them anew in each
 * process, and leaves them behind in one that is killed.
 */
public final class EncoderLibrary {

  /** Names the folder that a launcher keeps them in; nothing is kept without it. */
  public static final String FOLDER_PROPERTY = "thaw.native";

  private static final String LOOK_IN = "onnxruntime.native.path";

  private EncoderLibrary() {}

  /** Puts this machine's libraries into a folder, which is made if need be. */
  public static void keepIn(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (String name : names()) {
      String resource = "/ai/onnxruntime/native/" + machine() + "/" + name;
      try (InputStream in = OrtEnvironment.class.getResourceAsStream(resource)) {
        // Where there is none for this machine, reading says so when it is asked for.
        if (in != null) {
          Path part = folder.resolve(name + ".part");
          Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
          Files.move(part, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  /** Has ONNX Runtime take them from the launcher's folder, if they are there. */
  static void find() {
    String folder = System.getProperty(FOLDER_PROPERTY);
    if (folder != null
        && System.getProperty(LOOK_IN) == null
        && names().stream().allMatch(name -> Files.exists(Path.of(folder, name)))) {
      System.setProperty(LOOK_IN, folder);
    }
  }

  private static List<String> names() {
    return List.of(
        System.mapLibraryName("onnxruntime"), System.mapLibraryName("onnxruntime4j_jni"));
  }

  private static String machine() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String os = system.contains("win") ? "win" : system.contains("mac") ? "osx" : "linux";
    return os
        + (processor.startsWith("aarch64") || processor.startsWith("arm") ? "-aarch64" : "-x64");
  }
}
