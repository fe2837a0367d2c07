package org.thaw.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notes each write with who and when, one JSON object a line, before it is carried out. */
final class WriteLog {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final Path file;
  private final Clock clock;

  WriteLog(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** On the disk when it returns. */
  synchronized void note(
      String who, String address, String what, Map<String, List<String>> parameters) {
    ObjectNode json = MAPPER.createObjectNode().put("when", clock.instant().toString());
    json.put("who", who).put("from", address).put("what", what);
    json.set("parameters", MAPPER.valueToTree(parameters));
    try {
      Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file);
      Files.createDirectories(folder);
      try (FileChannel log =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
        ByteBuffer line = ByteBuffer.wrap((json + "\n").getBytes(StandardCharsets.UTF_8));
        while (line.hasRemaining()) {
          log.write(line);
        }
        log.force(false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
