package org.thaw.cli.ripple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.thaw.foresight.factor.FactorWords;

/** Loads the words that tell of factors: the room that uses them does no I/O. */
public final class FactorLexicon {

  private static final String FILE = "factors.tsv";

  private FactorLexicon() {}

  /** The words that Thaw ships with. */
  public static FactorWords load() {
    try (InputStream in =
        Objects.requireNonNull(FactorWords.class.getResourceAsStream(FILE), FILE)) {
      return FactorWords.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
