package org.thaw.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.thaw.statement.Event;
import org.thaw.statement.Party;
import org.thaw.statement.Statement;

/** An import of invented files, with all that came of it. */
public final class Imported {

  public static final Instant NOW = Instant.parse("2026-11-01T08:00:00Z");

  private static final Map<String, String> NAMES =
      Map.of("Polisario", "polisario-front", "Hill Front", "hill-front");

  public final List<Statement> statements = new ArrayList<>();
  public final List<Problem> problems = new ArrayList<>();
  public final ImportRun run;

  private Imported(Known known) {
    run =
        new ImportRun(
            new ImportSettings(NOW, name -> Optional.ofNullable(NAMES.get(name)), known),
            new ImportSink() {
              @Override
              public void statement(Statement statement) {
                statements.add(statement);
              }

              @Override
              public void problem(Problem problem) {
                problems.add(problem);
              }
            });
  }

  public static Imported of(String format, String name, String content) {
    return of(Formats.importNamed(format).orElseThrow(), Map.of(name, bytes(content)));
  }

  public static Imported of(ImportFormat format, Map<String, byte[]> files) {
    return of(format, files, Known.NOTHING);
  }

  public static Imported of(ImportFormat format, Map<String, byte[]> files, Known known) {
    Imported imported = new Imported(known);
    List<ImportFile> opened = new ArrayList<>();
    files.forEach(
        (name, content) ->
            opened.add(new ImportFile(name, () -> new ByteArrayInputStream(content))));
    try {
      new Importer(format, imported.run).read(opened);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return imported;
  }

  public static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  public static byte[] zipped(String name, byte[] content) {
    return zipped(Map.of(name, content));
  }

  public static byte[] zipped(Map<String, byte[]> members) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public List<Event> events() {
    return statements.stream().filter(Event.class::isInstance).map(Event.class::cast).toList();
  }

  /** Actor, type, recipient: {@code RUS+MIL ASSAULT UKR}. */
  public List<String> told() {
    return statements.stream().map(Imported::told).toList();
  }

  public static String told(Statement statement) {
    return who(statement.said().subject())
        + " "
        + statement.relation().name()
        + " "
        + who(statement.said().object());
  }

  private static String who(Optional<Party> party) {
    return party
        .map(
            p ->
                p.id().orElse("'" + p.name() + "'")
                    + p.sector().map(s -> "+" + s.name()).orElse(""))
        .orElse("-");
  }

  public long remarks(Remark remark) {
    return run.remarks().getOrDefault(remark, 0L);
  }

  public List<String> complaints() {
    return problems.stream().map(Problem::message).toList();
  }

  /** A row with its cells by name; the others are blank. */
  public static Map<String, String> cells(String... namesAndValues) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      cells.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return cells;
  }

  /** A row under a header. */
  public static String row(String header, String delimiter, Map<String, String> cells) {
    List<String> row = new ArrayList<>();
    for (String name : header.split(delimiter, -1)) {
      String value = cells.getOrDefault(name, "");
      boolean quoted =
          delimiter.equals(",")
              && (value.contains(",") || value.contains("\n") || value.contains("\""));
      row.add(quoted ? '"' + value.replace("\"", "\"\"") + '"' : value);
    }
    return String.join(delimiter, row);
  }
}
