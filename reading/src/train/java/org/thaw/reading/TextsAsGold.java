package org.thaw.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes training texts in the form that {@code thaw evaluate statements} scores. What the writer
 * noted is the only thing that is right, so the figures come out lower than on a gold that lists
 * what may be told instead.
 */
public final class TextsAsGold {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<String> documents = new ArrayList<>();
  private final List<String> wanted = new ArrayList<>();

  private TextsAsGold() {}

  /** Takes the file for documents, the file for what is wanted, and the files of texts. */
  public static void main(String[] args) throws IOException {
    TextsAsGold gold = new TextsAsGold();
    for (String file : List.of(args).subList(2, args.length)) {
      List<String> lines = Files.readAllLines(Path.of(file));
      for (int i = 0; i < lines.size(); i++) {
        String name = Path.of(file).getFileName().toString().replace(".jsonl", "");
        gold.text(name + "-" + i, JSON.readTree(lines.get(i)));
      }
    }
    Files.write(Path.of(args[0]), gold.documents);
    Files.write(Path.of(args[1]), gold.wanted);
  }

  private void text(String id, JsonNode text) {
    List<String> sentences = new ArrayList<>();
    text.get("sentences").forEach(s -> sentences.add(s.asText()));
    ObjectNode document =
        JSON.createObjectNode().put("id", id).put("date", text.get("date").asText());
    document.put("title", text.get("title").asText()).put("text", String.join(" ", sentences));
    documents.add(document.toString());
    for (int i = 0; i < sentences.size(); i++) {
      for (JsonNode statement : text.get("statements").get(i)) {
        statement(id, sentences.get(i), statement);
      }
    }
  }

  private void statement(String id, String sentence, JsonNode told) {
    String kind = told.get("kind").asText();
    ObjectNode base =
        JSON.createObjectNode().put("doc", id).put("anchor", sentence).put("kind", kind);
    base.putArray("relation").add(told.get("relation").asText());
    base.put("need", told.path("need").asBoolean(true));
    if (kind.equals("link") || kind.equals("outlook")) {
      for (String span : List.of("cause", "effect", "content")) {
        if (told.hasNonNull(span)) {
          base.putArray(span + "Has").add(longest(told.get(span).asText()));
        }
      }
      wanted.add(base.toString());
      return;
    }
    base.put("polarity", told.path("polarity").asText())
        .put("modality", told.path("modality").asText());
    List<String> subjects = ids(told, "subject");
    List<String> objects = ids(told, "object");
    if (kind.equals("verdict")) {
      parties(base, "object", objects, told, true);
      wanted.add(base.toString());
      return;
    }
    // A phrase for several parties: each with each.
    for (int s = 0; s < Math.max(1, subjects.size()); s++) {
      for (int o = 0; o < Math.max(1, objects.size()); o++) {
        ObjectNode one = base.deepCopy();
        parties(one, "subject", part(subjects, s), told, false);
        parties(one, "object", part(objects, o), told, kind.equals("pledge"));
        boolean itself = !subjects.isEmpty() && part(subjects, s).equals(part(objects, o));
        if (!itself || kind.equals("pledge")) {
          wanted.add(one.toString());
        }
      }
    }
  }

  private static List<String> part(List<String> ids, int i) {
    return i < ids.size() ? List.of(ids.get(i)) : List.of();
  }

  private static void parties(
      ObjectNode gold, String field, List<String> ids, JsonNode told, boolean nobodyToo) {
    ArrayNode array = gold.putArray(field);
    ids.forEach(array::add);
    if (told.hasNonNull(field)) {
      array.add(told.get(field).asText());
    }
    if (array.isEmpty() || nobodyToo) {
      array.addNull();
    }
  }

  private static List<String> ids(JsonNode told, String field) {
    List<String> out = new ArrayList<>();
    JsonNode ids = told.path(field + "Id");
    ids.forEach(id -> out.add(id.asText()));
    if (ids.isTextual()) {
      out.add(ids.asText());
    }
    return out;
  }

  private static String longest(String words) {
    return Stream.of(words.split("\\W+"))
        .max(Comparator.comparingInt(String::length))
        .orElse(words);
  }
}
