package org.thaw.reading.parse.fast;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.InflaterInputStream;

/**
 * All that was learned: names of tags and relations, lemmas that no rule gives, and four models.
 *
 * @param tags names of the tags
 * @param relations names of the relations
 * @param lemmas lines of form, tag and lemma
 * @param lexicon lines of a word and perhaps its only tag
 * @param firstTags the tagger's first round
 * @param secondTags its second
 * @param actions the parser's actions
 * @param labels its relations
 */
record Weights(
    List<String> tags,
    List<String> relations,
    List<String> lemmas,
    List<String> lexicon,
    Model firstTags,
    Model secondTags,
    Model actions,
    Model labels) {
  static final String RESOURCE = "weights.bin";
  static final int VERSION = 1;

  /** Reads the weights that ship with the program. */
  static Weights load() {
    try (InputStream in = Weights.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("the parser's weights, " + RESOURCE + ", are not in the program");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The parser cannot be loaded; reinstall Thaw", e);
    }
  }

  /** Reads a weights file. */
  static Weights read(InputStream file) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(new InflaterInputStream(file).readAllBytes());
    int version = in.getInt();
    if (version != VERSION) {
      throw new IOException("weights of version " + version + ", this program reads " + VERSION);
    }
    return new Weights(
        lines(in),
        lines(in),
        lines(in),
        lines(in),
        SparseModel.read(in),
        SparseModel.read(in),
        ActionModel.read(in),
        SparseModel.read(in));
  }

  private static List<String> lines(ByteBuffer in) {
    byte[] text = new byte[in.getInt()];
    in.get(text);
    return new String(text, StandardCharsets.UTF_8).lines().toList();
  }
}
