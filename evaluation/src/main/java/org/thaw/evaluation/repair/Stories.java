package org.thaw.evaluation.repair;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The sound stories to damage.
 *
 * @param mixed texts in upper and lower case
 * @param upper texts in upper case only
 * @param sha256 of the file they come from
 */
record Stories(List<String> mixed, List<String> upper, String sha256) {

  static Stories of(Path file) throws IOException {
    List<String> mixed = new ArrayList<>();
    List<String> upper = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    MessageDigest digest = digest();
    try (DigestInputStream bytes = new DigestInputStream(Files.newInputStream(file), digest);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode story = json.readTree(line);
        boolean isUpper = story.path("case").asText().equals("upper");
        (isUpper ? upper : mixed).add(story.path("text").asText());
      }
      bytes.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return new Stories(mixed, upper, HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
