package org.thaw.intake.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thaw.intake.Limits;
import org.thaw.intake.Problem;
import org.thaw.intake.date.WrittenDates;
import org.thaw.intake.item.BoundedBytes;
import org.thaw.intake.item.Dated;
import org.thaw.intake.item.Draft;
import org.thaw.intake.item.DraftSink;
import org.thaw.intake.item.Item;
import org.thaw.intake.item.Refusal;
import org.thaw.intake.text.Decoder;

/**
 * JSON Lines: one document a line, with {@code text} and, where known, {@code id}, {@code date},
 * {@code title}, {@code language} and {@code url}. The text is taken as it stands, so that offsets
 * that others counted in it stay true. A bad line is refused and the rest is read.
 */
public final class JsonlFormat implements Format {

  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final String REMEDY =
      "write one object a line: {\"id\": …, \"date\": \"2020-11-10\", \"title\": …, \"text\": …}";

  private final Limits limits;

  /** Under these limits. */
  public JsonlFormat(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void read(Item item, DraftSink sink) throws IOException {
    BoundedLines lines = new BoundedLines(item.bytes(), limits.documentBytes());
    int number = 0;
    for (var line = lines.next(); line.isPresent(); line = lines.next()) {
      String place = item.address() + ":" + ++number;
      try {
        line(line.get(), place).ifPresent(sink::draft);
      } catch (Refusal refusal) {
        sink.refuse(refusal);
      }
    }
    if (number == 0) {
      sink.refuse(TextFormat.empty(item.address()));
    }
  }

  private Optional<Draft> line(BoundedLines.Line line, String place) throws Refusal {
    if (line.tooLong()) {
      throw BoundedBytes.tooLarge(place, limits.documentBytes());
    }
    Decoder.Decoded decoded = Decoder.utf8(line.bytes());
    return decoded.text().isBlank()
        ? Optional.empty()
        : Optional.of(draft(parse(decoded.mended(), place), place, line.size(), decoded));
  }

  private static JsonNode parse(String line, String place) throws Refusal {
    try {
      JsonNode node = JSON.readTree(line);
      if (!node.path("text").isTextual() || node.path("text").asText().isBlank()) {
        throw new Refusal(Problem.Code.BAD_JSON, place, "no \"text\" in this line", REMEDY);
      }
      return node;
    } catch (JsonProcessingException e) {
      throw new Refusal(Problem.Code.BAD_JSON, place, "no JSON: " + e.getOriginalMessage(), REMEDY);
    }
  }

  private static Draft draft(JsonNode node, String place, long bytes, Decoder.Decoded decoded) {
    Optional<String> stated = field(node, "date");
    Optional<Dated> date = stated.flatMap(WrittenDates::first).map(Dated::known);
    return new Draft(
        field(node, "url").orElse(place),
        field(node, "id"),
        field(node, "title"),
        date,
        node.path("text").asText(),
        List.of(),
        List.of(),
        field(node, "language"),
        bytes,
        warnings(place, decoded, stated, date));
  }

  private static List<Problem> warnings(
      String place, Decoder.Decoded decoded, Optional<String> stated, Optional<Dated> date) {
    var warnings = new ArrayList<Problem>(decoded.warnings(place));
    if (stated.isPresent() && date.isEmpty()) {
      warnings.add(badDate(place, stated.get()));
    }
    return warnings;
  }

  static Problem badDate(String place, String stated) {
    return new Problem(
        Problem.Code.BAD_DATE,
        place,
        "the date \"" + stated + "\" cannot be understood",
        "write it as 2020-11-10");
  }

  private static Optional<String> field(JsonNode node, String name) {
    JsonNode value = node.path(name);
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? Optional.of(value.asText())
        : Optional.empty();
  }
}
